/**
 * Does something later, and gives what takes it back. Not by the window's timers where there is another way: their numbers
 * are counted together with the page's own, so that a page could find that somebody else has one.
 */
export function later(view: Window, wait: number, act: () => void): () => void {
  if (view.scheduler === undefined) {
    const timer = view.setTimeout(act, wait);
    return () => view.clearTimeout(timer);
  }
  const life = new AbortController();
  // Taken back, it is refused: that is no fault.
  view.scheduler.postTask(act, { delay: wait, signal: life.signal }).catch((refused: unknown) => {
    if (!life.signal.aborted) throw refused;
  });
  return () => life.abort();
}

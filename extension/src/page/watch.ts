/** How often the address is compared where the browser has no Navigation API. */
const POLL = 500;

/**
 * Says at once when the page goes to another address or comes back from the browser's cache. LinkedIn moves by its own
 * script, which an extension cannot see being called: the Navigation API tells before the next frame is drawn.
 */
export function watchMoves(
  view: Window,
  moved: (href: string, from: string) => void,
  signal: AbortSignal,
): { readonly look: () => void } {
  let last = view.location.href;
  const look = () => {
    if (signal.aborted || view.location.href === last) return;
    const from = last;
    last = view.location.href;
    moved(last, from);
  };
  view.addEventListener("popstate", look, { signal });
  if (view.navigation) view.navigation.addEventListener("currententrychange", look, { signal });
  else {
    const timer = view.setInterval(look, POLL);
    signal.addEventListener("abort", () => view.clearInterval(timer));
  }
  view.addEventListener(
    "pageshow",
    (event) => {
      if (!event.persisted) return;
      const from = last;
      last = view.location.href;
      moved(last, from);
    },
    { signal },
  );
  return { look };
}

import { describe, expect, it, vi } from "vitest";
import { later } from "../../src/page/later";

/** A window of a browser that has a scheduler, and one that does not. */
function windows() {
  const timers = { setTimeout: vi.fn(() => 7), clearTimeout: vi.fn() };
  const tasks: { readonly act: () => void; readonly delay: number; readonly signal: AbortSignal }[] = [];
  const scheduler = {
    postTask: (act: () => void, { delay, signal }: { delay: number; signal: AbortSignal }) =>
      new Promise((_done, refused) => {
        tasks.push({ act, delay, signal });
        signal.addEventListener("abort", () => refused(signal.reason));
      }),
  };
  return { timers, tasks, old: timers as unknown as Window, now: { ...timers, scheduler } as unknown as Window };
}

describe("UC-18 what is done later", () => {
  it("leaves the window's timers alone, whose numbers a page can count", () => {
    const { now, tasks, timers } = windows();
    const act = vi.fn();
    later(now, 40, act);
    expect(tasks[0]).toMatchObject({ delay: 40 });
    tasks[0]?.act();
    expect(act).toHaveBeenCalledOnce();
    expect(timers.setTimeout).not.toHaveBeenCalled();
  });

  it("is taken back without a fault", async () => {
    const { now, tasks } = windows();
    later(now, 40, () => undefined)();
    expect(tasks[0]?.signal.aborted).toBe(true);
    await Promise.resolve();
  });

  it("uses a timer where there is nothing else", () => {
    const { old, timers } = windows();
    const cancel = later(old, 40, () => undefined);
    expect(timers.setTimeout).toHaveBeenCalledWith(expect.any(Function), 40);
    cancel();
    expect(timers.clearTimeout).toHaveBeenCalledWith(7);
  });
});

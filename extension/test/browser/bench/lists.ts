import type { CDPSession } from "playwright-core";
import { type Browser, EXTENSION } from "../harness/chromium.ts";
import { marksOn } from "../harness/marks.ts";

const ROOT = "https://www.linkedin.com";
/** Microseconds of one frame at 60 Hz. */
const FRAME = 16_667;
const LISTS = [
  "/search/results/people/?layout=sdui&rows=100",
  "/talent/search?rows=100",
  "/sales/search/people?rows=100",
];

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Time on the processor: what another program takes meanwhile is not ours. */
  readonly tdur?: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/**
 * What we cost the main thread in each frame, in milliseconds, while a list of a hundred rows is scrolled from end to end
 * and back, every fifth row marked: the browser's own trace of every call into our script, layout it forces included.
 */
export async function frameCosts({ context }: Browser): Promise<readonly number[]> {
  const costs: number[] = [];
  for (const list of LISTS) {
    const page = await context.newPage();
    await page.goto(ROOT + list);
    const marks = await marksOn(page);
    while ((await marks.said()).length === 0) await page.waitForTimeout(50);
    const session = await context.newCDPSession(page);
    const events = await traced(session, async () => {
      for (const distance of [-9_000, 9_000])
        await session.send("Input.synthesizeScrollGesture", { x: 500, y: 500, yDistance: distance, speed: 3_000 });
    });
    costs.push(...perFrame(events));
    await page.close();
  }
  if (costs.length === 0) throw new Error(`no call into ${EXTENSION} was traced`);
  return costs;
}

async function traced(session: CDPSession, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<void>((resolve) => session.once("Tracing.tracingComplete", () => resolve()));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["devtools.timeline"], excludedCategories: ["*"] },
  });
  await work();
  await session.send("Tracing.end");
  await complete;
  return events;
}

/** The time in our calls, by the frame they fall into; frames without one cost nothing and count as well. */
function perFrame(events: readonly TraceEvent[]): readonly number[] {
  const calls = events
    .filter(
      ({ name, ph, args }) => name === "FunctionCall" && ph === "X" && args?.data?.url?.startsWith("chrome-extension:"),
    )
    .toSorted((one, other) => one.ts - other.ts);
  const frames = events.filter(({ name }) => name === "FireAnimationFrame").map(({ ts }) => ts);
  const [first] = calls;
  if (first === undefined) return [];
  const sums = new Map<number, number>();
  for (const ts of frames) sums.set(Math.floor((ts - first.ts) / FRAME), 0);
  let end = 0;
  for (const { ts, dur = 0, tdur = dur } of calls) {
    // A call within a call is in its time already.
    if (ts < end) continue;
    end = ts + dur;
    const frame = Math.floor((ts - first.ts) / FRAME);
    sums.set(frame, (sums.get(frame) ?? 0) + tdur / 1_000);
  }
  return [...sums.values()];
}

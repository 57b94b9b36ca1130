import { startServer } from "../harness/server.ts";
import type { Row, Rows } from "./measure.ts";

const STARTS = 5;
const CACHE = /^-XX:AOTCache=/;

/** From the command to ready, the database and its recovery in it; with the cache that `./dev run` makes, and without. */
export async function measureStarts(data: string, rows: Rows): Promise<void> {
  const flags = (process.env["HAVN_FLAGS"] ?? "").split(" ");
  const target = (seconds: number) => ({
    says: `median < ${seconds} s`,
    met: ({ median }: Row) => median < seconds * 1_000,
  });
  if (flags.some((flag) => CACHE.test(flag))) rows.taken("start", await starts(data), { target: target(3) });
  const without = flags.filter((flag) => !CACHE.test(flag)).join(" ");
  const kept = process.env["HAVN_FLAGS"];
  process.env["HAVN_FLAGS"] = without;
  try {
    rows.taken("start-without-cache", await starts(data), { target: target(6) });
  } finally {
    process.env["HAVN_FLAGS"] = kept;
  }
}

async function starts(data: string): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let at = 0; at <= STARTS; at++) {
    const began = performance.now();
    const server = await startServer({ data, demo: false });
    taken.push(performance.now() - began);
    await server.stop();
  }
  return taken.slice(1);
}

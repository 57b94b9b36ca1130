import { type Row, rowsOf } from "./measure.ts";

/** So quick that nobody asks how it grew. */
const QUICK = 10;
const MOST = 2;

/** What was timed in both worlds: how much slower it is in the larger one. */
export function measureGrowth(small: readonly Row[], large: readonly Row[], size: number): readonly Row[] {
  const rows = rowsOf(size);
  for (const row of large) {
    const before = small.find(({ name }) => name === row.name);
    if (before === undefined || row.unit !== "ms" || /^(?:constant|noise|.*-raw)$/.test(row.name)) continue;
    rows.taken(`growth of ${row.name}`, [row.p95 / before.p95], {
      unit: "×",
      callers: row.callers,
      target: {
        says: `p95 ≤ ${MOST} × that at ${before.size.toLocaleString("en")}, or ≤ ${QUICK} ms`,
        met: () => row.p95 <= Math.max(QUICK, MOST * before.p95),
      },
      about: `${before.p95.toFixed(1)} → ${row.p95.toFixed(1)} ms`,
    });
  }
  return rows.rows;
}

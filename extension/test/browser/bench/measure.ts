import { cpus, totalmem } from "node:os";
import { load, type Round, type Wish } from "./load.ts";

/** One measurement: the median of its runs' medians, and of their 95th percentiles. */
export interface Row {
  readonly name: string;
  readonly size: number;
  readonly callers: number;
  readonly unit: string;
  readonly median: number;
  readonly p95: number;
  /** Answered in a second, by all callers together. */
  readonly rate?: number;
  /** How far apart the runs lay, as a share of the median. */
  readonly noise: number;
  /** What the asking cost, as a share of one core: it is taken from those asked. */
  readonly effort?: number;
  readonly target?: string;
  readonly met?: boolean;
  readonly about?: string;
}

export interface Target {
  readonly says: string;
  readonly met: (row: Row) => boolean;
}

export const p95Below = (limit: number, unit = "ms"): Target => ({
  says: `p95 < ${limit} ${unit}`,
  met: ({ p95 }) => p95 < limit,
});

export const CALLERS = 16;
const RUNS = 5;
const SECONDS = 2;
const WARM_UP = 3;

export const of = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;
export const median = (values: readonly number[]): number => of(values, 0.5);

/** Collects the rows, and says each as soon as it is there. */
export function rowsOf(size: number, runs = RUNS) {
  const rows: Row[] = [];
  const note = (row: Row, target?: Target): Row => {
    const judged = target === undefined ? row : { ...row, target: target.says, met: target.met(row) };
    rows.push(judged);
    console.log(line(judged));
    return judged;
  };
  return {
    rows,
    note,
    /** Warms up, then runs of some seconds each. */
    async under(name: string, wish: Omit<Wish, "seconds">, target?: Target, about?: string): Promise<Row> {
      await load({ ...wish, seconds: WARM_UP });
      const rounds: Round[] = [];
      while (rounds.length < runs) rounds.push(await load({ ...wish, seconds: SECONDS }));
      const medians = rounds.map(({ taken }) => median(taken));
      return note(
        {
          name,
          size,
          callers: wish.callers,
          unit: "ms",
          median: median(medians),
          p95: median(rounds.map(({ taken }) => of(taken, 0.95))),
          rate: median(rounds.map(({ rate }) => rate)),
          noise: spread(rounds.map(({ rate }) => rate)),
          effort: median(rounds.map(({ effort }) => effort)),
          ...(about === undefined ? {} : { about }),
        },
        target,
      );
    },
    /** Values that were taken one by one. */
    taken(name: string, values: readonly number[], { unit = "ms", callers = 1, target, about }: Taken = {}): Row {
      const row = { name, size, callers, unit, median: median(values), p95: of(values, 0.95), noise: 0 };
      return note(about === undefined ? row : { ...row, about }, target);
    },
  };
}

export interface Taken {
  readonly unit?: string;
  readonly callers?: number;
  readonly target?: Target;
  readonly about?: string;
}

export type Rows = ReturnType<typeof rowsOf>;

export function spread(values: readonly number[]): number {
  return (Math.max(...values) - Math.min(...values)) / median(values);
}

export const HEAD =
  "| what | size | callers | median | p95 | unit | a second | ± | target | |\n|---|---|---|---|---|---|---|---|---|---|";

export function line(row: Row): string {
  const cells = [
    row.name,
    row.size.toLocaleString("en"),
    row.callers,
    say(row.median),
    say(row.p95),
    row.unit,
    row.rate === undefined ? "" : Math.round(row.rate).toLocaleString("en"),
    row.noise === 0 ? "" : `${Math.round(row.noise * 100)} %`,
    row.target ?? "",
    row.met === undefined ? "" : row.met ? "met" : "**missed**",
  ];
  return `| ${cells.join(" | ")} |${row.about === undefined ? "" : ` ${row.about}`}`;
}

export const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model ?? "?"}, ${Math.round(totalmem() / 2 ** 30)} GiB`;

function say(value: number): string {
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}

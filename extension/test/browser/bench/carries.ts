import { type Row, rowsOf } from "./measure.ts";

/** What a recruiter at work asks in a minute; a colleague with the dashboard alone asks less (`docs/how-far-it-carries.md`). */
const IN_A_MINUTE: Readonly<Record<string, number>> = {
  "who-1": 3,
  "who-25": 2,
  card: 4,
  "candidate-search-name": 1,
  "job-search": 0.5,
};
/** Screens are timed one at a time: for so long one of two cores is busy. */
const SCREENS: Readonly<Record<string, number>> = {
  "open-candidate": 1,
  "open-board": 0.25,
  "open-home": 0.25,
  export: 0.3,
};
const CORES = 2;
/** Beyond half of what a machine can do, waiting grows faster than work. */
const LOAD = 0.5;

/** How many recruiters at work at the same time this machine carries, by what each question was measured to cost. */
export function measureCarries(rows: readonly Row[], size: number): readonly Row[] {
  const found = (name: string) => rows.find((row) => row.name === name);
  const machineSeconds = [
    ...Object.entries(IN_A_MINUTE).map(([name, times]) => times / (found(name)?.rate ?? Number.NaN)),
    ...Object.entries(SCREENS).map(([name, times]) => (times * (found(name)?.median ?? Number.NaN)) / 1_000 / CORES),
  ];
  const each = machineSeconds.reduce((sum, one) => sum + one, 0) / 60;
  if (Number.isNaN(each)) return [];
  const carried = rowsOf(size);
  carried.taken("recruiters-at-once", [LOAD / each], {
    unit: "people",
    about: "at half load, each as busy as they get",
  });
  return carried.rows;
}

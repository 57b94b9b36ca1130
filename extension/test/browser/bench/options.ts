/** What `./dev bench` was asked: how large a world, and which parts of it. */
export interface Options {
  readonly size: number;
  readonly parts: ReadonlySet<string>;
  readonly runs: number;
  readonly growth: boolean;
}

export const PARTS = ["start", "api", "export", "live", "views", "screens", "heap", "page"] as const;
const USUAL = 1_000_000;
const RUNS = 5;

export function optionsOf(words: readonly string[]): Options {
  let size = USUAL;
  let runs = RUNS;
  let growth = true;
  let parts: readonly string[] = PARTS;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === "--size") size = whole(words[++at]);
    else if (word === "--runs") runs = whole(words[++at]);
    else if (word === "--only") parts = (words[++at] ?? "").split(",");
    else if (word === "--no-growth") growth = false;
    else throw new Error(`unknown option: ${word}`);
  }
  for (const part of parts)
    if (!(PARTS as readonly string[]).includes(part)) throw new Error(`no part ${part}; there are ${PARTS.join(", ")}`);
  return { size, runs, growth, parts: new Set(parts) };
}

function whole(word: string | undefined): number {
  const number = Number((word ?? "").replaceAll(/[,_]/g, ""));
  if (!Number.isInteger(number) || number < 1) throw new Error(`not a number: ${word}`);
  return number;
}

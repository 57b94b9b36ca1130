import type { Known, Lookalike, Who } from "../talk/answers";
import { saidTime } from "../words/times";
import { contactLine } from "./ledger";
import { markOf } from "./mark";
import type { Tone } from "./parts";
import type { Tools } from "./states";

/** The mark on one row: whom it is of, what it says, and where it leads. */
export interface RowMark {
  /** Another person in the same row has another key, and so has the same person in another row. */
  readonly key: string;
  readonly row: Element;
  /** The name as the row prints it. */
  readonly name: string;
  readonly tone: Tone;
  readonly label: string;
  readonly lines: readonly string[];
  readonly url: string;
  readonly links: readonly { readonly url: string; readonly text: string }[];
}

/** What is known of the person in a row, or nothing: nobody's row has no mark. */
export function rowMark(key: string, row: Element, name: string, who: Who, tools: Tools): RowMark | undefined {
  if (who.match === "none") return undefined;
  if (who.match === "same") {
    const { candidate } = who;
    const { tone, label } = markOf({ kind: "known", candidate }, tools);
    const link = { url: candidate.url, text: tools.words.openInHavn };
    return { key, row, name, tone, label, lines: linesOf(candidate, tools), url: candidate.url, links: [link] };
  }
  const { match, likely } = who;
  const [first] = likely.flatMap(({ url }) => url ?? []);
  if (first === undefined) return undefined;
  const { tone, label } = markOf({ kind: "choose", match, people: likely }, tools);
  return {
    key,
    row,
    name,
    tone: match === "likely" && likely.every(({ why }) => why.every((it) => it === "same-name")) ? "quiet" : tone,
    label,
    lines: likely.map((one) => reasons(one, tools)),
    url: first,
    links: likely.flatMap(({ url, name: known }) =>
      url === undefined ? [] : [{ url, text: tools.words.openNamed(known) }],
    ),
  };
}

/** What there is to know before one writes, too. */
function linesOf(candidate: Known, tools: Tools): readonly string[] {
  const { contact, excluded } = candidate;
  return [
    lineOf(candidate, tools),
    ...(contact === undefined ? [] : [contactLine(contact, tools)]),
    ...(excluded === true ? [tools.words.ledger.doNotContact] : []),
  ];
}

/** "Interview · Backend developer · Rikke, 3 days ago" */
function lineOf({ summary }: Known, { words, language, now }: Tools): string {
  const { jobs, stage, exported, job, recruiter, at } = summary;
  const where = jobs > 0 ? stage : exported > 0 ? words.prospect : words.marks.onNoJob;
  const when = at === undefined ? undefined : saidTime(at, now(), language, words.justNow);
  const by = [recruiter?.split(" ")[0], when].filter((part) => part !== undefined).join(", ");
  return [where, job, by].filter((part) => part !== undefined && part !== "").join(" · ");
}

function reasons({ name, why }: Lookalike, { words }: Tools): string {
  return `${name}: ${why.map((code) => words.why[code] ?? code).join(", ")}`;
}

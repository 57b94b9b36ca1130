import type { Tone } from "./parts";
import type { OverlayState, Tools } from "./states";

/** The small mark near the person's name: a colour, a word, and a few words more. */
export interface Mark {
  readonly tone: Tone;
  readonly label: string;
  readonly more: string;
}

export function markOf(state: OverlayState, { words }: Tools): Mark {
  const quiet = (label: string): Mark => ({ tone: "quiet", label, more: "" });
  switch (state.kind) {
    case "looking":
      return quiet(words.looking);
    case "self":
      return quiet(words.thisIsYou);
    case "none":
      return quiet(words.notInAts);
    case "choose":
      return { tone: "violet", label: state.match === "likely" ? words.possibleMatch : words.conflict, more: "" };
    case "known": {
      const { jobs, stage, exported } = state.candidate.summary;
      if (state.candidate.excluded === true || state.card?.exclusion !== undefined)
        return { tone: "coral", label: words.ledger.doNotContact, more: "" };
      const more = [jobs > 0 ? words.jobs(jobs) : "", stage ?? ""].filter((part) => part !== "").join(" · ");
      if (jobs > 0) return { tone: "sea", label: words.inAts, more };
      if (exported > 0) return { tone: "amber", label: words.prospect, more: state.card?.exports[0]?.jobTitle ?? "" };
      return { tone: "sea", label: words.known, more: "" };
    }
    case "trouble":
      return troubleMark(state.trouble.kind, words);
  }
}

function troubleMark(kind: string, words: Tools["words"]): Mark {
  const labels: Readonly<Record<string, string>> = {
    unpaired: words.markUnpaired,
    "signed-out": words.markSignedOut,
    off: words.markOff,
    updated: words.markUpdated,
    unsure: words.markUnsure,
  };
  const tone = kind === "unsure" ? "violet" : kind === "unpaired" || kind === "off" ? "quiet" : "amber";
  return { tone, label: labels[kind] ?? words.markAway, more: "" };
}

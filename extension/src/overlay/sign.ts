import type { Sighting } from "../talk/side";
import { markOf } from "./mark";
import type { OverlayState, Tools } from "./states";

/** The quiet sign on the toolbar's icon: two letters at most, and the same in words for who hears or hovers. */
export interface Sign {
  readonly text: string;
  readonly title: string;
  readonly colour: string;
}

export const NO_SIGN: Sign = { text: "", title: "", colour: "" };

/** As in the dashboard's own look, where white stands on them. */
const COLOURS = { sea: "#0b6e69", amber: "#8a5300", coral: "#b3362b", violet: "#5b3fa8", quiet: "#4a5c6c" } as const;
const MOST = 99;

export function signOf(state: OverlayState, tools: Tools): Sign {
  const { tone, label, more } = markOf(state, tools);
  const text = textOf(state, tools);
  return { text, title: ["Havn", label, more].filter((part) => part !== "").join(" · "), colour: COLOURS[tone] };
}

function textOf(state: OverlayState, { words }: Tools): string {
  switch (state.kind) {
    case "looking":
    case "self":
    case "none":
      return "";
    case "choose":
      return "?";
    case "known": {
      const { jobs, exported } = state.candidate.summary;
      if (jobs > 0) return String(Math.min(jobs, MOST));
      return exported > 0 ? words.beside.sign : "✓";
    }
    case "trouble":
      return state.trouble.kind === "unsure" ? "?" : "!";
  }
}

/** What stands where no person is shown: how many exports and notes wait to be sent. Marked, for a bare number is of jobs. */
export function signOfWaiting(count: number, { words }: Tools): Sign {
  if (count === 0) return NO_SIGN;
  const title = `Havn · ${words.queue.waiting(count)}`;
  return { text: `↑${Math.min(count, MOST)}`, title, colour: COLOURS.violet };
}

/** What a page without a person has; a page in doubt says so. */
export function signBefore(sighting: Sighting, tools: Tools): Sign {
  return sighting.kind === "unsure" ? signOf({ kind: "trouble", trouble: { kind: "unsure" } }, tools) : NO_SIGN;
}

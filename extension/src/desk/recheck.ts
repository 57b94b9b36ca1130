import type { Who } from "../talk/answers";
import type { Trouble, Waits } from "../talk/requests";

const CHANGED: Trouble = { kind: "refused", code: "who-changed" };

/** Why what waited must not be sent for the person it was meant for, as Havn knows them by now; in doubt, nobody. */
export function objectionTo(what: Waits, who: Who): Trouble | undefined {
  if (who.match === "conflict") return { kind: "refused", code: "conflict" };
  const same = who.match === "same" ? who.candidate.id : undefined;
  if (what.kind === "note") return same === what.candidateId ? undefined : CHANGED;
  const { candidateId, notThese = [] } = what.choice;
  if (what.knownAs !== undefined && same !== what.knownAs) return CHANGED;
  if (same !== undefined) {
    return notThese.includes(same) || (candidateId ?? same) !== same ? CHANGED : undefined;
  }
  const likely = who.match === "likely" ? who.likely : [];
  if (candidateId !== undefined) return likely.some(({ id }) => id === candidateId) ? undefined : CHANGED;
  const asked = likely.filter(({ id }) => !notThese.includes(id));
  return asked.length === 0 ? undefined : { kind: "refused", code: "choose-person", people: asked };
}

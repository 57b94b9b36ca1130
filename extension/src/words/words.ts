import type { Language } from "../talk/answers";
import type { Trouble } from "../talk/requests";
import { da } from "./da";
import { en, type Words } from "./en";

export type { Words };

export function wordsIn(language: Language): Words {
  return language === "da" ? da : en;
}

/** What to say when something was refused. */
export function troubleText(words: Words, trouble: Trouble, server: string): string {
  switch (trouble.kind) {
    case "refused":
      return [words.refusals[trouble.code] ?? words.refused(trouble.code), trouble.reason]
        .filter((part) => part !== undefined)
        .join(" ");
    case "unpaired":
      return words.unpairedHint;
    case "signed-out":
      return words.signedOutHint;
    case "away":
      return words.awayHint(server);
    case "off":
      return words.offHint;
    case "updated":
      return words.updatedHint;
    case "waiting":
      return words.queue.kept;
    case "sent":
      return words.queue.sent;
    case "not-understood":
    case "not-havn":
      return words.notUnderstood;
    case "cancelled":
      return words.setup.cancelled;
    case "bad-address":
      return words.setup.badAddress;
    case "not-secure":
      return words.setup.notSecure;
  }
}

import type { Answers, Request } from "../talk/requests";
import type { Client } from "./client";
import { Refusal } from "./refusal";

type Kinds = "search" | "log-message" | "message-answered" | "remove-message";
type Handlers = { readonly [K in Kinds]: (request: Extract<Request, { kind: K }>) => Promise<Answers[K]> };

/** Logging who wrote to whom. A click whose answer was lost is sent again under its key, and logs once. */
export function ledgerOf(client: Client): Handlers {
  const unanswered = new Map<string, string>();
  return {
    search: ({ typed }) => client.search(typed),
    "log-message": async ({ candidateId }) => {
      const key = unanswered.get(candidateId) ?? crypto.randomUUID();
      unanswered.set(candidateId, key);
      try {
        const logged = await client.logMessage(candidateId, {}, key);
        unanswered.delete(candidateId);
        return logged;
      } catch (error) {
        if (error instanceof Refusal && error.trouble.kind === "refused") unanswered.delete(candidateId);
        throw error;
      }
    },
    "message-answered": ({ candidateId, messageId, answered }) => client.answered(candidateId, messageId, answered),
    "remove-message": ({ candidateId, messageId }) => client.removeMessage(candidateId, messageId),
  };
}

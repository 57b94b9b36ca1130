import { personKey } from "../talk/person";
import type { Request } from "../talk/requests";
import type { Client } from "./client";
import type { Keys } from "./keys";
import { Refusal } from "./refusal";

type Asked = Extract<Request, { kind: "export" }>;

/** An export that does not wait: tried again after a cut, it has the key it had. */
export function exportOnceWith(keys: Keys) {
  return async (to: Client, { jobId, person, page, choice }: Asked, server: string) => {
    const intent = JSON.stringify([server, jobId, personKey(person), choice]);
    const attempt = async () => {
      try {
        const done = await to.exportPerson({ jobId, person, page, choice, key: await keys.keyFor(intent) });
        await keys.answered(intent);
        return done;
      } catch (error) {
        if (error instanceof Refusal && error.trouble.kind === "refused") await keys.answered(intent);
        throw error;
      }
    };
    return attempt().catch((error) => {
      // The answer was lost and the page read anew since: the key stands for the page as it was. Twice is harmless, the
      // server adds a person to a job only once.
      if (error instanceof Refusal && isKeyReused(error)) return attempt();
      throw error;
    });
  };
}

function isKeyReused({ trouble }: Refusal): boolean {
  return trouble.kind === "refused" && trouble.code === "key-reused";
}

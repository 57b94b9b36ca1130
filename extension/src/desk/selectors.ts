import type { HandedOut } from "../talk/requests";
import type { Client } from "./client";
import type { Drawer } from "./connection";
import { Refusal } from "./refusal";
import type { Session } from "./session";
import { turns } from "./turns";

const KEPT = "selectors";
const HOUR = 3_600_000;

/** What one server has handed out; another server's is not used. */
interface Kept {
  readonly server: string;
  readonly asked: number;
  readonly handedOut?: HandedOut;
  readonly etag?: string;
}

/**
 * Gives the selectors that the server hands out, asking it at most once an hour. A server that is away, refuses, or
 * answers something else leaves what there was.
 */
export function selectorsOf(session: Session, client: Client, drawer: Drawer): () => Promise<HandedOut | undefined> {
  const inTurn = turns();

  const ask = async (server: string, before: Kept | undefined) => {
    // Nobody is asked while nobody is signed in, and that is no question asked.
    await session.pass();
    const asked = Date.now();
    // Written first: a worker that is stopped while it asks has asked.
    await drawer.set({ [KEPT]: { ...before, server, asked } satisfies Kept });
    const fresh = await client.selectors(before?.etag);
    if (fresh === undefined) return before?.handedOut;
    const { handedOut, etag } = fresh;
    await drawer.set({ [KEPT]: { server, asked, handedOut, ...(etag === undefined ? {} : { etag }) } satisfies Kept });
    return handedOut;
  };
  // One after the other: whoever asks while another does is told what that one was told.
  return () =>
    inTurn(async () => {
      const server = await session.server().catch(unlessRefused);
      if (server === undefined) return undefined;
      // Only we write there: trusted as it stands.
      const kept = (await drawer.get(KEPT))[KEPT] as Kept | undefined;
      const before = kept?.server === server ? kept : undefined;
      if (before !== undefined && Math.abs(Date.now() - before.asked) < HOUR) return before.handedOut;
      return ask(server, before).catch((error) => unlessRefused(error) ?? before?.handedOut);
    });
}

function unlessRefused(error: unknown): undefined {
  if (!(error instanceof Refusal)) throw error;
}

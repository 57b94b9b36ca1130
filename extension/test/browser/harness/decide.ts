import { expect } from "vitest";
import type { Caller } from "./caller.ts";
import type { Server } from "./server.ts";

/** What the server says of the caller and of the administrator's decisions. */
export interface Told {
  readonly self?: readonly string[];
  readonly policy: { readonly mode: string; readonly listMarks: boolean };
}

/** Writes a decision past the dashboard and waits until the server goes by it: it reads such things once in a second. */
export async function decide(
  server: Server,
  caller: Caller,
  sql: string,
  holds: (me: Told, status: number) => boolean,
): Promise<void> {
  await server.rows(sql);
  await expect
    .poll(
      async () => {
        const { status, body } = await caller.call<Told>("GET", "/me");
        return holds(body, status);
      },
      { timeout: 10_000, message: sql },
    )
    .toBe(true);
}

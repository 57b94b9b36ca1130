import type { Connections, Storage } from "./connection";
import { renew, type Tokens } from "./oauth";
import { Refusal } from "./refusal";

const ACCESS = "access";
/** A token this close to its end is not worth sending. */
const MARGIN = 20_000;

/** The signed-in state: gives an access token that lives, and ends when the server says so. */
export interface Session {
  readonly server: () => Promise<string>;
  readonly token: () => Promise<string>;
  /** The server did not take this token: get another. */
  readonly instead: (refused: string) => Promise<string>;
  readonly keep: (server: string, tokens: Tokens) => Promise<void>;
  readonly end: () => Promise<void>;
}

interface Access {
  readonly server: string;
  readonly token: string;
  readonly until: number;
}

export function sessionOf(connections: Connections, storage: Storage, send: typeof fetch): Session {
  // Rotation is not atomic on any server: two refreshes at once would end the pairing.
  let renewing: Promise<string> | undefined;

  const active = async () => {
    const connection = await connections.active();
    if (connection === undefined) throw new Refusal({ kind: "unpaired" });
    return connection;
  };
  const held = async (server: string) => {
    const access = (await storage.fleeting.get(ACCESS))[ACCESS] as Access | undefined;
    return access?.server === server ? access : undefined;
  };
  const keep = async (server: string, tokens: Tokens) => {
    const before = await connections.active();
    const refreshToken = tokens.refresh ?? before?.refreshToken;
    // The refresh token first: with it, everything else can be had again.
    await connections.put({
      ...(before?.server === server ? before : {}),
      server,
      ...(refreshToken === undefined ? {} : { refreshToken }),
    });
    const access: Access = { server, token: tokens.access, until: tokens.until };
    await storage.fleeting.set({ [ACCESS]: access });
  };
  const end = async () => {
    await storage.fleeting.remove(ACCESS);
    const connection = await connections.active();
    if (connection === undefined) return;
    const { refreshToken: _gone, ...rest } = connection;
    await connections.put(rest);
  };
  const fresh = async () => {
    const { server, refreshToken } = await active();
    if (refreshToken === undefined) throw new Refusal({ kind: "signed-out" });
    const tokens = await renew(server, refreshToken, send);
    if (tokens === undefined) {
      await end();
      throw new Refusal({ kind: "signed-out" });
    }
    await keep(server, tokens);
    return tokens.access;
  };
  const renewed = () => {
    renewing ??= fresh().finally(() => {
      renewing = undefined;
    });
    return renewing;
  };
  return {
    server: async () => (await active()).server,
    token: async () => {
      const access = await held((await active()).server);
      return access !== undefined && access.until - MARGIN > Date.now() ? access.token : renewed();
    },
    instead: async (refused) => {
      const access = await held((await active()).server);
      return access !== undefined && access.token !== refused ? access.token : renewed();
    },
    keep,
    end,
  };
}

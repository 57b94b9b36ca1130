import type { Me } from "../talk/answers";
import type { Connection, Connections, Storage } from "./connection";
import { renew, revoke, type Tokens } from "./oauth";
import { Refusal } from "./refusal";
import { turns } from "./turns";

const ACCESS = "access";
/** A token this close to its end is not worth sending. */
const MARGIN = 20_000;

/** An access token and the only server it may be sent to. */
export interface Pass {
  readonly server: string;
  readonly token: string;
}

/** The signed-in state: gives a pass that lives, and ends when the server says so. */
export interface Session {
  readonly server: () => Promise<string>;
  readonly pass: () => Promise<Pass>;
  /** The server did not take this pass: get another. */
  readonly instead: (refused: Pass) => Promise<Pass>;
  /** The server took no pass at all: signed out, unless somebody has signed in or changed the server meanwhile. */
  readonly refused: (pass: Pass) => Promise<void>;
  /** Who is signed in there. */
  readonly met: (server: string, me: Me) => Promise<void>;
  /** A new pairing; nothing of a former one goes with it. */
  readonly begin: (server: string, tokens: Tokens) => Promise<void>;
  /** Another of the servers is asked from now on; false when it is none of them. */
  readonly change: (server: string) => Promise<boolean>;
  /** Ends the pairing, of the active server unless one is named, and forgets it; gives what there was. */
  readonly leave: (server?: string) => Promise<Connection | undefined>;
}

interface Access extends Pass {
  readonly until: number;
}

interface Renewal {
  readonly of: string;
  readonly pass: Promise<Pass>;
}

export function sessionOf(connections: Connections, storage: Storage, send: typeof fetch): Session {
  const inTurn = turns();
  // Rotation is not atomic on any server: two refreshes at once would end the pairing.
  let renewing: Renewal | undefined;

  const active = async () => {
    const connection = await connections.active();
    if (connection === undefined) throw new Refusal({ kind: "unpaired" });
    return connection;
  };
  const held = async (server: string) => {
    const access = (await storage.fleeting.get(ACCESS))[ACCESS] as Access | undefined;
    return access?.server === server ? access : undefined;
  };
  const now = () =>
    inTurn(async () => {
      const connection = await active();
      return { connection, access: await held(connection.server) };
    });
  const isActive = async (server: string) => (await connections.active())?.server === server;
  const write = async (connection: Connection, tokens: Tokens, refreshToken: string | undefined) => {
    // The refresh token first: with it, everything else can be had again.
    await connections.put({ ...connection, ...(refreshToken === undefined ? {} : { refreshToken }) });
    if (!(await isActive(connection.server))) return;
    const access: Access = { server: connection.server, token: tokens.access, until: tokens.until };
    await storage.fleeting.set({ [ACCESS]: access });
  };
  const signOut = async ({ refreshToken: _gone, ...rest }: Connection) => {
    if (await isActive(rest.server)) await storage.fleeting.remove(ACCESS);
    await connections.put(rest);
  };
  /** Writes what came of a renewal, if the pairing is still the one that asked for it. */
  const settle = (server: string, asked: string, tokens: Tokens | undefined) =>
    inTurn(async () => {
      const connection = await connections.of(server);
      if (connection?.refreshToken !== asked) return false;
      await (tokens === undefined ? signOut(connection) : write(connection, tokens, tokens.refresh ?? asked));
      return true;
    });
  const fresh = async (server: string, refreshToken: string): Promise<Pass> => {
    const tokens = await renew(server, refreshToken, send);
    const current = await settle(server, refreshToken, tokens);
    if (current && tokens !== undefined) {
      // Kept for when that server is chosen again; what was asked of it is not answered to whoever looks at another.
      if (!(await isActive(server))) throw new Refusal({ kind: "signed-out" });
      return { server, token: tokens.access };
    }
    // Signed out meanwhile: the server shall not keep a pairing that nobody holds.
    if (tokens?.refresh !== undefined) void revoke(server, tokens.refresh, send).catch(() => undefined);
    throw new Refusal({ kind: "signed-out" });
  };
  const renewed = async ({ server, refreshToken }: Connection): Promise<Pass> => {
    if (refreshToken === undefined) throw new Refusal({ kind: "signed-out" });
    if (renewing?.of === refreshToken) return renewing.pass;
    const mine: Renewal = {
      of: refreshToken,
      pass: fresh(server, refreshToken).finally(() => {
        if (renewing === mine) renewing = undefined;
      }),
    };
    renewing = mine;
    return mine.pass;
  };
  return {
    server: async () => (await active()).server,
    pass: async () => {
      const { connection, access } = await now();
      return access !== undefined && access.until - MARGIN > Date.now() ? access : renewed(connection);
    },
    instead: async (refused) => {
      const { connection, access } = await now();
      // What was asked of one server is not asked of another.
      if (connection.server !== refused.server) throw new Refusal({ kind: "signed-out" });
      return access !== undefined && access.token !== refused.token ? access : renewed(connection);
    },
    refused: (pass) =>
      inTurn(async () => {
        const access = await held(pass.server);
        const connection = await connections.active();
        if (connection?.server === pass.server && access?.token === pass.token) await signOut(connection);
      }),
    met: (server, me) =>
      inTurn(async () => {
        const connection = await connections.active();
        if (connection?.server === server) await connections.put({ ...connection, me });
      }),
    begin: (server, tokens) =>
      inTurn(async () => {
        await connections.put({ server });
        await connections.activate(server);
        await write({ server }, tokens, tokens.refresh);
      }),
    change: (server) =>
      inTurn(async () => {
        const changed = await connections.activate(server);
        if (changed) await storage.fleeting.remove(ACCESS);
        return changed;
      }),
    leave: (server) =>
      inTurn(async () => {
        const connection = await (server === undefined ? connections.active() : connections.of(server));
        if (connection === undefined) return undefined;
        if (await isActive(connection.server)) await storage.fleeting.remove(ACCESS);
        await connections.forget(connection.server);
        return connection;
      }),
  };
}

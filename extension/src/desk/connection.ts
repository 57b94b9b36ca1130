import type { Me } from "../talk/answers";
import type { Office } from "../talk/requests";

/** A server this browser is paired with; a signed-out one is remembered by its address. */
export interface Connection {
  readonly server: string;
  readonly refreshToken?: string;
  readonly me?: Me;
}

/** The browser's storage, as much of it as is used. */
export interface Drawer {
  readonly get: (key: string) => Promise<Record<string, unknown>>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
  readonly remove: (keys: string | string[]) => Promise<void>;
}

/** `kept` survives the browser; `fleeting` is memory, gone when the browser closes. Page scripts can read neither. */
export interface Storage {
  readonly kept: Drawer;
  readonly fleeting: Drawer;
}

interface Book {
  readonly active?: string;
  readonly servers: Readonly<Record<string, Connection>>;
}

const BOOK = "connections";

/** Several servers can be kept; one is active, and stays so until another is chosen. */
export interface Connections {
  readonly active: () => Promise<Connection | undefined>;
  readonly of: (server: string) => Promise<Connection | undefined>;
  readonly all: () => Promise<readonly Connection[]>;
  readonly put: (connection: Connection) => Promise<void>;
  /** False when there is no such server. */
  readonly activate: (server: string) => Promise<boolean>;
  /** Another server that is kept becomes the active one. */
  readonly forget: (server: string) => Promise<void>;
}

export function connectionsIn({ kept }: Storage): Connections {
  // What only we wrote, and no page can: trusted as it stands.
  const read = async () => ((await kept.get(BOOK))[BOOK] as Book | undefined) ?? { servers: {} };
  const write = (book: Book) => kept.set({ [BOOK]: book });
  return {
    active: async () => {
      const book = await read();
      return book.active === undefined ? undefined : book.servers[book.active];
    },
    of: async (server) => (await read()).servers[server],
    all: async () => Object.values((await read()).servers),
    put: async (connection) => {
      const { active = connection.server, servers } = await read();
      await write({ active, servers: { ...servers, [connection.server]: connection } });
    },
    activate: async (server) => {
      const { servers } = await read();
      if (!Object.hasOwn(servers, server)) return false;
      await write({ active: server, servers });
      return true;
    },
    forget: async (server) => {
      const { active, servers } = await read();
      const { [server]: _gone, ...others } = servers;
      const next = active === server ? Object.keys(others)[0] : active;
      await write({ ...(next === undefined ? {} : { active: next }), servers: others });
    },
  };
}

export function officeOf(connection: Connection | undefined): Office | undefined {
  if (connection === undefined) return undefined;
  const { server, me, refreshToken } = connection;
  return { server, signedIn: refreshToken !== undefined, ...(me === undefined ? {} : { me }) };
}

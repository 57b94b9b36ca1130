import type { Answers, Office, OwnRequest, Reply, Request } from "../talk/requests";
import type { Placement } from "../talk/side";
import { type Client, clientOf } from "./client";
import { connectionsIn, officeOf, type Storage } from "./connection";
import { exportOnceWith } from "./export-once";
import { keysIn } from "./keys";
import { knownPeopleIn } from "./known-people";
import { ledgerOf } from "./ledger";
import { type Live, liveCards } from "./live";
import { type Browser, pair, revoke } from "./oauth";
import { type Outbox, outboxOf } from "./outbox";
import { ownerIn } from "./owner";
import { placementsIn } from "./placement";
import { queueIn } from "./queue";
import { Refusal } from "./refusal";
import { selectorsOf } from "./selectors";
import { serverAddress } from "./server-address";
import { sessionOf } from "./session";
import { object, text, understood } from "./shapes";

export interface Around {
  readonly storage: Storage;
  readonly browser: Browser;
  readonly send: typeof fetch;
  readonly awake: () => void;
  readonly openConnection: () => Promise<void>;
  /** What came with the package this was installed from, if anything did. */
  readonly packed: () => Promise<unknown>;
  /** Somebody connected, disconnected, or was signed out. */
  readonly pairingChanged: () => void;
  /** More or less waits to be sent, in all; `sent` when the server has something of it now. */
  readonly queueChanged: (waiting: number, sent: boolean) => void;
  /** The user chose, or the administrator decided, where Havn is shown. */
  readonly placed: (placement: Placement) => void;
}

const REMEMBERED = 60_000;

/** What Havn writes into the packages that it hands out. */
const packedServer = object({ server: text });

type AnyRequest = Request | OwnRequest;
type Handlers = {
  readonly [K in AnyRequest["kind"]]: (request: Extract<AnyRequest, { kind: K }>) => Promise<Answers[K]>;
};

/** The worker's side: takes requests of page scripts and own pages, and asks the server. */
export interface Desk {
  readonly answer: (request: AnyRequest) => Promise<Reply<AnyRequest["kind"]>>;
  readonly live: Live;
  /** Time to send what waits. */
  readonly wake: () => Promise<void>;
}

export function openDesk(around: Around): Desk {
  const { storage, browser, send, awake, openConnection, pairingChanged, placed } = around;
  const connections = connectionsIn(storage);
  const session = sessionOf(connections, storage, send);
  const asking = clientOf(session, send);
  const people = knownPeopleIn(storage.fleeting, asking.who);
  const client = forgetting(asking, people.forget);
  const keys = keysIn(storage.fleeting);
  const exportOnce = exportOnceWith(keys);
  const live = liveCards(client, awake, people.changed);
  const selectors = selectorsOf(session, client, storage.kept);
  const placements = placementsIn(storage.kept, connections);

  const outbox: Outbox = outboxOf({
    queue: queueIn(storage.kept),
    connections,
    session,
    send,
    keys,
    changed: async (sent) => {
      if (sent) await people.forget();
      around.queueChanged((await outbox.list()).length, sent);
    },
  });

  let asked = 0;
  let told = "";

  const placement = async () => {
    const current = await placements.current();
    const text = JSON.stringify(current);
    if (text !== told) placed(current);
    told = text;
    return current;
  };

  const office = async () => officeOf(await connections.active());
  const greeted = async (): Promise<Office | undefined> => {
    const connection = await connections.active();
    if (connection?.refreshToken === undefined) return officeOf(connection);
    const me = await client.me();
    await session.met(connection.server, me);
    await placement();
    return officeOf({ ...connection, me });
  };
  /** Who is signed in where, if the administrator wants marks on lists. */
  const listReader = async () => {
    const { server, signedIn, me } = (await office()) ?? { server: "", signedIn: false };
    if (!signedIn || me === undefined) throw new Refusal({ kind: server === "" ? "unpaired" : "signed-out" });
    if (!me.policy.listMarks) throw new Refusal({ kind: "off" });
    return `${server} ${me.id}`;
  };
  /** Whom one knows and what one may see is another matter at another server. */
  const changed = async () => {
    await people.forget();
    await placement();
    live.restart();
    pairingChanged();
  };
  const leave = async (server?: string) => {
    const connection = await session.leave(server);
    if (connection === undefined) return;
    // Told last and not waited for: signing out works with the server away, too.
    if (connection.refreshToken) void revoke(connection.server, connection.refreshToken, send).catch(unlessRefused);
  };
  const handlers: Handlers = {
    office: async () => {
      // What is remembered at once; what changed in the user's settings, from the next page on.
      if (Date.now() - asked > REMEMBERED) {
        asked = Date.now();
        void greeted().catch(unlessRefused);
      }
      return office();
    },
    connection: async () =>
      greeted().catch(async (error) => {
        if (error instanceof Refusal && error.trouble.kind === "signed-out") return office();
        throw error;
      }),
    "suggested-server": async () => {
      const packed = understood(packedServer, await around.packed());
      try {
        return packed && serverAddress(packed.server);
      } catch (error) {
        return unlessRefused(error);
      }
    },
    connect: async ({ server: typed }) => {
      const server = serverAddress(typed);
      const tokens = await pair(server, browser, send);
      // The same server once more: its former pairing is over.
      await leave(server);
      await session.begin(server, tokens);
      const paired = await greeted();
      if (paired === undefined) throw new Refusal({ kind: "not-understood" });
      await changed();
      void outbox.send();
      return paired;
    },
    disconnect: async ({ server: named, forget = false }) => {
      const server = named ?? (await connections.active())?.server ?? "";
      if (!forget && (await outbox.waiting(server)) > 0) throw new Refusal({ kind: "refused", code: "queue-waiting" });
      await leave(server);
      await outbox.empty(server);
      await changed();
      return undefined;
    },
    connections: async () => {
      const active = (await connections.active())?.server;
      return (await connections.all()).flatMap((connection) => {
        const listed = officeOf(connection);
        return listed ? [{ ...listed, active: connection.server === active }] : [];
      });
    },
    "choose-connection": async ({ server }) => {
      if (!(await session.change(server))) throw new Refusal({ kind: "unpaired" });
      asked = 0;
      await changed();
      void outbox.send();
      return office();
    },
    who: async ({ person }) => {
      const [who] = await client.who([person]);
      if (who === undefined) throw new Refusal({ kind: "not-understood" });
      return who;
    },
    placement,
    "choose-mode": async ({ mode }) => {
      // First as it was, so that what follows is a change.
      await placement();
      await placements.choose(mode);
      return placement();
    },
    "who-many": async ({ people: asked }) => {
      const owner = await listReader();
      const answers = await people.who(owner, asked);
      // Somebody else is signed in by now: what the former one may know is not theirs.
      if (owner !== (await listReader())) throw new Refusal({ kind: "signed-out" });
      return answers;
    },
    selectors,
    card: async ({ candidateId }) => {
      const fresh = await client.card(candidateId);
      if (fresh === undefined) throw new Refusal({ kind: "not-understood" });
      return fresh.card;
    },
    jobs: ({ typed }) => client.jobs(typed),
    pools: () => client.pools(),
    export: async (request) => {
      const { jobId, person, page, choice, queue } = request;
      if (queue === undefined || (await ownerIn(connections)) === undefined)
        return exportOnce(client, request, await session.server());
      return outbox.exportPerson({ kind: "export", jobId, choice, ...queue }, person, page);
    },
    waiting: () => outbox.waiting(),
    "send-again": async ({ id, choice }) => {
      await (id === undefined ? outbox.send() : outbox.sendOne(id, choice));
      return outbox.waiting();
    },
    queue: () => outbox.list(),
    "forget-queued": async ({ id }) => {
      await outbox.forget(id);
      return undefined;
    },
    undo: ({ applicationId }) => client.undo(applicationId),
    note: async ({ candidateId, kind, queue, ...note }) => {
      if (queue === undefined || (await ownerIn(connections)) === undefined) return client.note(candidateId, note);
      return outbox.note({ kind, candidateId, ...note }, queue.person);
    },
    capture: ({ candidateId, person, page }) => client.capture(candidateId, person, page),
    accept: async ({ candidateId, captureId, fields }) => {
      await client.accept(candidateId, captureId, fields);
      return undefined;
    },
    ...ledgerOf(client),
    link: ({ candidateId, person }) => client.link(candidateId, person),
    unlink: ({ candidateId }) => client.unlink(candidateId),
    "open-connection": async () => {
      await openConnection();
      return undefined;
    },
  };

  return {
    live,
    wake: async () => {
      const waiting = (await outbox.list()).length;
      around.queueChanged(waiting, false);
      if (waiting > 0) await outbox.send();
    },
    answer: async (request) => {
      try {
        if (!Object.hasOwn(handlers, request.kind)) throw new Refusal({ kind: "not-understood" });
        const handler = handlers[request.kind] as (it: AnyRequest) => Promise<Answers[AnyRequest["kind"]]>;
        return { ok: true, value: await handler(request) };
      } catch (error) {
        if (error instanceof Refusal) return { ok: false, trouble: error.trouble };
        throw error;
      }
    },
  };
}

/** Whatever changes who somebody is makes old what is remembered of people, whether or not its answer arrives. */
function forgetting(client: Client, forget: () => Promise<void>): Client {
  const then =
    <A extends unknown[], T>(change: (...given: A) => Promise<T>) =>
    (...given: A) =>
      change(...given).finally(forget);
  const { exportPerson, undo, link, unlink, logMessage, answered, removeMessage } = client;
  return {
    ...client,
    exportPerson: then(exportPerson),
    undo: then(undo),
    link: then(link),
    unlink: then(unlink),
    logMessage: then(logMessage),
    answered: then(answered),
    removeMessage: then(removeMessage),
  };
}

function unlessRefused(error: unknown): undefined {
  if (!(error instanceof Refusal)) throw error;
}

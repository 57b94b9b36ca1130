import type { CardNote, Exported } from "../talk/answers";
import { type PageCopy, type PersonOnPage, personKey } from "../talk/person";
import { goesByItself } from "../talk/queue";
import type { Choice, Queued, Trouble, Waits } from "../talk/requests";
import { type Client, clientOf } from "./client";
import type { Connections } from "./connection";
import type { Keys } from "./keys";
import { type Owner, onlyFor, ownerIn } from "./owner";
import type { Entry, Queue } from "./queue";
import { objectionTo } from "./recheck";
import { Refusal } from "./refusal";
import type { Session } from "./session";
import { turns } from "./turns";

type OfKind<K> = Extract<Waits, { kind: K }>;

/** Sends exports and notes; what gets no answer waits in the queue and is sent once. */
export interface Outbox {
  readonly exportPerson: (what: OfKind<"export">, person: PersonOnPage, page: PageCopy) => Promise<Exported>;
  readonly note: (what: OfKind<"note">, person: PersonOnPage) => Promise<CardNote>;
  readonly list: () => Promise<readonly Queued[]>;
  /** How many wait for a server, whoever they are of; those of whoever is signed in, unless it is named. */
  readonly waiting: (server?: string) => Promise<number>;
  /** Everything that can be sent now. */
  readonly send: () => Promise<void>;
  /** One, although it was refused before, or with the choice it asked for. */
  readonly sendOne: (id: string, choice?: Choice) => Promise<void>;
  readonly forget: (id: string) => Promise<void>;
  readonly empty: (server: string) => Promise<void>;
}

interface Around {
  readonly queue: Queue;
  readonly connections: Connections;
  readonly session: Session;
  readonly send: typeof fetch;
  readonly keys: Keys;
  /** Something waits more or less than before; `sent` when the server has it now. */
  readonly changed: (sent: boolean) => Promise<void>;
}

export function outboxOf({ queue, connections, session, send, keys, changed }: Around): Outbox {
  const inTurn = turns();
  /** On their way at this moment: tried by nobody else. */
  const busy = new Set<string>();

  const clientFor = (owner: Owner) => clientOf(onlyFor(owner, session, connections), send);
  const settled = async ({ id, key }: Pick<Entry, "id" | "key">, sent: boolean) => {
    await queue.remove((entry) => entry.id === id);
    await keys.answeredBy(key);
    await changed(sent);
  };
  /** By a click: kept before it is sent, so that nothing is lost whatever dies in between. */
  const clicked = async <T>(
    what: Waits,
    person: PersonOnPage,
    page: PageCopy | undefined,
    deliver: (to: Client, key: string) => Promise<T>,
  ): Promise<T> => {
    const owner = await ownerIn(connections);
    if (owner === undefined) throw new Refusal({ kind: "signed-out" });
    const { server, member } = owner;
    const key = await keys.keyFor(JSON.stringify([server, member.id, what, personKey(person)]));
    const before = (await queue.all()).find((entry) => entry.key === key);
    // The same once more while it waits: it goes as it is kept.
    if (before !== undefined) return sentNow(before);
    let full: Refusal | undefined;
    const id = crypto.randomUUID();
    busy.add(id);
    try {
      const entry = { id, key, server, member, person, what, at: new Date().toISOString() };
      await queue.add(entry, page).catch((error) => {
        if (!(error instanceof Refusal)) throw error;
        full = error;
      });
      const done = await deliver(clientFor(owner), key);
      await settled({ id, key }, true);
      return done;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (!isUnanswered(error.trouble)) {
        await settled({ id, key }, false);
        throw error;
      }
      if (full !== undefined) throw full;
      await troubled(id, error.trouble);
      throw new Refusal({ kind: "waiting" });
    } finally {
      busy.delete(id);
    }
  };
  const sentNow = async (entry: Entry): Promise<never> => {
    await sendOne(entry.id);
    const left = (await queue.all()).find(({ id }) => id === entry.id);
    if (left !== undefined && !goesByItself(left) && left.trouble !== undefined) throw new Refusal(left.trouble);
    // Sent or not, what became of it is to be asked anew.
    throw new Refusal({ kind: left === undefined ? "sent" : "waiting" });
  };
  const troubled = async (id: string, trouble: Trouble) => {
    await queue.change(id, (entry) => ({ ...entry, trouble }));
    await changed(false);
  };
  /** Whether it makes sense to go on with the next. */
  const tried = async (entry: Entry): Promise<boolean> => {
    const { id, key, server, member, person, what } = entry;
    if (busy.has(id)) return true;
    busy.add(id);
    try {
      const client = clientFor({ server, member });
      if ((await client.me()).id !== member.id) throw new Refusal({ kind: "signed-out" });
      const [who] = await client.who([person]);
      const objection = who === undefined ? ({ kind: "not-understood" } as const) : objectionTo(what, who);
      if (objection !== undefined) throw new Refusal(objection);
      if (what.kind === "note") await client.note(what.candidateId, noteOf(what), key);
      else {
        const page = await queue.page(entry);
        if (page === undefined) throw new Refusal({ kind: "refused", code: "queue-expired" });
        await client.exportPerson({ jobId: what.jobId, person, page, choice: what.choice, key });
      }
      await settled(entry, true);
      return true;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      await troubled(id, error.trouble);
      return !isUnanswered(error.trouble) && error.trouble.kind !== "off";
    } finally {
      busy.delete(id);
    }
  };
  const isOf = (entry: Queued, owner: Owner | undefined) =>
    entry.server === owner?.server && entry.member.id === owner.member.id;
  const sendOne: Outbox["sendOne"] = (id, choice) =>
    inTurn(async () => {
      const entry = (await queue.all()).find((one) => one.id === id);
      if (entry === undefined || isTooOld(entry)) return;
      if (!isOf(entry, await ownerIn(connections))) return troubled(id, { kind: "signed-out" });
      if (choice === undefined || entry.what.kind !== "export") return void (await tried(entry));
      const { what } = entry;
      // Another choice is another export, and has a key of its own.
      const chosen: Entry = {
        ...entry,
        key: crypto.randomUUID(),
        what: { ...what, choice: { ...what.choice, ...choice } },
      };
      await queue.change(id, () => chosen);
      await tried(chosen);
    });
  return {
    exportPerson: (what, person, page) =>
      clicked(what, person, page, (to, key) =>
        to.exportPerson({ jobId: what.jobId, person, page, choice: what.choice, key }),
      ),
    note: (what, person) => clicked(what, person, undefined, (to, key) => to.note(what.candidateId, noteOf(what), key)),
    list: async () => (await queue.all()).map(({ key: _key, slot: _slot, capturedAt: _at, ...shown }) => shown),
    waiting: async (server) => {
      const owner = await ownerIn(connections);
      const counts = (entry: Entry) => (server === undefined ? isOf(entry, owner) : entry.server === server);
      return (await queue.all()).filter(counts).length;
    },
    send: () =>
      inTurn(async () => {
        await queue.tidy();
        for (const entry of await queue.all()) {
          const ready = goesByItself(entry) && isOf(entry, await ownerIn(connections));
          if (ready && !(await tried(entry))) return;
        }
      }),
    sendOne,
    forget: async (id) => {
      const entry = (await queue.all()).find((one) => one.id === id);
      // Done anew, it is another export.
      if (entry !== undefined) await settled(entry, false);
    },
    empty: async (server) => {
      await queue.remove((entry) => entry.server === server);
      await changed(false);
    },
  };
}

function noteOf({ text, visibility, applicationId }: OfKind<"note">) {
  return { text, visibility, ...(applicationId === undefined ? {} : { applicationId }) };
}

/** Whether the server may have it or not. */
function isUnanswered(trouble: Trouble): boolean {
  const open: readonly Trouble["kind"][] = ["away", "signed-out", "unpaired", "not-understood"];
  return open.includes(trouble.kind) || (trouble.kind === "refused" && trouble.code === "too-many");
}

function isTooOld({ trouble }: Queued): boolean {
  return trouble?.kind === "refused" && trouble.code === "queue-expired";
}

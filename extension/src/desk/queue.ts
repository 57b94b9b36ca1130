import type { PageCopy } from "../talk/person";
import type { Queued } from "../talk/requests";
import type { Drawer } from "./connection";
import { packed, unpacked } from "./packing";
import { Refusal } from "./refusal";
import { turns } from "./turns";

const MOST = 20;
const LONGEST = 7 * 24 * 60 * 60_000;
const QUEUE = "queue";
const SLOTS = Array.from({ length: MOST }, (_, slot) => slot);

/** As kept: the key under which the server knows it, and the place of its page copy. */
export interface Entry extends Queued {
  readonly key: string;
  readonly slot: number;
  readonly capturedAt?: string;
}

/** What waits to be sent; it survives the worker and the browser, and nothing leaves it without being told. */
export interface Queue {
  /** The oldest first; one that is too old says so and is not sent any more. */
  readonly all: () => Promise<readonly Entry[]>;
  /** Refused when there is no room, and then nothing has changed. */
  readonly add: (entry: Omit<Entry, "slot" | "capturedAt">, page?: PageCopy) => Promise<Entry>;
  readonly page: (entry: Entry) => Promise<PageCopy | undefined>;
  readonly change: (id: string, to: (entry: Entry) => Entry) => Promise<void>;
  readonly remove: (gone: (entry: Entry) => boolean) => Promise<void>;
  /** Page copies that nothing waits for any more, because it is too old or the worker died, are not kept. */
  readonly tidy: () => Promise<void>;
}

export function queueIn(kept: Drawer): Queue {
  const inTurn = turns();
  const read = async () => ((await kept.get(QUEUE))[QUEUE] as readonly Entry[] | undefined) ?? [];
  const free = (entries: readonly Entry[]) => SLOTS.filter((slot) => entries.every((entry) => entry.slot !== slot));
  return {
    all: async () => (await read()).map(judged),
    add: (entry, page) =>
      inTurn(async () => {
        const entries = await read();
        const [slot] = free(entries);
        if (slot === undefined) throw new Refusal({ kind: "refused", code: "queue-full" });
        const added: Entry = { ...entry, slot, ...(page === undefined ? {} : { capturedAt: page.capturedAt }) };
        const copy = page === undefined ? {} : { [placeOf(slot)]: await packed(page.html) };
        try {
          // Together: neither an entry without its page nor a page without its entry.
          await kept.set({ [QUEUE]: [...entries, added], ...copy });
        } catch {
          // The browser gives an extension some 10 MB and no more.
          throw new Refusal({ kind: "refused", code: "queue-no-room" });
        }
        return added;
      }),
    page: async ({ slot, capturedAt }) => {
      const copy = (await kept.get(placeOf(slot)))[placeOf(slot)];
      if (capturedAt === undefined || typeof copy !== "string") return undefined;
      return { html: await unpacked(copy), capturedAt };
    },
    change: (id, to) =>
      inTurn(async () => kept.set({ [QUEUE]: (await read()).map((entry) => (entry.id === id ? to(entry) : entry)) })),
    remove: (gone) =>
      inTurn(async () => {
        const entries = await read();
        const rest = entries.filter((entry) => !gone(entry));
        if (rest.length === entries.length) return;
        await kept.set({ [QUEUE]: rest });
        await kept.remove(free(rest).map(placeOf));
      }),
    tidy: () =>
      inTurn(async () => {
        const alive = (await read()).filter((entry) => !isOld(entry));
        await kept.remove(free(alive).map(placeOf));
      }),
  };
}

function placeOf(slot: number): string {
  return `queued-page-${slot}`;
}

function isOld({ at }: Entry): boolean {
  return Date.now() - Date.parse(at) > LONGEST;
}

function judged(entry: Entry): Entry {
  return isOld(entry) ? { ...entry, trouble: { kind: "refused", code: "queue-expired" } } : entry;
}

import type { Who } from "../talk/answers";
import { type PersonOnPage, personKey } from "../talk/person";
import type { Drawer } from "./connection";
import { Refusal } from "./refusal";
import { turns } from "./turns";

const SHELF = "known-people";
/** A mark on a list may be this old. */
const MINUTES = 5 * 60_000;
const MOST = 500;
const MOST_AT_ONCE = 100;
/** A person who scrolls asks less often; what asks more often is no person. */
const CALLS = 30;
const PER = 60_000;

interface Remembered {
  readonly who: Who;
  readonly until: number;
}

interface Shelf {
  /** Whose answers these are: the server and the member; nobody else is shown them. */
  readonly owner: string;
  readonly people: Readonly<Record<string, Remembered>>;
  /** When the server was asked. */
  readonly calls: readonly number[];
}

/** Who people on lists are, remembered for minutes, so that scrolling back and forth asks nobody. */
export interface KnownPeople {
  /** In the order asked; only those not remembered are asked about, in one question. */
  readonly who: (owner: string, people: readonly PersonOnPage[]) => Promise<readonly Who[]>;
  /** A candidate's card has changed. */
  readonly changed: (candidateId: string) => Promise<void>;
  /** Somebody was exported, linked or unlinked, or somebody else is signed in: nothing is as it was. */
  readonly forget: () => Promise<void>;
}

export function knownPeopleIn(
  fleeting: Drawer,
  ask: (people: readonly PersonOnPage[]) => Promise<readonly Who[]>,
): KnownPeople {
  const inTurn = turns();
  /** Counts what made answers old; one that was on its way meanwhile is shown and not remembered. */
  let news = 0;

  const read = async (owner: string): Promise<Shelf> => {
    const shelf = (await fleeting.get(SHELF))[SHELF] as Shelf | undefined;
    return shelf?.owner === owner ? shelf : { owner, people: {}, calls: [] };
  };
  const write = (shelf: Shelf) => fleeting.set({ [SHELF]: shelf });
  const keep = (owner: string, answers: ReadonlyMap<string, Who>, before: number) =>
    inTurn(async () => {
      if (before !== news) return;
      const now = Date.now();
      const shelf = await read(owner);
      const until = now + MINUTES;
      const fresh = [...answers].map(([key, who]) => [key, { who, until }] as const);
      const kept = Object.entries(shelf.people).filter(([key, it]) => it.until > now && !answers.has(key));
      await write({ ...shelf, people: Object.fromEntries([...kept, ...fresh].slice(-MOST)) });
    });
  const mayAsk = (owner: string) =>
    inTurn(async () => {
      const now = Date.now();
      const shelf = await read(owner);
      const calls = shelf.calls.filter((at) => at > now - PER && at <= now);
      if (calls.length >= CALLS) throw new Refusal({ kind: "refused", code: "too-many" });
      await write({ ...shelf, calls: [...calls, now] });
    });
  return {
    who: async (owner, people) => {
      if (people.length > MOST_AT_ONCE) throw new Refusal({ kind: "refused", code: "too-many" });
      const now = Date.now();
      const before = news;
      const shelf = await inTurn(() => read(owner));
      const known = new Map<string, Who>();
      const unknown = new Map<string, PersonOnPage>();
      for (const person of people) {
        const key = keyOf(person);
        const remembered = Object.hasOwn(shelf.people, key) ? shelf.people[key] : undefined;
        if (remembered !== undefined && remembered.until > now) known.set(key, remembered.who);
        else unknown.set(key, person);
      }
      if (unknown.size > 0) {
        await mayAsk(owner);
        const answers = await ask([...unknown.values()]);
        const fresh = new Map(
          [...unknown.keys()].flatMap((key, at) => (answers[at] ? [[key, answers[at]] as const] : [])),
        );
        for (const [key, who] of fresh) known.set(key, who);
        await keep(owner, fresh, before);
      }
      return people.map((person) => known.get(keyOf(person)) ?? { match: "none" });
    },
    changed: (candidateId) => {
      news += 1;
      return inTurn(async () => {
        const shelf = (await fleeting.get(SHELF))[SHELF] as Shelf | undefined;
        if (shelf === undefined) return;
        const others = Object.entries(shelf.people).filter(([, { who }]) => !isAbout(who, candidateId));
        await write({ ...shelf, people: Object.fromEntries(others) });
      });
    },
    forget: () => {
      news += 1;
      return inTurn(() => fleeting.remove(SHELF));
    },
  };
}

/** The name belongs to it: with an id alone it decides. */
function keyOf(person: PersonOnPage): string {
  return `${personKey(person)} ${person.name}`;
}

function isAbout(who: Who, candidateId: string): boolean {
  if (who.match === "none") return false;
  return who.match === "same" ? who.candidate.id === candidateId : who.likely.some(({ id }) => id === candidateId);
}

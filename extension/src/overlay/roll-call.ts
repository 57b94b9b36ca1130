import type { Who } from "../talk/answers";
import type { PersonOnPage } from "../talk/person";
import type { Ask, Office } from "../talk/requests";
import { type Line, toolsFor } from "./guest";
import { listLine } from "./list-line";
import type { Marks } from "./marks";
import { rowMark } from "./row-mark";
import type { Tools } from "./states";

/** One question for all the rows that come within this time. */
const GATHER = 150;
const MOST = 100;
/** After a refusal, or without a server, nothing is asked for this long. */
const REST = 30_000;

/** A person's place in a list. */
interface Entry {
  readonly id: string;
  readonly person: PersonOnPage;
  readonly key: string;
  readonly place: Element;
  readonly still: () => boolean;
}

interface Around {
  readonly ask: Ask;
  readonly marks: Pick<Marks, "show" | "drop" | "clear">;
  readonly page: Document;
  readonly browserLanguage: string;
  readonly alive: () => boolean;
  readonly connect: () => Line;
  /** Begins the list anew: somebody else is signed in. */
  readonly renew: () => void;
}

/** Asks who the people of a list are, all of a screen at once, and has their rows marked. */
export interface RollCall {
  readonly wanted: () => Promise<boolean>;
  readonly near: (entries: readonly Entry[]) => void;
  readonly lost: (entry: Entry) => void;
  readonly left: () => void;
}

export function startRollCall({ ask, marks, page, browserLanguage, alive, connect, renew }: Around): RollCall {
  const answers = new Map<string, Who>();
  /** Whose answer is as new as the worker can tell. */
  const fresh = new Set<string>();
  const asking = new Set<string>();
  let visit = 0;
  let tools: Tools | undefined;
  let entries: readonly Entry[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let resting = 0;
  /** What was drawn last, to the letter: most of a scroll changes nothing. */
  let drawn = "";

  const draw = () => {
    if (tools === undefined) return;
    const has = tools;
    // Read once more: an answer is drawn only where the one asked about still stands.
    const known = entries.flatMap((entry) => {
      const who = answers.get(entry.key);
      const mark = who && rowMark(entry.id, entry.place, entry.person.name, who, has);
      return mark !== undefined && entry.still() ? [mark] : [];
    });
    const now = known.map(({ key, label, lines }) => [key, label, ...lines].join("\n")).join("\n\n");
    if (now === drawn) return;
    drawn = now;
    marks.show(known, has);
    watch();
  };
  const wipe = () => {
    answers.clear();
    fresh.clear();
    drawn = "";
    marks.clear();
    line.close();
  };
  const line = listLine({
    connect,
    alive,
    renew,
    replaced: wipe,
    changed: (candidateId) => {
      for (const [key, who] of answers) if (isAbout(who, candidateId)) fresh.delete(key);
      gather();
    },
  });
  const watch = () => {
    if (drawn === "" || page.visibilityState === "hidden") line.close();
    else line.open();
  };
  const unknown = () => entries.filter(({ key }) => !fresh.has(key) && !asking.has(key));
  const gather = () => {
    if (unknown().length === 0 || timer !== undefined) return;
    timer = setTimeout(
      () => {
        timer = undefined;
        void call();
      },
      Math.max(GATHER, resting - Date.now()),
    );
  };
  const call = async () => {
    const people = new Map(unknown().map(({ key, person }) => [key, person] as const));
    const keys = [...people.keys()].slice(0, MOST);
    if (keys.length === 0 || page.visibilityState === "hidden") return;
    const number = visit;
    for (const key of keys) asking.add(key);
    const reply = await ask({ kind: "who-many", people: keys.flatMap((key) => people.get(key) ?? []) });
    for (const key of keys) asking.delete(key);
    if (number !== visit) return;
    if (reply.ok) {
      for (const [index, key] of keys.entries()) {
        const who = reply.value[index];
        if (who === undefined) continue;
        answers.set(key, who);
        fresh.add(key);
      }
      draw();
    } else {
      resting = Date.now() + REST;
      if (reply.trouble.kind !== "refused") {
        wipe();
      }
    }
    gather();
  };
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  page.addEventListener("visibilitychange", () => {
    stop();
    if (page.visibilityState === "hidden") return line.close();
    if (tools === undefined) return;
    // Much may have happened while nobody looked; the worker knows what is still fresh.
    fresh.clear();
    gather();
    watch();
  });
  return {
    wanted: async () => {
      const number = visit;
      const [placed, reply] = await Promise.all([ask({ kind: "placement" }), ask({ kind: "office" })]);
      if (number !== visit || !placed.ok || placed.value.mode !== "overlay") return false;
      if (!reply.ok || reply.value === undefined || !mayMark(reply.value)) return false;
      tools = toolsFor(reply.value, browserLanguage);
      return true;
    },
    near: (now) => {
      entries = now;
      draw();
      gather();
    },
    lost: (entry) => {
      entries = entries.filter((it) => it !== entry);
      marks.drop(entry.id);
      drawn = "";
    },
    left: () => {
      visit += 1;
      stop();
      entries = [];
      tools = undefined;
      asking.clear();
      resting = 0;
      wipe();
    },
  };
}

function isAbout(who: Who, candidateId: string): boolean {
  if (who.match === "none") return false;
  return who.match === "same" ? who.candidate.id === candidateId : who.likely.some(({ id }) => id === candidateId);
}

/** Signed in, and the administrator wants marks on lists and not the panel alone. */
function mayMark({ signedIn, me }: Office): boolean {
  return signedIn && me?.policy.listMarks === true && me.policy.mode === "overlay";
}

import type { PersonOnPage } from "../talk/person";
import { profileAddress } from "./address";
import type { Former } from "./former";
import { copyOf } from "./fragment";
import { isPlain } from "./fresh";
import { leadsTo, samePerson, slugIn } from "./identity";
import { later } from "./later";
import { nameIn } from "./layouts/layout";
import { isSubPage, type Reading, readSubject } from "./subject";
import { isGone } from "./text";
import type { Visitor } from "./visit";

/** Two equal readings this far apart make sure: content comes after the address, in pieces. */
const APART = 250;
/** Looking again while the page changes, and no more often. */
const BREATH = 40;
const IMPATIENT = 8_000;

type Sure = Extract<Reading, { kind: "sure" }>;

interface Around {
  readonly view: Window;
  readonly visitor: Visitor;
  readonly former: Former;
  /** Whether nothing has been looked at in this document before. */
  readonly first: boolean;
  /** Compares the address; whatever is read after it is read under the address that is there. */
  readonly moved: () => void;
  /** The page is no longer of whom it was. */
  readonly again: () => void;
}

/** Whether only now the name in the public address is known. */
function isLinkedNow(before: PersonOnPage, now: PersonOnPage): boolean {
  return slugIn(before) === undefined && slugIn(now) !== undefined;
}

/** Looks at one address until it is sure whom the page shows, and watches that it stays so. */
export function awaitArrival({ view, visitor, former, first, moved, again }: Around) {
  const life = new AbortController();
  const page = view.document;
  let seen: { readonly person: PersonOnPage; readonly at: number; readonly wait: number } | undefined;
  let settled: Sure | undefined;
  let shownAs: PersonOnPage | undefined;
  let planned: (() => void) | undefined;
  let doubted = false;
  const began = view.performance.now();

  const read = () => readSubject(page, view.location.href);
  const still = () => {
    if (life.signal.aborted || settled === undefined) return false;
    const reading = read();
    if (reading.kind === "sure" && samePerson(reading.person, settled.person)) {
      settled = reading;
      return true;
    }
    return reading.kind === "nobody" && isSubPage(view.location.href) && leadsTo(view.location.href, settled.person);
  };
  const plan = (wait: number) => {
    planned ??= later(view, wait, () => {
      planned = undefined;
      check();
    });
  };
  const doubt = (reading: Reading, now: number) => {
    seen = undefined;
    if (reading.kind === "unsure") former.doubted(view.location.href);
    const unsure = reading.kind === "unsure" || reading.kind === "sure";
    const impatient = unsure && now - began > IMPATIENT;
    if (impatient && !doubted) visitor.unsure(life.signal);
    doubted ||= impatient;
    if (now - began <= IMPATIENT || unsure) plan(APART);
  };
  const check = () => {
    if (life.signal.aborted) return undefined;
    moved();
    if (life.signal.aborted) return undefined;
    if (settled !== undefined) return grow();
    const reading = read();
    const now = view.performance.now();
    const wait = reading.kind === "sure" ? former.wait(reading, APART) : undefined;
    if (reading.kind !== "sure" || wait === undefined) return doubt(reading, now);
    if (seen === undefined || !samePerson(seen.person, reading.person) || isLinkedNow(seen.person, reading.person)) {
      seen = { person: reading.person, at: now, wait };
      if (wait <= APART) visitor.glimpsed(reading.person, life.signal);
    }
    const rest = (reading.confirmed ? wait : seen.wait) - (now - seen.at);
    if (rest > 0 && !(first && isPlain(view, reading))) return plan(Math.min(rest, APART));
    arrive(reading);
  };
  // The public address came after all, late or in a menu that was opened: by it more can be known.
  const grow = () => {
    if (shownAs !== undefined && still() && settled !== undefined && isLinkedNow(shownAs, settled.person)) again();
    return undefined;
  };
  const arrive = (reading: Sure) => {
    settled = reading;
    shownAs = reading.person;
    former.settled(reading);
    visitor.arrived({
      person: reading.person,
      signal: life.signal,
      still,
      copy: () => {
        const now = read();
        const sure = still() && now.kind === "sure" && samePerson(now.person, reading.person);
        return sure ? copyOf(now.claims, now.person, page) : undefined;
      },
      place: () => settled?.claims.topCard.getBoundingClientRect(),
    });
  };
  // Cheap on each change, before the next frame is drawn: the card is where it was and says the same name.
  const guard = () => {
    moved();
    if (life.signal.aborted) return undefined;
    if (settled === undefined) return plan(BREATH);
    const { topCard, name, nameAt } = settled.claims;
    const shown = topCard.isConnected && nameIn(topCard, nameAt) === name && !isGone(topCard);
    if (!shown && !still()) again();
    else {
      if (shownAs !== undefined && slugIn(shownAs) === undefined) plan(APART);
      visitor.changed();
    }
    return undefined;
  };
  const begin = () => {
    // Nothing runs on a page of nobody; another address begins anew.
    if (profileAddress(view.location.href) === undefined) return;
    changes.observe(page, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ["hidden", "open"],
    });
    check();
  };
  const changes = new MutationObserver(guard);
  life.signal.addEventListener("abort", () => {
    changes.disconnect();
    planned?.();
  });
  return { begin, person: () => settled?.person, end: () => life.abort() };
}

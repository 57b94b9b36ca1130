import type { PageCopy, PersonOnPage } from "../talk/person";
import { copyOf } from "./fragment";
import { isPlain } from "./fresh";
import { isSubPage, leadsTo, type Reading, readSubject, samePerson } from "./subject";
import { isGone } from "./text";
import { watchMoves } from "./watch";

/** Two equal readings this far apart make sure: content comes after the address, in pieces. */
const APART = 250;
/** Looking again while the page changes, and no more often. */
const BREATH = 40;
const IMPATIENT = 8_000;

/** The time a page shows one person; its signal ends when it may show another. */
export interface Visit {
  readonly person: PersonOnPage;
  readonly signal: AbortSignal;
  /** Reads the page again: is it still of the same person? */
  readonly still: () => boolean;
  /** The person's cards, if this very moment the page is surely theirs. */
  readonly copy: () => PageCopy | undefined;
  /** Where the top card stands on the screen. */
  readonly place: () => DOMRect | undefined;
}

export interface Visitor {
  /** First look: worth asking about, nothing to show yet. */
  readonly glimpsed: (person: PersonOnPage, signal: AbortSignal) => void;
  readonly arrived: (visit: Visit) => void;
  /** It looks like a profile, and whose stays in doubt. */
  readonly unsure: (signal: AbortSignal) => void;
  /** Whatever is shown must be gone when this returns. */
  readonly left: () => void;
  /** The page shifts under whatever is shown. */
  readonly changed: () => void;
}

/** Follows whom the pages of this tab are about, one visit at a time. */
export function followVisits(view: Window, visitor: Visitor, signal: AbortSignal): void {
  let current: { readonly person: () => PersonOnPage | undefined; readonly end: () => void } | undefined;
  const leave = () => {
    current?.end();
    visitor.left();
  };
  const begin = () => {
    leave();
    current = look(view, visitor, begin, false);
  };
  watchMoves(
    view,
    (href) => {
      const person = current?.person();
      if (person === undefined || !leadsTo(href, person)) begin();
    },
    signal,
  );
  view.addEventListener("pagehide", leave, { signal });
  view.addEventListener("pageshow", (event) => event.persisted && begin(), { signal });
  signal.addEventListener("abort", leave);
  current = look(view, visitor, begin, true);
}

/** @param first whether nothing has been looked at in this document before */
function look(view: Window, visitor: Visitor, again: () => void, first: boolean) {
  const life = new AbortController();
  const page = view.document;
  let seen: { readonly person: PersonOnPage; readonly at: number } | undefined;
  let settled: Extract<Reading, { kind: "sure" }> | undefined;
  let planned: number | undefined;
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
    planned ??= view.setTimeout(() => {
      planned = undefined;
      check();
    }, wait);
  };
  const check = () => {
    if (life.signal.aborted || settled !== undefined) return;
    const reading = read();
    const now = view.performance.now();
    if (reading.kind !== "sure") {
      seen = undefined;
      const impatient = reading.kind === "unsure" && now - began > IMPATIENT;
      if (impatient && !doubted) visitor.unsure(life.signal);
      doubted ||= impatient;
      if (now - began <= IMPATIENT || reading.kind === "unsure") plan(APART);
      return;
    }
    if (seen === undefined || !samePerson(seen.person, reading.person)) {
      seen = { person: reading.person, at: now };
      visitor.glimpsed(reading.person, life.signal);
    }
    const rest = APART - (now - seen.at);
    if (rest > 0 && !(first && isPlain(view, reading))) return plan(rest);
    settled = reading;
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
    if (settled === undefined) return plan(BREATH);
    const { topCard, name } = settled.claims;
    const heading = [...topCard.querySelectorAll("h1, h2")].some((text) => text.textContent?.includes(name));
    if (!(topCard.isConnected && heading && !isGone(topCard)) && !still()) again();
    else visitor.changed();
    return undefined;
  };
  const changes = new MutationObserver(guard);
  changes.observe(page, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ["hidden", "open"],
  });
  life.signal.addEventListener("abort", () => {
    changes.disconnect();
    view.clearTimeout(planned);
  });
  check();
  return { person: () => settled?.person, end: () => life.abort() };
}

import { type PersonOnPage, personKey } from "../talk/person";
import { boxOf, isList, type Row, rowsOn } from "./rows";
import { watchMoves } from "./watch";

/** Rows come in bursts, when a list is filled or scrolled. */
const BREATH = 120;
/** Rows this far above and below the screen are looked at, so that a mark is there when they come. */
const NEAR = "50% 0px";

/** One person's place in a list, from when the row shows them until it may show another. */
interface Entry {
  readonly id: string;
  readonly person: PersonOnPage;
  /** The same for the same person, wherever they stand. */
  readonly key: string;
  /** What of the row has a box on the screen. */
  readonly place: Element;
  /** Reads the row again: is it still theirs? */
  readonly still: () => boolean;
}

export interface Reader {
  /** The entries on or near the screen, in the order of the page. */
  readonly near: (entries: readonly Entry[]) => void;
  /** Whatever is drawn for it must be gone when this returns. */
  readonly lost: (entry: Entry) => void;
  /** Whatever is drawn must be gone when this returns. */
  readonly left: () => void;
  /** The page shifts under whatever is drawn. */
  readonly shifted: () => void;
  /** Whether to read rows at all; asked once on each list. */
  readonly wanted: () => Promise<boolean>;
}

/** Follows the lists that this tab shows: which people are near the screen, and when a row turns to somebody else. */
export function followLists(view: Window, reader: Reader, signal: AbortSignal): { readonly again: () => void } {
  let visit: AbortController | undefined;
  let following = false;
  const end = () => {
    if (visit === undefined) return;
    visit.abort();
    visit = undefined;
    following = false;
    reader.left();
  };
  const begin = () => {
    end();
    if (!isList(view.location.href)) return;
    const life = new AbortController();
    visit = life;
    void reader.wanted().then((wanted) => {
      if (!wanted || life.signal.aborted) return;
      following = true;
      follow(view, reader, life.signal);
    });
  };
  watchMoves(view, begin, signal);
  view.addEventListener("pagehide", end, { signal });
  view.addEventListener("pageshow", (event) => event.persisted && begin(), { signal });
  // Whoever comes back to this tab may have connected meanwhile.
  view.document.addEventListener("visibilitychange", () => following || begin(), { signal });
  signal.addEventListener("abort", end);
  begin();
  // Where Havn is shown has changed: ask again whether to look at all.
  return { again: begin };
}

function follow(view: Window, reader: Reader, signal: AbortSignal): void {
  const page = view.document;
  /** The rows that are watched, and the part of each that has a box. */
  const places = new Map<Element, Element>();
  const near = new Set<Element>();
  const entries = new Map<Element, Entry>();
  let found: readonly Row[] = [];
  /** Whether the page has changed since its rows were looked for. */
  let changed = true;
  let planned: number | undefined;
  let count = 0;

  const plan = () => {
    planned ??= view.setTimeout(() => {
      planned = undefined;
      look();
    }, BREATH);
  };
  const drop = (row: Element) => {
    const entry = entries.get(row);
    if (entry === undefined) return;
    entries.delete(row);
    reader.lost(entry);
  };
  const forget = (row: Element) => {
    const place = places.get(row);
    drop(row);
    places.delete(row);
    if (place === undefined) return;
    near.delete(place);
    sight.unobserve(place);
  };
  const sight = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) near[isIntersecting ? "add" : "delete"](target);
      for (const [row, { place }] of entries) if (!near.has(place)) drop(row);
      plan();
    },
    { rootMargin: NEAR },
  );
  const find = () => {
    changed = false;
    found = rowsOn(page, view.location.href);
    const present = new Set(found.map(({ element }) => element));
    for (const [row, place] of places) if (!present.has(row) || !place.isConnected) forget(row);
    for (const { element } of found) {
      if (places.has(element)) continue;
      const place = boxOf(element);
      places.set(element, place);
      sight.observe(place);
    }
  };
  const look = () => {
    if (signal.aborted) return;
    if (changed) find();
    for (const row of found) enter(row);
    reader.near(found.flatMap(({ element }) => entries.get(element) ?? []));
  };
  const enter = (row: Row) => {
    const place = places.get(row.element);
    if (place === undefined || !near.has(place) || entries.has(row.element)) return;
    const person = row.read();
    if (person === undefined) return;
    const key = keyOf(person);
    const still = () => {
      const now = !signal.aborted && row.element.isConnected ? row.read() : undefined;
      return now !== undefined && keyOf(now) === key;
    };
    count += 1;
    entries.set(row.element, { id: `${count}`, person, key, place, still });
  };
  // Before the next frame is drawn: a row that is used for somebody else has lost its mark.
  const changes = new MutationObserver((records) => {
    changed = true;
    const touched = new Set<Node>();
    for (const { target } of records) {
      let node: Node | null = target;
      while (node !== null && !places.has(node as Element)) node = node.parentNode;
      if (node !== null) touched.add(node);
    }
    for (const [row, entry] of entries) if (touched.has(row) ? !entry.still() : !row.isConnected) drop(row);
    reader.shifted();
    plan();
  });
  changes.observe(page, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ["href", "hidden", "data-chameleon-result-urn", "data-scroll-into-view"],
  });
  signal.addEventListener("abort", () => {
    changes.disconnect();
    sight.disconnect();
    view.clearTimeout(planned);
  });
  look();
}

function keyOf(person: PersonOnPage): string {
  return `${personKey(person)} ${person.name}`;
}

import type { PersonOnPage } from "../talk/person";
import { connectionPerson, connectionRows, lockupPerson, lockupRows, searchPerson, searchRows } from "./rows-classic";
import { recruiterPerson, recruiterRows, salesPerson, salesRows } from "./rows-products";
import { isGone } from "./text";

/** One way in which lists are built: where its rows are, and whom a row is about. */
interface Layout {
  readonly rows: (page: Document) => readonly Element[];
  readonly person: (row: Element) => PersonOnPage | undefined;
}

/** A row of a list. Whom it is about is read again each time: rows are used for one person after the other. */
export interface Row {
  readonly element: Element;
  readonly read: () => PersonOnPage | undefined;
}

/** What of a row has a box on the screen: itself, or its widest part where the row is no box (`display: contents`). */
export function boxOf(row: Element): Element {
  if (row.getClientRects().length > 0) return row;
  const parts = [...row.children].map(boxOf).map((part) => ({ part, width: part.getBoundingClientRect().width }));
  const widest = parts.sort((one, other) => other.width - one.width)[0];
  return widest !== undefined && widest.width > 0 ? widest.part : row;
}

const CLASSIC: readonly Layout[] = [
  { rows: searchRows, person: searchPerson },
  { rows: lockupRows, person: lockupPerson },
  { rows: connectionRows, person: connectionPerson },
];
const RECRUITER: readonly Layout[] = [{ rows: recruiterRows, person: recruiterPerson }];
const SALES: readonly Layout[] = [{ rows: salesRows, person: salesPerson }];

/** Which layouts an address may show; all of them are tried, what stands on the page decides. */
const LISTS: readonly (readonly [RegExp, readonly Layout[]])[] = [
  [/^\/search\/results\/(?:people|all)(?:\/|$)/, CLASSIC],
  [/^\/mynetwork\/(?:invite-connect\/connections|network-manager\/people-follow)(?:\/|$)/, CLASSIC],
  [/^\/talent\/(?:search|hire)(?!\/(?:[^?#]*\/)?profile\/)(?:\/|$)/, RECRUITER],
  [/^\/sales\/(?:search|lists)\/people(?:\/|$)/, SALES],
];

/** Whether an address shows many people. One person in a drawer over a list is one person. */
export function isList(href: string): boolean {
  return layoutsAt(href).length > 0;
}

/** The rows of a list, in their order on the page; none on a page that is no list. */
export function rowsOn(page: Document, href: string): readonly Row[] {
  const rows = new Map<Element, Row>();
  for (const { rows: find, person } of layoutsAt(href)) {
    for (const element of find(page)) {
      if (rows.has(element) || isGone(element)) continue;
      rows.set(element, { element, read: () => person(element) });
    }
  }
  const found = [...rows.values()];
  const inOrder = found.every((row, index) => index === 0 || isBefore(found[index - 1], row));
  return inOrder ? found : found.sort((one, other) => (isBefore(one, other) ? -1 : 1));
}

function isBefore(one: Row | undefined, other: Row): boolean {
  return one !== undefined && (one.element.compareDocumentPosition(other.element) & 4) !== 0;
}

function layoutsAt(href: string): readonly Layout[] {
  const url = URL.parse(href);
  if (url === null || !/(?:^|\.)linkedin\.com$/.test(url.hostname)) return [];
  return LISTS.find(([path]) => path.test(url.pathname))?.[1] ?? [];
}

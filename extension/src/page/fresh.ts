import { leadsTo } from "./identity";
import { at } from "./selectors";
import type { Reading } from "./subject";

type Sure = Extract<Reading, { kind: "sure" }>;

/**
 * Whether one look is enough. The second is there because LinkedIn changes the address first and the content later, in
 * pieces, over what stood there before. Nothing stood there before in a document that was loaded for this very person, and
 * then everything that names its subject must agree: address, canonical address, name and number, and the tab's title.
 */
export function isPlain(view: Window, { person, claims }: Sure): boolean {
  const page = view.document;
  if (page.readyState === "loading" || !isLoadedFor(view, (href) => leadsTo(href, person))) return false;
  const canonical = [...page.querySelectorAll<HTMLLinkElement>(at().canonical)];
  const sources = new Set(claims.subject.map((claim) => claim.source));
  return (
    sources.size > 1 &&
    person.ids.some((id) => id.startsWith("member:")) &&
    person.ids.some((id) => id.startsWith("in:")) &&
    page.title.includes(person.name) &&
    canonical.every((link) => leadsTo(link.href, person))
  );
}

/** The browser's own record of the load: a move within the page, even one before this script began, does not change it. */
function isLoadedFor(view: Window, leads: (href: string) => boolean): boolean {
  const [load] = view.performance.getEntriesByType("navigation");
  if (load === undefined || !leads(load.name)) return false;
  const { activation, currentEntry } = view.navigation ?? {};
  return !activation || activation.entry.key === currentEntry?.key;
}

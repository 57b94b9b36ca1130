import type { PersonOnPage } from "../talk/person";
import { linkedProfile, type Product } from "./address";
import { opaqueIdsIn } from "./opaque-id";
import { bareName, lineOf, personOf } from "./row-claims";
import { at } from "./selectors";

/** Recruiter's searches and projects: the outermost element of the row that a name stands in. */
export function recruiterRows(page: Document): readonly Element[] {
  const { recruiterName, recruiterRows: rows } = at();
  return [...page.querySelectorAll(recruiterName)].flatMap((name) => outermost(name, rows));
}

/** Only Recruiter's own id is in a row: a hint, which the server believes when the name agrees. */
export function recruiterPerson(row: Element): PersonOnPage | undefined {
  const { recruiterLink, recruiterName } = at();
  const names = [...row.querySelectorAll(recruiterName)].map(({ textContent }) => lineOf(textContent));
  return personIn("recruiter", [...row.querySelectorAll(recruiterLink)], names);
}

/** Sales Navigator's searches and lists. */
export function salesRows(page: Document): readonly Element[] {
  const { salesPerson: name, salesRows: rows } = at();
  return [...page.querySelectorAll(name)].flatMap((it) => outermost(it, rows));
}

export function salesPerson(row: Element): PersonOnPage | undefined {
  const { salesLink, salesPerson: name, salesRows: rows } = at();
  const scrolled = [row, ...row.querySelectorAll(rows)];
  const urns = scrolled.flatMap((it) => opaqueIdsIn(it.getAttribute("data-scroll-into-view") ?? ""));
  return personIn("sales", [...row.querySelectorAll(salesLink)], [...row.querySelectorAll(name)].map(ownText), urns);
}

/** A row without a link is of nobody, one with a link that leads elsewhere or with two names is in doubt. */
function personIn(
  product: Product,
  links: readonly Element[],
  names: readonly string[],
  ids: readonly string[] = [],
): PersonOnPage | undefined {
  const addresses = links.flatMap((link) => {
    const address = linkedProfile(link.getAttribute("href") ?? "");
    return address?.product === product ? [address] : [];
  });
  const [name, ...others] = new Set(names);
  if (name === undefined || others.length > 0 || addresses.length < links.length) return undefined;
  return personOf({ name: bareName(name), addresses, ids });
}

/** Badges and words for screen readers stand inside the name; the name is the first text of its own. */
function ownText(element: Element): string {
  const texts = [...element.childNodes]
    .filter(({ nodeType }) => nodeType === 3)
    .map(({ textContent }) => lineOf(textContent));
  return texts.find((text) => text !== "") ?? lineOf(element.textContent);
}

function outermost(element: Element, selector: string): readonly Element[] {
  let row = element.closest(selector);
  for (let next = row; next !== null; next = next.parentElement?.closest(selector) ?? null) row = next;
  return row === null ? [] : [row];
}

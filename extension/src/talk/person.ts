/** Whom a page is about, as the API names people: an address, ids with their kind, a name, an e-mail if shown. */
export interface PersonOnPage {
  readonly url: string;
  readonly ids: readonly string[];
  readonly name: string;
  readonly email?: string;
}

/** The cards of one person, cut out of a page by a click. */
export interface PageCopy {
  readonly html: string;
  readonly capturedAt: string;
}

/** One text per person: two readings of the same person are equal in it, whatever else changed on the page. */
export function personKey(person: PersonOnPage): string {
  return [...person.ids].sort().join(" ");
}

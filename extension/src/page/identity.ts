import type { PersonOnPage } from "../talk/person";
import { type ProfileAddress, profileAddress } from "./address";
import { memberIn, memberNumber } from "./opaque-id";

type Known = Pick<PersonOnPage, "ids">;

/** Two looks at the same person: a card that came later may add an id, but none may differ. */
export function samePerson(one: PersonOnPage, other: PersonOnPage): boolean {
  const kinds = [slugIn, memberOf].map((kind) => [kind(one), kind(other)] as const);
  const shared = kinds.filter(([a, b]) => a !== undefined && b !== undefined);
  return one.name === other.name && shared.length > 0 && shared.every(([a, b]) => a === b);
}

/** The name in the person's public address, as it is sent. */
export function slugIn({ ids }: Known): string | undefined {
  return ids.find((id) => id.startsWith("in:"))?.slice("in:".length);
}

/** The person's number, printed or inside any of their ids. */
export function memberOf({ ids }: Known): number | undefined {
  const known = ids.map((id) => memberNumber(id.replace(/^member:/, "")) ?? memberIn(id.replace(/^urn:/, "")));
  return known.find((number) => number !== undefined);
}

/** Whether an address leads to this person, so that going there is no change of subject. */
export function leadsTo(href: string, person: Known): boolean {
  const address = profileAddress(href);
  return address !== undefined && isOf(address, person);
}

export function isOf(address: ProfileAddress, person: Known): boolean {
  return "slug" in address ? slugIn(person) === encodeURIComponent(address.slug) : memberOf(person) === address.member;
}

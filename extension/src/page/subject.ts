import type { PersonOnPage } from "../talk/person";
import { type ProfileAddress, profileAddress, profileUrl } from "./address";
import { claimsOf } from "./claims";
import { contactMail } from "./contact";
import type { Claim, Claims } from "./layouts/layout";

/** What one look at a page says of whom it is about. */
export type Reading =
  | {
      readonly kind: "sure";
      readonly person: PersonOnPage;
      readonly claims: Claims;
      /** Whether the page itself says that it is under the right address; else only that nothing says otherwise. */
      readonly confirmed: boolean;
    }
  | { readonly kind: "unsure"; readonly why: string }
  | { readonly kind: "viewer" }
  | { readonly kind: "nobody" };

/** Only of this kind of id has the number inside been compared with the printed one, often enough to stand for it. */
const PRINTS_ITS_NUMBER = "ACoAA";

/** The subject gate: everything on the page that names its subject must agree with the address and with each other. */
export function readSubject(page: Document, href: string): Reading {
  const address = profileAddress(href);
  const claims = address && claimsOf(page, address.product);
  if (address === undefined || claims === undefined) return { kind: "nobody" };
  const slugs = distinct(claims.subject, (claim) => claim.slug);
  const members = distinct(claims.subject, (claim) => claim.member);
  const isViewer = claims.viewer.some((self) => self.slug === addressed(address) || self.member === addressed(address));
  if (isViewer) return { kind: "viewer" };
  if (slugs.length > 1 || members.length > 1) return unsure("different people");
  const isAddressed = ({ member }: { readonly member?: number }) => member === addressed(address);
  const doubt = claims.printed ? contradiction(address, claims, members) : unconfirmed(address, slugs, members);
  if (doubt !== undefined) return unsure(doubt);
  if (claims.viewer.some((self) => slugs.includes(self.slug ?? "") || members.includes(self.member ?? 0))) {
    return { kind: "viewer" };
  }
  if (claims.name === "") return unsure("no name");
  const confirmed = claims.printed === undefined || [...claims.printed, ...claims.subject].some(isAddressed);
  return { kind: "sure", person: personOf(address, claims, page), claims, confirmed };
}

/** A page known only by ids cannot confirm a name in an address, and the other way round. */
function unconfirmed(address: ProfileAddress, slugs: readonly string[], members: readonly number[]) {
  const comparable: readonly unknown[] = "slug" in address ? slugs : members;
  if (comparable.length === 0) return "nothing confirms the address";
  return comparable.includes(addressed(address)) ? undefined : "the page before";
}

/** Where the address alone holds the id, no other place may say that it is another's. */
function contradiction(address: ProfileAddress, { printed = [], name }: Claims, members: readonly number[]) {
  const own = printed.filter((row) => row.member === addressed(address));
  const differs = members.some((member) => member !== addressed(address)) || !own.every((row) => agree(row.name, name));
  return differs ? "the page before" : undefined;
}

/** Rows print names with something behind them, such as a title or that the person can be reached. */
function agree(one: string, other: string): boolean {
  const [short = "", long = ""] = [one, other].map((it) => it.toLowerCase()).sort((a, b) => a.length - b.length);
  return short !== "" && long.startsWith(short) && !/^\p{L}/u.test(long.slice(short.length));
}

function unsure(why: string): Reading {
  return { kind: "unsure", why };
}

/** A page under a profile where the top card is not shown: all experience, recent activity. */
export function isSubPage(href: string): boolean {
  return profileAddress(href)?.subPage ?? false;
}

function personOf(address: ProfileAddress, claims: Claims, page: Document): PersonOnPage {
  const slug = distinct(claims.subject, (claim) => claim.slug)[0];
  const ids = new Set(distinct(claims.subject, (claim) => claim.id));
  if ("id" in address) ids.add(address.id);
  const prints = claims.subject.filter(({ id }) => id === undefined || id.startsWith(PRINTS_ITS_NUMBER));
  const [printed] = distinct(prints, (claim) => claim.member);
  const person = {
    url: profileUrl(slug, address),
    ids: [
      ...(printed === undefined ? [] : [`member:${printed}`]),
      ...[...ids].sort().map((id) => `urn:${id}`),
      ...(slug === undefined ? [] : [`in:${encodeURIComponent(slug)}`]),
    ],
    name: claims.name,
  };
  // Other products have dialogs of many kinds; only a profile's own is known to be a contact box.
  const email = claims.printed === undefined ? contactMail(page, person) : undefined;
  return email === undefined ? person : { ...person, email };
}

function addressed(address: ProfileAddress): string | number {
  return "slug" in address ? address.slug : address.member;
}

function distinct<T>(claims: readonly Claim[], part: (claim: Claim) => T | undefined): T[] {
  return [...new Set(claims.map(part).filter((value) => value !== undefined))];
}

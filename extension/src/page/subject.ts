import type { PersonOnPage } from "../talk/person";
import { type ProfileAddress, profileAddress, profileUrl } from "./address";
import { claimsOf } from "./claims";
import type { Claim, Claims } from "./layouts/layout";
import { memberIn, memberNumber } from "./opaque-id";
import { at } from "./selectors";

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

/** Two looks at the same person: a card that came later may add an id, but none may differ. */
export function samePerson(one: PersonOnPage, other: PersonOnPage): boolean {
  const kinds = [slugIn, memberOf].map((kind) => [kind(one), kind(other)] as const);
  const shared = kinds.filter(([a, b]) => a !== undefined && b !== undefined);
  return one.name === other.name && shared.length > 0 && shared.every(([a, b]) => a === b);
}

/** The name in the person's public address, as it is sent. */
export function slugIn({ ids }: PersonOnPage): string | undefined {
  return ids.find((id) => id.startsWith("in:"))?.slice("in:".length);
}

/** The person's number, printed or inside any of their ids. */
export function memberOf({ ids }: PersonOnPage): number | undefined {
  const known = ids.map((id) => memberNumber(id.replace(/^member:/, "")) ?? memberIn(id.replace(/^urn:/, "")));
  return known.find((number) => number !== undefined);
}

/** Whether an address leads to this person, so that going there is no change of subject. */
export function leadsTo(href: string, person: PersonOnPage): boolean {
  const address = profileAddress(href);
  return address !== undefined && isOf(address, person);
}

export function isOf(address: ProfileAddress, person: PersonOnPage): boolean {
  return "slug" in address ? slugIn(person) === encodeURIComponent(address.slug) : memberOf(person) === address.member;
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
  const email = contactMail(page);
  return {
    url: profileUrl(slug, address),
    ids: [
      ...(printed === undefined ? [] : [`member:${printed}`]),
      ...[...ids].sort().map((id) => `urn:${id}`),
      ...(slug === undefined ? [] : [`in:${encodeURIComponent(slug)}`]),
    ],
    name: claims.name,
    ...(email === undefined ? {} : { email }),
  };
}

/** The e-mail in the open contact box, if there is exactly one. */
export function contactMail(page: Document): string | undefined {
  const links = [...page.querySelectorAll(at().contactMail)];
  const mails = new Set(links.map((link) => (link.getAttribute("href") ?? "").slice("mailto:".length).split("?")[0]));
  const [mail] = mails;
  return mails.size === 1 && mail?.includes("@") ? mail : undefined;
}

function addressed(address: ProfileAddress): string | number {
  return "slug" in address ? address.slug : address.member;
}

function distinct<T>(claims: readonly Claim[], part: (claim: Claim) => T | undefined): T[] {
  return [...new Set(claims.map(part).filter((value) => value !== undefined))];
}

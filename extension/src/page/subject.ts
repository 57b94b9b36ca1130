import type { PersonOnPage } from "../talk/person";
import { type ProfileAddress, profileAddress, profileUrl } from "./address";
import { type Claim, type Claims, claimsOf } from "./claims";
import { at } from "./selectors";

/** What one look at a page says of whom it is about. */
export type Reading =
  | { readonly kind: "sure"; readonly person: PersonOnPage; readonly claims: Claims }
  | { readonly kind: "unsure"; readonly why: string }
  | { readonly kind: "viewer" }
  | { readonly kind: "nobody" };

/** The subject gate: everything on the page that names its subject must agree with the address and with each other. */
export function readSubject(page: Document, href: string): Reading {
  const address = profileAddress(href);
  const claims = address && claimsOf(page);
  if (address === undefined || claims === undefined) return { kind: "nobody" };
  const slugs = distinct(claims.subject, (claim) => claim.slug);
  const members = distinct(claims.subject, (claim) => claim.member);
  const isViewer = claims.viewer.some((self) => self.slug === addressed(address) || self.member === addressed(address));
  if (isViewer) return { kind: "viewer" };
  if (slugs.length > 1 || members.length > 1) return { kind: "unsure", why: "different people" };
  // A page known only by ids cannot confirm a name in an address, and the other way round.
  const comparable: readonly unknown[] = "slug" in address ? slugs : members;
  if (comparable.length === 0) return { kind: "unsure", why: "nothing confirms the address" };
  if (!comparable.includes(addressed(address))) return { kind: "unsure", why: "the page before" };
  if (claims.viewer.some((self) => slugs.includes(self.slug ?? "") || members.includes(self.member ?? 0))) {
    return { kind: "viewer" };
  }
  if (claims.name === "") return { kind: "unsure", why: "no name" };
  return { kind: "sure", person: personOf(address, claims, page), claims };
}

/** Two looks at the same person: a card that came later may add an id, but none may differ. */
export function samePerson(one: PersonOnPage, other: PersonOnPage): boolean {
  const shared = KINDS.map((kind) => [ofKind(one, kind), ofKind(other, kind)] as const).filter(([a, b]) => a && b);
  return one.name === other.name && shared.length > 0 && shared.every(([a, b]) => a === b);
}

const KINDS = ["in:", "member:"] as const;

function ofKind(person: PersonOnPage, kind: string): string | undefined {
  return person.ids.find((id) => id.startsWith(kind));
}

/** Whether an address leads to this person, so that going there is no change of subject. */
export function leadsTo(href: string, person: PersonOnPage): boolean {
  const address = profileAddress(href);
  if (address === undefined) return false;
  return person.ids.includes("slug" in address ? `in:${encodeURIComponent(address.slug)}` : `urn:${address.id}`);
}

/** A page under a profile where the top card is not shown: all experience, recent activity. */
export function isSubPage(href: string): boolean {
  return profileAddress(href)?.subPage ?? false;
}

function personOf(address: ProfileAddress, claims: Claims, page: Document): PersonOnPage {
  const slug = distinct(claims.subject, (claim) => claim.slug)[0];
  const member = distinct(claims.subject, (claim) => claim.member)[0];
  const ids = new Set(distinct(claims.subject, (claim) => claim.id));
  if ("id" in address) ids.add(address.id);
  const email = contactMail(page);
  return {
    url: profileUrl(slug ?? [...ids][0] ?? ""),
    ids: [
      ...(member === undefined ? [] : [`member:${member}`]),
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

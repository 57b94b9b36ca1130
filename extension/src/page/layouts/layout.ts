import { linkedProfile } from "../address";
import { memberIn, memberNumber, opaqueIdsIn } from "../opaque-id";
import { slugOf } from "../slug";
import { isGone, plainText } from "../text";

/** What one place of a page says of whom the page is about. */
export interface Claim {
  readonly source: string;
  readonly slug?: string;
  readonly id?: string;
  readonly member?: number;
}

/** The page of one person: the card that names them, everything that claims who they are, and who looks at it. */
export interface Claims {
  readonly layout: Layout;
  readonly topCard: Element;
  /** How to find the name in the top card. */
  readonly nameAt: string;
  readonly name: string;
  readonly subject: readonly Claim[];
  readonly viewer: readonly Claim[];
  /** Where the address alone holds the id: other places of the page that print a name beside an id, whosever it is. */
  readonly printed?: readonly { readonly member: number; readonly name: string }[];
}

/** One of the ways in which LinkedIn makes pages: how to know it, whom it says it shows, and what of it is the subject's. */
export interface Layout {
  readonly name: "pvs" | "sdui" | "guest" | "recruiter" | "sales" | "legacy";
  readonly claims: (page: Document) => Claims | undefined;
  /** The subject's own cards, the top card first. */
  readonly cards: (claims: Claims, page: Document) => readonly Element[];
  /** What names the subject outside their cards, emptied of everything else, so that the server can check again. */
  readonly hooks: (claims: Claims, page: Document, paper: Document) => readonly Element[];
  /** What the cards are put into, if the server looks for them there. */
  readonly wrapper?: string;
}

/** What the page has taken out of sight is of the page before: it does not count. Not for the head, which has no sight. */
export function all(within: ParentNode, selector: string): Element[] {
  return [...within.querySelectorAll(selector)].filter((element) => !isGone(element));
}

/** The first that says anything; nothing is an empty text. */
export function nameIn(within: ParentNode, selector: string): string {
  return [...within.querySelectorAll(selector)].map(plainText).find((text) => text !== "") ?? "";
}

export function hrefOf(link: Element): string {
  return link.getAttribute("href") ?? "";
}

/** The people whom these links lead to. */
export function links(source: string, within: ParentNode, selector: string): Claim[] {
  return all(within, selector).flatMap((link) => byAddress(source, hrefOf(link)));
}

/** The ids that stand in the addresses of these links, encoded or not. */
export function idsInLinks(source: string, within: ParentNode, selector: string): Claim[] {
  return all(within, selector).flatMap((link) => opaqueIdsIn(hrefOf(link)).flatMap((id) => byId(source, id)));
}

export function byAddress(source: string, href: string): Claim[] {
  const address = linkedProfile(href);
  if (address === undefined) return [];
  if ("slug" in address) return [{ source, slug: address.slug }];
  return "id" in address ? byId(source, address.id) : [{ source, member: address.member }];
}

export function byId(source: string, id: string): Claim[] {
  const member = memberIn(id);
  return member === undefined ? [] : [{ source, id, member }];
}

export function byNumber(source: string, digits: string): Claim[] {
  const member = memberNumber(digits);
  return member === undefined ? [] : [{ source, member }];
}

export function bySlug(source: string, written: string | undefined): Claim[] {
  const slug = written === undefined ? undefined : slugOf(written);
  return slug === undefined ? [] : [{ source, slug }];
}

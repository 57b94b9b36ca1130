import { linkedProfile } from "./address";
import { memberIn, opaqueIdsIn } from "./opaque-id";
import * as at from "./selectors";
import { slugOf } from "./slug";
import { isGone, plainText } from "./text";

/** What one place of a page says of whom the page is about. */
export interface Claim {
  readonly source: string;
  readonly slug?: string;
  readonly id?: string;
  readonly member?: number;
}

/** A profile page's top card, its claims, and who looks at it. */
export interface Claims {
  readonly layout: "pvs" | "sdui";
  readonly topCard: Element;
  readonly name: string;
  readonly subject: readonly Claim[];
  readonly viewer: readonly Claim[];
}

const REFERENCE = new RegExp(`^${at.CARD_REF.replaceAll(".", "\\.")}(A(?:Co|Cw|DE|EE|EM)AA[\\w-]{34})(\\w+)$`);
const ACTIVITY = new RegExp(`^${at.CARD_REF.replaceAll(".", "\\.")}(.+)Activity$`);
const INVITED = /[?&]vanityName=([^&#]+)/;
const MEMBER = /^[1-9][0-9]{0,9}$/;

/** The key of an SDUI card. */
export function cardKey(card: Element): string {
  const key = card.getAttribute("componentkey") ?? "";
  return key.startsWith(at.CARD_REF) ? key : card.id;
}

/** Whose card it is by its key, and which one. */
export function cardReference(key: string): { readonly id: string; readonly card: string } | undefined {
  const [, id, card] = REFERENCE.exec(key) ?? [];
  return id !== undefined && card !== undefined ? { id, card } : undefined;
}

/** Everything on the page that names its subject; nothing when it is no profile page. */
export function claimsOf(page: Document): Claims | undefined {
  return sdui(page) ?? pvs(page);
}

function sdui(page: Document): Claims | undefined {
  const cards = all(page, at.CARDS);
  const topCards = cards.filter((card) => cardReference(cardKey(card))?.card.toLowerCase() === "topcard");
  const filled = topCards.filter((card) => plainText(card) !== "");
  const topCard = filled.find((card) => card.localName === "section") ?? filled[0];
  if (topCard === undefined) return undefined;
  const keys = cards.flatMap((card): Claim[] => {
    const reference = cardReference(cardKey(card));
    if (reference) return byId("card reference", reference.id);
    return bySlug("activity card", ACTIVITY.exec(cardKey(card))?.[1]);
  });
  const anchors = all(page, at.ANCHORS).flatMap((anchor) =>
    bySlug("experience anchor", anchor.getAttribute("componentkey")?.slice(at.ANCHOR_KEY.length)),
  );
  const invited = all(topCard, at.INVITE_LINK).flatMap((link) =>
    bySlug("invitation link", INVITED.exec(href(link))?.[1]),
  );
  return {
    layout: "sdui",
    topCard,
    name: nameIn(topCard, at.SDUI_NAME),
    subject: [
      ...keys,
      ...anchors,
      ...invited,
      ...links("contact link", page, at.CONTACT_LINK),
      ...links("link to all entries", page, at.DETAILS_LINK),
      ...idsInLinks("message link", topCard, at.MESSAGE_LINK),
    ],
    viewer: viewer(page, topCard),
  };
}

function pvs(page: Document): Claims | undefined {
  const withContact = all(page, `${at.CONTACT_LINK}, ${at.ABOUT_LINK}`).flatMap(
    (link) => link.closest("section") ?? [],
  );
  const topCard = [...all(page, at.NUMBERED_CARD), ...withContact].find((card) => card.querySelector("h1"));
  if (topCard === undefined) return undefined;
  const numbers = all(page, at.NUMBERED_CARD).flatMap((card): Claim[] => {
    const digits = card.getAttribute("data-member-id") ?? "";
    return MEMBER.test(digits) ? [{ source: "card number", member: Number(digits) }] : [];
  });
  return {
    layout: "pvs",
    topCard,
    name: nameIn(topCard, at.PVS_NAME),
    subject: [
      ...numbers,
      ...links("contact link", page, at.CONTACT_LINK),
      ...links("about-this-profile link", page, at.ABOUT_LINK),
      ...links("link to all entries", page, at.DETAILS_LINK),
      ...idsInLinks("connections link", topCard, at.CONNECTIONS_LINK),
    ],
    viewer: viewer(page, topCard),
  };
}

function viewer(page: Document, topCard: Element): Claim[] {
  return [...links("navigation", page, at.VIEWER_LINKS), ...links("pencil", topCard, at.PENCIL)];
}

/** What the page has taken out of sight is of the page before: it does not count. */
function all(within: ParentNode, selector: string): Element[] {
  return [...within.querySelectorAll(selector)].filter((element) => !isGone(element));
}

function nameIn(topCard: Element, selector: string): string {
  return [...topCard.querySelectorAll(selector)].map(plainText).find((text) => text !== "") ?? "";
}

function href(link: Element): string {
  return link.getAttribute("href") ?? "";
}

function links(source: string, within: ParentNode, selector: string): Claim[] {
  return all(within, selector).flatMap((link): Claim[] => {
    const address = linkedProfile(href(link));
    if (address === undefined) return [];
    return "slug" in address ? [{ source, slug: address.slug }] : byId(source, address.id);
  });
}

function idsInLinks(source: string, within: ParentNode, selector: string): Claim[] {
  return all(within, selector).flatMap((link) => opaqueIdsIn(href(link)).flatMap((id) => byId(source, id)));
}

function byId(source: string, id: string): Claim[] {
  const member = memberIn(id);
  return member === undefined ? [] : [{ source, id, member }];
}

function bySlug(source: string, written: string | undefined): Claim[] {
  const slug = written === undefined ? undefined : slugOf(written);
  return slug === undefined ? [] : [{ source, slug }];
}

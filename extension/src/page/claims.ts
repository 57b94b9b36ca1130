import { linkedProfile } from "./address";
import { memberIn, opaqueIdsIn } from "./opaque-id";
import { at } from "./selectors";
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

/** Whose card it is stands in its key, before the card's own name; which elements are cards is for the selectors. */
const REFERENCE = /\.ref(A(?:Co|Cw|DE|EE|EM)AA[\w-]{34})(\w+)$/;
const ACTIVITY = /\.ref(.+)Activity$/;
const ANCHOR = /_anchor_(.+)$/;
const INVITED = /[?&]vanityName=([^&#]+)/;
const MEMBER = /^[1-9][0-9]{0,9}$/;

/** The key of an SDUI card. */
export function cardKey(card: Element): string {
  const key = card.getAttribute("componentkey") ?? "";
  return /\.ref./.test(key) ? key : card.id;
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
  const cards = all(page, at().cards);
  const topCards = cards.filter((card) => cardReference(cardKey(card))?.card.toLowerCase() === "topcard");
  const filled = topCards.filter((card) => plainText(card) !== "");
  const topCard = filled.find((card) => card.localName === "section") ?? filled[0];
  if (topCard === undefined) return undefined;
  const keys = cards.flatMap((card): Claim[] => {
    const reference = cardReference(cardKey(card));
    if (reference) return byId("card reference", reference.id);
    return bySlug("activity card", ACTIVITY.exec(cardKey(card))?.[1]);
  });
  const anchors = all(page, at().anchors).flatMap((anchor) =>
    bySlug("experience anchor", ANCHOR.exec(anchor.getAttribute("componentkey") ?? "")?.[1]),
  );
  const invited = all(topCard, at().inviteLink).flatMap((link) =>
    bySlug("invitation link", INVITED.exec(href(link))?.[1]),
  );
  return {
    layout: "sdui",
    topCard,
    name: nameIn(topCard, at().sduiName),
    subject: [
      ...keys,
      ...anchors,
      ...invited,
      ...links("contact link", page, at().contactLink),
      ...links("link to all entries", page, at().detailsLink),
      ...idsInLinks("message link", topCard, at().messageLink),
    ],
    viewer: viewer(page, topCard),
  };
}

function pvs(page: Document): Claims | undefined {
  const withContact = all(page, `${at().contactLink}, ${at().aboutLink}`).flatMap(
    (link) => link.closest("section") ?? [],
  );
  const topCard = [...all(page, at().numberedCard), ...withContact].find((card) => card.querySelector("h1"));
  if (topCard === undefined) return undefined;
  const numbers = all(page, at().numberedCard).flatMap((card): Claim[] => {
    const digits = card.getAttribute("data-member-id") ?? "";
    return MEMBER.test(digits) ? [{ source: "card number", member: Number(digits) }] : [];
  });
  return {
    layout: "pvs",
    topCard,
    name: nameIn(topCard, at().pvsName),
    subject: [
      ...numbers,
      ...links("contact link", page, at().contactLink),
      ...links("about-this-profile link", page, at().aboutLink),
      ...links("link to all entries", page, at().detailsLink),
      ...idsInLinks("connections link", topCard, at().connectionsLink),
    ],
    viewer: viewer(page, topCard),
  };
}

function viewer(page: Document, topCard: Element): Claim[] {
  return [...links("navigation", page, at().viewerLinks), ...links("pencil", topCard, at().pencil)];
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

import { at } from "../selectors";
import { isGone, plainText } from "../text";
import { all, byId, bySlug, type Claim, type Claims, hrefOf, idsInLinks, type Layout, links, nameIn } from "./layout";
import { viewerOf } from "./viewer";

/** Whose card it is stands in its key, before the card's own name; which elements are cards is for the selectors. */
const REFERENCE = /\.ref(A(?:Co|Cw|DE|EE|EM)AA[\w-]{34})(\w+)$/;
const ACTIVITY = /\.ref(.+)Activity$/;
const ANCHOR = /_anchor_(.+)$/;
const INVITED = /[?&]vanityName=([^&#]+)/;
const OWN_CARDS =
  /^(?:topcard|about|experience\w*|education\w*|skill\w*|language\w*|certification\w*|course\w*|honors\w*|organizations|projects|publication\w*|volunteer\w*|patents|testscores\w*)$/i;

/** The logged-in profile since 2026: cards that the server fills one by one. */
export const sdui: Layout = {
  name: "sdui",
  claims: (page) => {
    const cards = all(page, at().cards);
    const topCards = cards.filter((card) => reference(card)?.card.toLowerCase() === "topcard");
    const filled = topCards.filter((card) => plainText(card) !== "");
    const topCard = filled.find((card) => card.localName === "section") ?? filled[0];
    if (topCard === undefined) return undefined;
    return {
      layout: sdui,
      topCard,
      nameAt: at().sduiName,
      name: nameIn(topCard, at().sduiName),
      subject: [
        ...cards.flatMap(claimOf),
        ...all(page, at().anchors).flatMap((anchor) => bySlug("experience anchor", ANCHOR.exec(keyOf(anchor))?.[1])),
        ...all(topCard, at().inviteLink).flatMap((link) => bySlug("invitation link", INVITED.exec(hrefOf(link))?.[1])),
        ...links("contact link", page, at().contactLink),
        ...links("link to all entries", page, at().detailsLink),
        ...idsInLinks("message link", topCard, at().messageLink),
      ],
      viewer: viewerOf(page, topCard),
    };
  },
  cards: ({ topCard, subject }: Claims, page) => {
    const own = new Set(subject.map((claim) => claim.id));
    const cards = [...page.querySelectorAll(at().cards)].filter((card) => {
      const whose = reference(card);
      return whose && own.has(whose.id) && OWN_CARDS.test(whose.card) && plainText(card) !== "";
    });
    // Wrapper and card carry the same key: the section, if there is one.
    return [topCard, ...cards.filter((card) => card.localName === "section" || !cards.some((it) => isTwin(card, it)))];
  },
  hooks: (_claims, page, paper) =>
    [...page.querySelectorAll(`${at().cards}, ${at().anchors}`)]
      .filter((card) => !isGone(card) && !reference(card))
      .map((card) => {
        const hook = paper.createElement("div");
        hook.setAttribute("componentkey", card.getAttribute("componentkey") ?? card.id);
        return hook;
      }),
};

function claimOf(card: Element): Claim[] {
  const whose = reference(card);
  return whose ? byId("card reference", whose.id) : bySlug("activity card", ACTIVITY.exec(keyOf(card))?.[1]);
}

/** Some builds write the key as the id. */
function keyOf(card: Element): string {
  const key = card.getAttribute("componentkey") ?? "";
  return /\.ref.|_anchor_./.test(key) ? key : card.id;
}

function reference(card: Element): { readonly id: string; readonly card: string } | undefined {
  const [, id, name] = REFERENCE.exec(keyOf(card)) ?? [];
  return id !== undefined && name !== undefined ? { id, card: name } : undefined;
}

function isTwin(wrapper: Element, card: Element): boolean {
  return card.localName === "section" && wrapper.contains(card) && keyOf(wrapper) === keyOf(card);
}

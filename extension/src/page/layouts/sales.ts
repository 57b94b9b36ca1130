import { linkedProfile } from "../address";
import { at } from "../selectors";
import { plainText } from "../text";
import { all, type Claim, hrefOf, type Layout, links, nameIn } from "./layout";
import { viewerOf } from "./viewer";

/** Sales Navigator's page of a lead. The id stands in the address only; the public address in a menu, if that is open. */
export const sales: Layout = {
  name: "sales",
  claims: (page) => {
    const headings = all(page, at().salesName);
    const names = new Set(headings.map(plainText).filter((name) => name !== ""));
    const heading = headings.find((it) => plainText(it) !== "") ?? headings[0];
    if (heading === undefined) return undefined;
    const topCard = cardAround(heading);
    return {
      layout: sales,
      topCard,
      nameAt: at().salesName,
      name: names.size === 1 ? nameIn(topCard, at().salesName) : "",
      subject: inOpenMenu(page),
      viewer: viewerOf(page, topCard),
      printed: [...page.querySelectorAll(at().salesRowName)].flatMap((element) => {
        const address = linkedProfile(hrefOf(element.closest("a") ?? element));
        const name = plainText(element);
        return address && "member" in address && name !== "" ? [{ member: address.member, name }] : [];
      }),
    };
  },
  cards: ({ topCard }, page) => [
    topCard,
    ...page.querySelectorAll(at().salesOwn),
    // Not in a row, which may be another lead's.
    ...[...page.querySelectorAll(at().salesText)].filter((text) => !text.closest("li, tr, article")),
  ],
  hooks: () => [],
};

/** Up to where the headline stands with the name, and no further than their section. */
function cardAround(heading: Element): Element {
  const section = heading.closest("section");
  for (let card = heading.parentElement; card !== null && card !== section; card = card.parentElement) {
    if (card.querySelector(at().salesHeadline)) return card;
  }
  return section ?? heading.parentElement ?? heading;
}

/** Rows of other leads have such menus, too: only the one that the lead's own button has opened is the lead's. */
function inOpenMenu(page: Document): Claim[] {
  const [opened] = all(page, at().salesMenuButton).filter((button) => button.getAttribute("aria-expanded") === "true");
  if (opened === undefined) return [];
  const controlled = opened.getAttribute("aria-controls");
  const menus = all(page, at().salesMenu).filter((menu) => controlled === null || menu.id === controlled);
  const [menu] = menus;
  return menu && menus.length === 1 ? links("menu", menu, at().salesMenuLink) : [];
}

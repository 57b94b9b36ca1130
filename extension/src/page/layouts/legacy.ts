import { at } from "../selectors";
import { all, byAddress, hrefOf, idsInLinks, type Layout, links, nameIn } from "./layout";
import { viewerOf } from "./viewer";

/**
 * Profiles older than 2022, and what guests saw before 2020: whose it is, or nobody. Only the top card is the subject's:
 * how these pages wrote the rest is forgotten.
 */
export const legacy: Layout = {
  name: "legacy",
  claims: (page) => {
    const [topCard, ...others] = all(page, at().legacyTopCard);
    // Two top cards of one make: the one of the page before is not yet gone.
    if (topCard === undefined || others.some((other) => !topCard.contains(other))) return undefined;
    return {
      layout: legacy,
      topCard,
      nameAt: at().legacyName,
      name: nameIn(topCard, at().legacyName),
      subject: [
        ...links("contact link", topCard, at().legacyContactLink),
        ...idsInLinks("connections link", topCard, at().connectionsLink),
        ...[...page.querySelectorAll(at().canonical)].flatMap((link) => byAddress("canonical address", hrefOf(link))),
      ],
      viewer: viewerOf(page, topCard),
    };
  },
  cards: ({ topCard }) => [topCard],
  hooks: (_claims, page, paper) =>
    [...page.querySelectorAll(at().canonical)].map((link) => {
      const hook = paper.createElement("link");
      hook.setAttribute("rel", "canonical");
      hook.setAttribute("href", hrefOf(link));
      return hook;
    }),
};

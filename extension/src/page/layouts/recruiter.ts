import { linkedProfile } from "../address";
import { at } from "../selectors";
import { plainText } from "../text";
import { all, hrefOf, type Layout, links, nameIn } from "./layout";
import { viewerOf } from "./viewer";

/**
 * Recruiter and Recruiter Lite: the page of one candidate, alone or in a drawer over a list. Often the id stands in the
 * address only; the name in the public address stands in a card, without a click.
 */
export const recruiter: Layout = {
  name: "recruiter",
  wrapper: "data-test-profile-container",
  claims: (page) => {
    const drawers = all(page, at().recruiterDrawer);
    const shown = drawers.length > 0 ? drawers : all(page, at().recruiterProfile);
    const topCards = shown.flatMap((container) => all(container, at().recruiterTopCard).slice(0, 1));
    const [topCard] = topCards;
    const [container] = shown;
    if (topCard === undefined || container === undefined) return undefined;
    const names = new Set(topCards.map((card) => nameIn(card, at().recruiterName)));
    return {
      layout: recruiter,
      topCard,
      nameAt: at().recruiterName,
      // One drawer slides out while another slides in: whose this is will show.
      name: names.size === 1 ? nameIn(topCard, at().recruiterName) : "",
      subject: [
        ...shown.flatMap((one) => links("personal information", one, at().recruiterPublicLink)),
        // On some pages the name leads to the page itself.
        ...topCards.flatMap((card) => links("name", card, at().recruiterRowLink)),
      ],
      viewer: viewerOf(page, topCard),
      printed: [...page.querySelectorAll(at().recruiterRowLink)].flatMap((link) => {
        const address = linkedProfile(hrefOf(link));
        const name = plainText(link);
        return address && "member" in address && name !== "" ? [{ member: address.member, name }] : [];
      }),
    };
  },
  // Similar profiles and shared connections are built of the same pieces: only what is named here is the subject's.
  cards: ({ topCard }) => {
    const container = topCard.closest(at().recruiterProfile);
    return [topCard, ...(container?.querySelectorAll(at().recruiterOwn) ?? [])];
  },
  hooks: () => [],
};

import { at } from "../selectors";
import { all, byNumber, hrefOf, idsInLinks, type Layout, links, nameIn } from "./layout";
import { viewerOf } from "./viewer";

/** Sections that are about the subject; all others show strangers (recommenders, people also viewed) or their posts. */
const OWN_SECTIONS = [
  "about",
  "experience",
  "education",
  "licenses_and_certifications",
  "volunteering_experience",
  "skills",
  "languages",
  "honors_and_awards",
  "courses",
  "projects",
  "publications",
  "organizations",
  "patents",
  "test_scores",
];
const OWN_DETAILS = /\/details\/(?:experience|education|skills|languages|certifications|honors|courses|projects)/;

/** The logged-in profile from 2022 to 2026; of older ones, those that have its links and a heading. */
export const pvs: Layout = {
  name: "pvs",
  claims: (page) => {
    const withLink = all(page, `${at().contactLink}, ${at().aboutLink}`).flatMap(
      (link) => link.closest("section") ?? [],
    );
    const topCard = [...all(page, at().numberedCard), ...withLink].find((card) => card.querySelector(at().pvsName));
    if (topCard === undefined) return undefined;
    return {
      layout: pvs,
      topCard,
      nameAt: at().pvsName,
      name: nameIn(topCard, at().pvsName),
      subject: [
        ...all(page, at().numberedCard).flatMap((card) =>
          byNumber("card number", card.getAttribute("data-member-id") ?? ""),
        ),
        ...links("contact link", page, at().contactLink),
        ...links("about-this-profile link", page, at().aboutLink),
        ...links("link to all entries", page, at().detailsLink),
        ...idsInLinks("connections link", topCard, at().connectionsLink),
      ],
      viewer: viewerOf(page, topCard),
    };
  },
  cards: ({ topCard }, page) => {
    const byAnchor = OWN_SECTIONS.flatMap((name) => [...page.querySelectorAll(`div[id="${name}"]`)]);
    const byLink = [...page.querySelectorAll(at().detailsLink)].filter((link) => OWN_DETAILS.test(hrefOf(link)));
    return [topCard, ...[...byAnchor, ...byLink].flatMap((mark) => mark.closest("section") ?? [])];
  },
  hooks: () => [],
};

import builtIn from "../../../src/main/resources/selectors.json";
import type { HandedOut } from "../talk/requests";

/**
 * Every selector that tells whom a page of LinkedIn's is about, under its name, with the reason it is stable. The
 * selectors themselves are data in selectors.json, which the server hands out as well: a mend needs no new extension.
 * Never among them: class names that a build makes, positions, visible words (they are in the reader's language).
 */
export interface Selectors {
  /** Which address the page itself takes for its own; not on every page. */
  readonly canonical: string;
  /** PVS: carries the subject's number since 2024; a guest page has it too, with zero. */
  readonly numberedCard: string;
  /** Opens only the subject's own contact box; the address is part of the product, not of the design. Both layouts. */
  readonly contactLink: string;
  /** PVS: beside the name, opens what LinkedIn says of this profile. */
  readonly aboutLink: string;
  /** "Show all 12 experiences": under the subject's own address. Both layouts. */
  readonly detailsLink: string;
  /** PVS: "500+ connections" searches among the subject's own, by id; beside strangers too, so top card only. */
  readonly connectionsLink: string;
  /** PVS: the name; the contact box brings a second h1 with an id of its own. */
  readonly pvsName: string;
  /** SDUI: the only heading of this rank in the top card; some builds went back to h1. */
  readonly sduiName: string;
  /** SDUI: the server addresses a card by this key to fill it; some builds write it as the id. */
  readonly cards: string;
  /** SDUI: an empty mark above the first position, keyed by the name in the address. */
  readonly anchors: string;
  /** SDUI: also stands beside strangers further down, so it counts in the top card only. */
  readonly messageLink: string;
  /** SDUI: also stands beside strangers further down, so it counts in the top card only. */
  readonly inviteLink: string;
  /** The signed-in person is in the navigation of every page. */
  readonly viewerLinks: string;
  /** A pencil stands only on one's own profile. */
  readonly pencil: string;
  /** The contact box over the page, by its heading, its screen, or by what only such a box links to. */
  readonly contactBox: string;
  /** In the contact box only: addresses elsewhere may be anybody's. */
  readonly contactMail: string;
  /** Guest: speaking class names since 2020, kept for search engines; a page not found has the heading without it. */
  readonly guestName: string;
  /** Guest: what a section holds, in the words of LinkedIn's own figures. */
  readonly guestSections: string;
  /** Guest: the address under which other sites show the page. */
  readonly sharedAs: string;
  /** Guest: what search engines read. */
  readonly machineReadable: string;
  /** Guest: whoever reports a page reports a number; posts have urns of another kind. */
  readonly reportMenu: string;
  /** Recruiter: hooks of LinkedIn's own tests, the same since 2020. A drawer over a list wins over a page behind it. */
  readonly recruiterDrawer: string;
  /** Recruiter: the same body on the full page and in the drawer. */
  readonly recruiterProfile: string;
  /** Recruiter: similar profiles and shared connections reuse the hooks below, so they count in the top card only. */
  readonly recruiterTopCard: string;
  /** Recruiter: the name in the top card, and in a row. */
  readonly recruiterName: string;
  /** Recruiter: the name in the public address, in a card of the profile or in its open hover card. */
  readonly recruiterPublicLink: string;
  /** Recruiter: a name that leads to its own profile, in rows behind a drawer as elsewhere. */
  readonly recruiterRowLink: string;
  /** Recruiter: the pieces that are the subject's. */
  readonly recruiterOwn: string;
  /** Sales: what is hidden in a recording of the screen is marked so, since 2020. A hidden h1 without the mark precedes. */
  readonly salesName: string;
  /** Sales: stands with the name, and tells how far the top card goes. */
  readonly salesHeadline: string;
  /** Sales: the lead's own button with three dots; rows of other leads have buttons of another make. */
  readonly salesMenuButton: string;
  /** Sales: what such a button opens, wherever on the page it is put. */
  readonly salesMenu: string;
  /** Sales: "View LinkedIn profile" leads to the public address. */
  readonly salesMenuLink: string;
  /** Sales: a name that leads to its own lead, in lists as elsewhere. */
  readonly salesRowName: string;
  /** Sales: sections that are about the lead; others show similar leads, and who could introduce. */
  readonly salesOwn: string;
  /** Sales: what a person wrote; its title has it whole. */
  readonly salesText: string;
  /** Until 2022: speaking class names; the last is the page that guests saw until about 2019. Never changed any more. */
  readonly legacyTopCard: string;
  /** Until 2022: the only h1 in the top card. */
  readonly legacyName: string;
  /** Until 2022: opens only the subject's own contact box. */
  readonly legacyContactLink: string;
  /** Lists: every link to a person, the mutual connections among them; the address is part of the product. */
  readonly profileLinks: string;
  /** People search and followers until 2026: the result's own number, which LinkedIn's tracking needs. */
  readonly searchRows: string;
  /** People search since 2025: named for LinkedIn's own measurements, the same in every language and build. */
  readonly lockupRows: string;
  /** People search since 2025: the link on the name, named likewise; later builds have it without the row. */
  readonly lockupTitle: string;
  /** My connections: named likewise. */
  readonly connectionLists: string;
  /** My connections: the outer of the two links of a row, named likewise. */
  readonly connectionLinks: string;
  /** Recruiter: marks of LinkedIn's own tests, the same since 2020; each has a twin with "live". */
  readonly recruiterRows: string;
  /** Recruiter: the link on the name in a row, by a mark of LinkedIn's own tests. */
  readonly recruiterLink: string;
  /** Sales Navigator: what its search, its scrolling and its tables find a row by. */
  readonly salesRows: string;
  /** Sales Navigator: a name in a row, a link or not; marked as what to hide in a recording. */
  readonly salesPerson: string;
  /** Sales Navigator: the address of a lead is part of the product. */
  readonly salesLink: string;
}

/** LinkedIn's chat at the lower edge, in the old surface and in the new one. */
export const MESSAGING_DOCK = '#msg-overlay, aside.msg-overlay-container, [data-testid="messaging-overlay"]';

/** The bar at the upper edge; some products have no element of that name. */
export const PAGE_HEADER = 'header, #global-nav, [data-testid="primary-nav"], [role="banner"]';

const BUILT_IN: Selectors = builtIn.selectors;
let inUse = BUILT_IN;

/** The selectors as they are now. */
export function at(): Selectors {
  return inUse;
}

/**
 * From the next look on, uses what the server hands out: all of it, or nothing. What is older than this extension, or is
 * no selector, changes nothing; names that are not ours are for other versions.
 */
export function useSelectors(page: Document, handedOut: HandedOut | undefined): void {
  if (handedOut === undefined || handedOut.version < builtIn.version) return;
  const paper = page.createDocumentFragment();
  const ours = Object.entries(handedOut.selectors).filter(([name]) => Object.hasOwn(BUILT_IN, name));
  if (ours.every(([, selector]) => isSelector(paper, selector))) inUse = { ...BUILT_IN, ...Object.fromEntries(ours) };
}

function isSelector(paper: DocumentFragment, text: string): boolean {
  try {
    paper.querySelector(text);
    return text.trim() !== "";
  } catch {
    return false;
  }
}

/**
 * Every selector on LinkedIn's pages, with the reason it is stable. Witnesses: test/pages/pvs.html, test/pages/sdui.html.
 * Never here: class names that a build makes, positions, visible words (they are in the reader's language).
 */

/** Which address the page itself takes for its own; not on every page. */
export const CANONICAL = 'link[rel="canonical"]';

/** PVS: carries the subject's number since 2024; a guest page has it too, with zero. */
export const NUMBERED_CARD = "section[data-member-id]";

/** Opens only the subject's own contact box; the address is part of the product, not of the design. Both layouts. */
export const CONTACT_LINK = 'a[href*="/overlay/contact-info"]';

/** PVS: beside the name, opens what LinkedIn says of this profile. */
export const ABOUT_LINK = 'a[href*="/overlay/about-this-profile"]';

/** "Show all 12 experiences": under the subject's own address. Both layouts. */
export const DETAILS_LINK = 'a[href*="/details/"]';

/** PVS: "500+ connections" searches among the subject's own, by id; beside strangers further down, so top card only. */
export const CONNECTIONS_LINK = "a[href*=onnectionOf]";

/** The name; the contact box brings a second h1 with this id. */
export const PVS_NAME = "h1:not(#pv-contact-info)";

/** SDUI: the only heading of this rank in the top card; some builds went back to h1. */
export const SDUI_NAME = "h2, h1";

/** SDUI: the server addresses a card by this key to fill it; some builds write it as the id. */
export const CARD_REF = "com.linkedin.sdui.profile.card.ref";
export const CARDS = `[componentkey^="${CARD_REF}"], [id^="${CARD_REF}"]`;

/** SDUI: an empty mark above the first position, keyed by the name in the address. */
export const ANCHOR_KEY = "profile_experience_top_anchor_";
export const ANCHORS = `[componentkey^="${ANCHOR_KEY}"]`;

/** SDUI: both also stand beside strangers further down, so they count in the top card only. */
export const MESSAGE_LINK = 'a[href*="/messaging/compose"]';
export const INVITE_LINK = 'a[href*="/custom-invite/"]';

/** The signed-in person is in the navigation of every page. */
export const VIEWER_LINKS =
  '.global-nav a[href*="/in/"], header a[href*="/in/"], [data-testid="primary-nav"] a[href*="/in/"]';

/** A pencil stands only on one's own profile. */
export const PENCIL = 'a[href*="/edit/"]';

/** The contact box over the page: addresses elsewhere may be anybody's. */
export const CONTACT_MAIL = '.pv-contact-info__contact-type a[href^="mailto:"], [role="dialog"] a[href^="mailto:"]';

/** LinkedIn's chat at the lower edge, in the old surface and in the new one. */
export const MESSAGING_DOCK = '#msg-overlay, aside.msg-overlay-container, [data-testid="messaging-overlay"]';

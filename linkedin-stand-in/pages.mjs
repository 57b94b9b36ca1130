import { frame, htmlClass } from "./frame.mjs";
import { guestPage } from "./guest.mjs";
import { feedStage } from "./lists.mjs";
import { classicListAt, productListAt } from "./lists-at.mjs";
import { rawLinks } from "./markup.mjs";
import { authwall, checkpoint, notFound, startPage } from "./nobody.mjs";
import { pathOf, personBy, VIEWER } from "./people.mjs";
import { emberAt, productAt } from "./products.mjs";
import { pvsContact, pvsStage, subjectCards as pvsCards } from "./pvs.mjs";
import { sduiContact, sduiStage, subjectCards as sduiCards } from "./sdui.mjs";
/** @import { Person } from "./cast.mjs" */
/** @typedef {"pvs" | "sdui"} Layout */
/** @typedef {Layout | "recruiter" | "sales" | "ember"} Look */
/** @typedef {{layout: Look, title: string, stage: string, modal?: string, address?: string}} Content */

/** @param {string | null} asked @param {Layout} usual @returns {Layout} */
const layoutOf = (asked, usual) => (asked === "pvs" || asked === "sdui" ? asked : usual);

/** The slug in a path, or nothing. @param {string} path */
export function slugIn(path) {
  const part = /^\/in\/([^/]+)/.exec(path)?.[1];
  try {
    return part && decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** What the stage shows at an address. Nothing: no such stage. @param {URL} url @returns {Content | undefined} */
export function contentAt(url) {
  const lang = url.searchParams.get("lang") ?? "en";
  const asked = url.searchParams.get("layout");
  const slug = slugIn(url.pathname);
  const person = slug === "me" ? VIEWER : slug && personBy(slug);
  const product = productListAt(url, lang) ?? productAt(url, lang);
  if (product) return product;
  if (person && asked === "ember") return emberAt(person);
  if (person) {
    const layout = layoutOf(asked, person.layout);
    const all = url.pathname.includes("/details/");
    const modal = url.pathname.includes("/overlay/contact-info") ? (layout === "pvs" ? pvsContact : sduiContact)(person, lang) : undefined;
    const named = slug === person.slug || slug?.toLowerCase().normalize("NFC") === person.slug;
    return { layout, title: `${person.name} | LinkedIn`, stage: layout === "pvs" ? pvsStage(person, lang, all) : `<main id="workspace">${sduiStage(person, lang, all)}</main>`,
      ...(modal ? { modal } : {}), ...(named ? {} : { address: pathOf(person) + url.search }) };
  }
  const layout = layoutOf(asked, "sdui");
  const inMain = (/** @type {string} */ stage) => (layout === "sdui" ? `<main id="workspace">${stage}</main>` : `<main>${stage}</main>`);
  const list = classicListAt(url, layout, lang);
  if (list) return { layout, ...list, stage: inMain(list.stage) };
  if (url.pathname.startsWith("/feed/")) return { layout, title: "(3) Feed | LinkedIn", stage: inMain(feedStage(lang)) };
  return slug ? { layout, title: "Profile Not Found | LinkedIn", stage: inMain("<h2>This page doesn’t exist</h2>") } : undefined;
}

/** The document at an address. @param {URL} url @param {{nonce: string, settings: object, late?: boolean}} how @returns {{status: number, body: string, location?: string}} */
export function documentAt(url, { nonce, settings, late = false }) {
  const slug = slugIn(url.pathname);
  const person = slug && personBy(slug);
  if (url.pathname === "/") return { status: 200, body: startPage() };
  if (url.pathname.startsWith("/authwall")) return { status: 200, body: authwall(nonce) };
  if (url.pathname.startsWith("/checkpoint/")) return { status: 200, body: checkpoint() };
  if (url.pathname === "/preload/") return { status: 200, body: "<!DOCTYPE html><html lang=\"en\"><head><title></title></head><body></body></html>" };
  if (person && url.searchParams.get("layout") === "guest") return { status: 200, body: guestPage(person, nonce) };
  if (slug && slug !== "me" && !person) return { status: 404, body: notFound(slug) };
  const content = contentAt(url);
  if (!content) return { status: 404, body: notFound(url.pathname.slice(1)) };
  if (content.address) return { status: 302, body: "", location: content.address };
  const lang = url.searchParams.get("lang") ?? "en";
  const dark = url.searchParams.get("theme") === "dark";
  const body = frame({ layout: content.layout, lang, dark, nonce, title: late ? "LinkedIn" : content.title, stage: "", settings: { ...settings, modalAtStart: Boolean(content.modal) } });
  if (late) return { status: 200, body };
  const at = body.indexOf('id="stage">') + 'id="stage">'.length;
  return { status: 200, body: body.slice(0, at) + content.stage + body.slice(at) };
}

/** @param {Content} content @param {URL} url */
export const htmlClassAt = (content, url) => htmlClass(content.layout, url.searchParams.get("theme") === "dark");

/** A whole page as a browser would write it, links in links included. @param {string} slug @param {Look | "guest"} layout @param {string} [lang] */
export function html(slug, layout, lang = "en") {
  const url = new URL(`https://www.linkedin.com${pathOf(slug)}?layout=${layout}&lang=${lang}`);
  return rawLinks(documentAt(url, { nonce: "written", settings: {} }).body);
}
/** The subject's own cards, as an export sends them: no other people's cards, no pictures, no buttons. @param {string} slug @param {Layout} layout @param {string} [lang] */
export function fragment(slug, layout, lang = "en") {
  const person = personBy(slug);
  if (!person) throw new Error(`Nobody is called ${slug}`);
  const cards = (layout === "pvs" ? pvsCards(person, lang) : sduiCards(person, lang)).join("\n");
  const bare = rawLinks(cards).replace(/<img\b[^>]*>/g, "").replace(/<button\b[^>]*>(?:[^<]|<(?!\/button))*<\/button>/g, "");
  return layout === "pvs" ? `<main>${bare}</main>` : `<main id="workspace">${bare}</main>`;
}

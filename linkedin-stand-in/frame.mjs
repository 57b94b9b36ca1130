import { readFileSync } from "node:fs";
import { join } from "node:path";
import { css, esc, hashed, photo } from "./markup.mjs";
import { labels } from "./labels.mjs";
import { noise } from "./noise.mjs";
import { idOf, pathOf, VIEWER } from "./people.mjs";

export const SHEET = hashed(readFileSync(join(import.meta.dirname, "page.css"), "utf8"));
const SCRIPT = ["client.js", "client-lists.js"].map((file) => readFileSync(join(import.meta.dirname, file), "utf8")).join("");

/** @import { Look } from "./pages.mjs" */
/** @typedef {{layout: Look, lang: string, dark: boolean, nonce: string, title: string, stage: string, settings: object}} Frame */

/** @param {string} lang @param {Look} layout */
function navigation(lang, layout) {
  const words = labels(lang);
  if (layout === "recruiter" || layout === "sales") return `<header class="${css("nav")}"><div class="${css("nav-inner")}"><div class="${css("mark")}"></div><span>${layout === "sales" ? "Sales Navigator" : "Recruiter"}</span></div></header>`;
  const me = `<a href="/in/me/" class="global-nav__primary-link-me ${css("quiet-link")}"><img class="global-nav__me-photo ${css("nav-me")}" alt="${esc(VIEWER.name)}" src="${photo(VIEWER.slug)}"><span>${words.me}</span></a><a hidden href="${pathOf(VIEWER)}?miniProfileUrn=urn%3Ali%3Afsd_profile%3A${idOf(VIEWER)}">${esc(VIEWER.name)}</a>`;
  return `<header ${layout !== "sdui" ? 'id="global-nav"' : 'data-testid="primary-nav"'} class="${css("nav")}"><div class="${css("nav-inner")}"><a href="/" data-hard aria-label="Start page"><div class="${css("mark")}"></div></a><input class="${css("search")}" placeholder="${words.search}" aria-label="${words.search}">
<nav class="${css("nav-links")}" aria-label="Main"><a href="/feed/"><span>${words.home}</span></a><a href="/mynetwork/invite-connect/connections/"><span>${words.network}</span></a><a href="/search/results/people/?keywords=engineer"><span>${words.jobs}</span></a><a href="/messaging/"><span>${words.messaging}</span></a>${me}</nav></div></header>`;
}
/** @param {Look} layout @param {boolean} dark */
export const htmlClass = (layout, dark) => (layout !== "sdui" ? `theme theme--mercado artdeco windows${dark ? " theme--dark" : ""}` : css("app"));

/** The whole document around a stage. @param {Frame} frame */
export function frame({ layout, lang, dark, nonce, title, stage, settings }) {
  const inner = layout === "sdui" ? `<div id="stage">${stage && `<main id="workspace">${stage}</main>`}</div>` : `<div class="application-outlet"><div class="authentication-outlet" id="stage">${stage}</div></div>`;
  const outlet = layout === "sdui" ? `<div id="interop-outlet" data-testid="interop-shadowdom" class="theme--${dark ? "dark" : "light"}"></div><iframe data-testid="interop-iframe" title="preload" class="${css("frame")}" src="/preload/"></iframe>` : "";
  return `<!DOCTYPE html>
<html lang="${esc(lang)}" class="${htmlClass(layout, dark)}" data-build="${layout}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${esc(title)}</title><link rel="stylesheet" href="/assets/page.css"></head>
<body class="${layout !== "sdui" ? "render-mode-BIGPIPE nav-v2 ember-application" : css("body")}" dir="ltr">${layout === "sdui" ? '<div id="root">' : ""}${navigation(lang, layout)}${inner}<div id="modal-outlet" class="artdeco-modal-outlet"></div>${outlet}${layout === "sdui" ? "</div>" : ""}
${noise(layout, nonce)}
<script nonce="${nonce}" type="application/json" id="page-settings">${JSON.stringify(settings).replace(/</g, "\\u003c")}</script><script nonce="${nonce}">${SCRIPT}</script></body></html>`;
}

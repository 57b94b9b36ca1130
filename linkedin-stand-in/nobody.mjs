import { css, esc } from "./markup.mjs";
import { pathOf, PEOPLE } from "./people.mjs";
import { PROJECT, recruiterIdOf } from "./recruiter.mjs";
import { leadPathOf } from "./sales.mjs";
/** @import { Person } from "./cast.mjs" */

/** @param {string} title @param {string} head @param {string} body */
const bare = (title, head, body) => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${esc(title)}</title><link rel="stylesheet" href="/assets/page.css">${head}</head><body>${body}</body></html>`;

/** The canonical link still names somebody who is not here. @param {string} slug */
export const notFound = (slug) => bare("Profile Not Found | LinkedIn", `<meta name="pageKey" content="public_profile_v3_desktop"><link rel="canonical" href="https://www.linkedin.com/in/${encodeURIComponent(slug)}">`,
  `<main class="${css("nobody")}"><h1 class="${css("name")}">An exact match for ${esc(slug)} could not be found.</h1><p>Try another name.</p></main>`);
/** @param {string} nonce */
export const authwall = (nonce) => `<html><head><script nonce="${nonce}">window.sessionRedirect = "/in/";</script></head><body></body></html>`;
export const checkpoint = () => bare("Security Verification | LinkedIn", "", `<main class="${css("nobody")}"><h1 class="${css("name")}">Let’s do a quick security check</h1><form><input aria-label="Code"><button class="${css("button")}" type="button">Submit</button></form></main>`);

/** @param {Person} person */
const row = (person) => `<tr><td><a class="${css("bold")}" href="${pathOf(person)}">${esc(person.name)}</a><p class="${css("dim")}">${esc(person.headline)}</p></td><td>${esc(person.why)}</td><td><a class="${css("link")}" href="${pathOf(person)}?layout=pvs">older</a> · <a class="${css("link")}" href="${pathOf(person)}?layout=sdui">newer</a> · <a class="${css("link")}" href="${pathOf(person)}?layout=pvs&amp;theme=dark">dark</a> · <a class="${css("link")}" href="${pathOf(person)}?layout=guest">guest</a> · <a class="${css("link")}" href="/talent/profile/${recruiterIdOf(person)}">Recruiter</a> · <a class="${css("link")}" href="${leadPathOf(person)}">Sales</a></td></tr>`;

/** Where a visitor of the stand-in begins. */
export const startPage = () => bare("Invented pages", "", `<main class="${css("page")}"><div class="${css("banner")}"><h1 class="${css("name")}">Invented pages</h1><p>This is Havn’s stand-in, not LinkedIn. Everybody here is made up; the address only looks real in this browser. Choose somebody and look for the mark near the top right.</p><p><a class="${css("link")}" href="/search/results/people/?keywords=developer">A result list</a> · <a class="${css("link")}" href="/mynetwork/invite-connect/connections/">Connections</a> · <a class="${css("link")}" href="${PROJECT}">A Recruiter project</a> · <a class="${css("link")}" href="/feed/">Feed</a> · <a class="${css("link")}" href="/in/unavailable/">Not found</a> · <a class="${css("link")}" href="/authwall">Sign-in wall</a> · <a class="${css("link")}" href="/checkpoint/challenge">Checkpoint</a></p></div>
<table class="${css("table")}"><thead><tr><th>Who</th><th>Why they are here</th><th>Layout</th></tr></thead><tbody>${PEOPLE.map(row).join("")}</tbody></table></main>`);

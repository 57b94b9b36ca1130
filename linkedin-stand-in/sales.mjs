import { TAGS, opaqueId } from "./ids.mjs";
import { css, esc, lines, photo } from "./markup.mjs";
import { labels } from "./labels.mjs";
import { pathOf, PEOPLE, roles, VIEWER } from "./people.mjs";
import { others } from "./strangers.mjs";
import { duration, printed } from "./times.mjs";
/** @import { Person } from "./cast.mjs" */

/** What follows the id is how the lead was found; it is another one in every list. @param {Person} person */
export const leadPathOf = (person, found = "NAME_SEARCH,k3Yz") => `/sales/lead/${opaqueId(person.member, TAGS.sales)},${found}`;
const LEADS = PEOPLE.filter((person) => person !== VIEWER);

/** @param {Person} person @param {string} lang */
const header = (person, lang) => `<section class="${css("card pad")}"><h1 class="visually-hidden">Sales Navigator Lead Page</h1><img data-anonymize="headshot-photo" class="${css("face")}" alt="" src="${photo(person.slug)}">
<div class="${css("grow")}"><h1 data-x--lead--name data-anonymize="person-name" class="${css("name")}">${esc(person.name)}</h1><span class="${css("dim")}">${labels(lang).degree[(person.degree ?? 3) - 1]}</span>
<div class="${css("headline")}"><span data-anonymize="headline">${esc(person.headline)}</span></div><div class="${css("dim")}" data-anonymize="location">${esc(person.location)}</div>
<button data-x--lead-actions-bar-overflow-menu aria-expanded="false" aria-controls="hue-menu-ember${person.member % 1000}" data-menu class="${css("button muted")}" type="button">…</button></div></section>`;
/** Shown by a click only. @param {Person} person */
const menu = (person) => `<div id="hue-menu-ember${person.member % 1000}" hidden class="${css("card pad")}"><a href="${pathOf(person)}" data-hard class="${css("link")}">View LinkedIn profile</a><button type="button" class="${css("quiet")}">Copy LinkedIn.com URL</button></div>`;
/** @param {Person} person @param {string} lang */
const experience = (person, lang) => `<section data-sn-view-name="feature-lead-experience" id="scroll-to-experience-section" class="${css("card")}"><h2 class="${css("card-title")}">${labels(lang).experience}</h2><ul class="${css("plain-list list")}">${roles(person).map((role) => `<li class="_experience-entry_1irc72 ${css("item")}"><h2 data-anonymize="job-title" class="${css("bold")}">${esc(role.title)}</h2><p><a data-anonymize="company-name" href="/sales/company/${"companyId" in role ? role.companyId : 0}">${esc(role.company)}</a></p><p class="_bodyText_1e5nen ${css("dim")}"><time>${printed(role.from, lang)}</time>–<time>${printed(role.to, lang)}</time> ${duration(role, lang)}</p><p class="_bodyText_1e5nen">${esc(role.location)}</p>${role.description ? `<div data-anonymize="person-blurb" title="${esc(role.description)}">${esc(role.description.slice(0, 60))}…</div>` : ""}</li>`).join("\n")}</ul></section>`;
/** @param {Person} person @param {string} lang */
const education = (person, lang) => `<section data-sn-view-name="feature-lead-education" class="${css("card")}"><h2 class="${css("card-title")}">${labels(lang).education}</h2><ul class="${css("plain-list list")}">${(person.education ?? []).map((study) => `<li class="${css("item")}"><h3 data-anonymize="education-name">${esc(study.school)}</h3><p>${esc([study.degree, study.field].filter(Boolean).join(", "))}</p>${study.from ? `<p><time>${study.from}</time>–<time>${study.to}</time></p>` : ""}</li>`).join("")}</ul></section>`;
/** Other leads: names with the same mark, and menus of their own. @param {Person} person */
const similar = (person) => `<section data-sn-view-name="feature-lead-similar-leads" class="${css("card")}"><h2 class="${css("card-title")}">Similar leads</h2><ul class="${css("plain-list list")}">${others(person, 4, 4).map((other) => `<li class="${css("item")}"><a href="${leadPathOf(other, "SIMILAR,zz9")}"><span data-anonymize="person-name">${esc(other.name)}</span></a><span data-anonymize="job-title">${esc(other.headline)}</span><div data-anonymize="person-blurb" title="${esc(other.headline)}">${esc(other.headline)}</div></li>`).join("")}</ul></section>`;

/** The page of a lead. @param {Person} person @param {string} lang */
export function salesPage(person, lang) {
  const next = LEADS[(LEADS.indexOf(person) + 1) % LEADS.length];
  return `<div class="${css("page")}"><nav class="${css("actions")}">${next ? `<a class="${css("button small")}" href="${leadPathOf(next)}">next</a>` : ""}</nav><div class="lead-body ${css("main")}">${lines(
    header(person, lang), menu(person),
    `<section data-sn-view-name="feature-lead-about" class="${css("card pad")}">${person.about ? `<div data-anonymize="person-blurb" title="${esc(person.about)}">${esc(person.about.slice(0, 40))}…</div>` : ""}</section>`,
    experience(person, lang), education(person, lang), similar(person))}</div></div>`;
}

import { TAGS, opaqueId } from "./ids.mjs";
import { css, esc, lines, photo } from "./markup.mjs";
import { labels } from "./labels.mjs";
import { isGroup, pathOf, PEOPLE, VIEWER } from "./people.mjs";
import { others } from "./strangers.mjs";
import { printed, duration } from "./times.mjs";
import { typeLine } from "./words.mjs";
/** @import { Person, Role } from "./cast.mjs" */

/** Whoever has no public address: the card with it stays away. */
const WITHOUT_LINK = "karl-stige-demo";
/** @param {Person} person */
export const recruiterIdOf = (person) => opaqueId(person.member, TAGS.recruiter);
export const PROJECT = "/talent/hire/1004/manage/all";
const LISTED = PEOPLE.filter((person) => person !== VIEWER);

/** Hooks have a twin each, as on the real page. @param {string} name */
export const hook = (name) => `data-test-${name} data-live-test-${name}`;

/** The piece that names somebody; rows, top cards, similar profiles and shared connections are all made of it. @param {Person} person @param {string} href @param {string} lang */
export const lockup = (person, href, lang) => `<span ${hook("row-lockup-full-name")} class="${css("bold")}"><a ${hook("link-to-profile-link")} class="ember-view" href="${href}">${esc(person.name)}</a></span>
<span ${hook("lockup-degree")}><span class="a11y-text visually-hidden">${labels(lang).degree[(person.degree ?? 3) - 1]} ${labels(lang).degreeLong}</span><span aria-hidden="true">· ${labels(lang).degree[(person.degree ?? 3) - 1]}</span></span>
<span ${hook("row-lockup-headline")} class="${css("line")}">${esc(person.headline)}</span><div ${hook("row-lockup-location")} class="${css("dim")}">${esc(person.location)}</div><span ${hook("current-employer-industry")}>· Software</span>`;

/** @param {Person} person @param {string} lang */
const topCard = (person, lang) => `<div ${hook("topcard-condensed-lockup")} class="artdeco-entity-lockup ${css("entity")}"><img ${hook("lockup-image")} class="${css("face")}" alt="" src="${photo(person.slug)}"><div class="${css("grow")}">
<span ${hook("row-lockup-full-name")} class="${css("name")}">${esc(person.name)}</span>${lines(lockup(person, "", lang).split("\n").slice(1).join("\n").replace(`>${esc(person.location)}<`, `>· ${esc(person.location)}<`))}
<span ${hook("topcard-condensed-lockup-current-employer")}>${esc(person.positions?.[0]?.company)}</span><span ${hook("topcard-condensed-lockup-connection-count")}>· 500+ connections</span>
<button ${hook("public-profile-trigger")} class="${css("button small")}" type="button">Public profile</button></div></div>`;

/** @param {string} kind @param {string} name @param {string | undefined} text */
const part = (kind, name, text) => text && `<dd ${hook(`${kind}-entity-${name}`)} class="${css("line")}">${esc(text)}</dd>`;
/** @param {string} kind @param {Role} role @param {string} lang */
const roleParts = (kind, role, lang) => lines(
  `<dt ${hook(`${kind}-entity-title`)} class="${css("bold")}">${esc(role.title)}</dt>`,
  part(kind, "employment-status", typeLine(role, lang)),
  `<dd class="${css("dim")}"><span ${hook(`${kind}-entity-date-range`)}>${printed(role.from, lang)} – ${printed(role.to, lang)}</span> <span ${hook(`${kind}-entity-duration`)}>${duration(role, lang)}</span></dd>`,
  part(kind, "location", role.location), part(kind, "description", role.description),
);
/** @param {Person} person @param {string} lang */
const experience = (person, lang) => `<div ${hook("profile-background-card")} class="${css("card")}"><h2 class="${css("card-title")}">${labels(lang).experience}</h2><ul ${hook("position-list-container")} class="${css("plain-list list")}">${(person.positions ?? []).map((position) => isGroup(position)
  ? `<li class="${css("item")}"><strong ${hook("grouped-position-entity-company-name")}>${esc(position.company)}</strong><ul class="${css("plain-list")}">${position.roles.map((role) => `<li><dl>${roleParts("grouped-position", role, lang)}</dl></li>`).join("")}</ul></li>`
  : `<li class="${css("item")}"><dl>${roleParts("position", position, lang)}<dd><a ${hook("position-entity-company-link")} href="/company/${position.companyId}/"><span ${hook("position-entity-company-name")}>${esc(position.company)}</span></a></dd></dl>${position.skills ? `<span ${hook("position-skill-item")}>${esc(position.skills)}</span>` : ""}</li>`).join("\n")}</ul>
<p class="${css("dim")}">${others(person, 3, 2).map((other) => `<a href="/talent/profile/${recruiterIdOf(other)}">${esc(other.name)}</a>`).join(", ")} ${labels(lang).mutual}</p></div>`;
/** @param {Person} person @param {string} lang */
const education = (person, lang) => `<div class="${css("card")}"><h2 class="${css("card-title")}">${labels(lang).education}</h2><ul class="${css("plain-list list")}">${(person.education ?? []).map((study) => `<li ${hook("education-item")} class="${css("item")}"><h3 ${hook("education-entity-school-name")}>${esc(study.school)}</h3>${lines(study.degree && `<span ${hook("education-entity-degree-name")}>${esc(study.degree)}</span>`, study.field && `<span ${hook("education-entity-field-of-study")}>${esc(study.field)}</span>`, study.from && `<span ${hook("education-entity-dates")}>${printed(study.from, lang)} – ${printed(study.to, lang)}</span>`)}</li>`).join("")}</ul></div>`;
/** @param {Person} person */
const personal = (person) => `<section class="personal-info ${css("card")}"><h2 class="${css("card-title")}">Personal information</h2><ul class="${css("plain-list list")}">${lines(
  person.slug !== WITHOUT_LINK && `<li><a ${hook("personal-info-profile-link")} class="${css("link")}" href="https://www.linkedin.com${pathOf(person).replace(/\/$/, "")}"><span ${hook("personal-info-profile-link-text")}>linkedin.com${decodeURIComponent(pathOf(person)).replace(/\/$/, "")}</span></a></li>`,
  person.email && `<li ${hook("contact-email-address")}><span>${esc(person.email)}</span></li>`,
  person.website && `<li><a class="personal-info__link--website" href="https://${esc(person.website)}">${esc(person.website)}</a></li>`)}</ul></section>`;
/** Built of the same pieces as the subject's top card. @param {Person} person @param {string} lang */
const similar = (person, lang) => `<aside ${hook("similar-profiles")} class="${css("card")}"><h2 class="${css("card-title")}">Similar profiles</h2>${others(person, 6, 3).map((other) => `<div ${hook("row")} class="${css("item")}">${lockup(other, `/talent/profile/${recruiterIdOf(other)}?trk=SIMILAR_PROFILES`, lang)}</div>`).join("")}</aside>`;

/** The body that the full page and the drawer share. @param {Person} person @param {string} lang */
export const recruiterBody = (person, lang) => `<div ${hook("profile-container")} class="profile__container ${css("main")}"><div class="${css("card pad")}">${topCard(person, lang)}</div>
${personal(person)}${person.about ? `<section ${hook("summary-card")} class="${css("card")}"><div ${hook("summary-card-text")} class="${css("about")}"><span class="text-highlighter__text">${esc(person.about).replace(/\n/g, "<br>")}</span></div></section>` : "<section></section>"}
${experience(person, lang)}${education(person, lang)}<div ${hook("profile-skills-card")} class="${css("card")}"><ul class="${css("plain-list list")}">${(person.skills ?? []).map((skill) => `<li ${hook("skill-entity-skill-name")}>${esc(skill)}</li>`).join("")}</ul></div>${similar(person, lang)}</div>`;

/** Previous and next, as one pages through a list. @param {Person} person @param {(other: Person) => string} hrefOf */
const paging = (person, hrefOf) => {
  const at = LISTED.indexOf(person);
  const link = (/** @type {number} */ to, /** @type {string} */ name) => { const other = LISTED[to]; return other ? `<a ${hook(`pagination-${name}`)} class="${css("button small")}" href="${hrefOf(other)}">${name}</a>` : ""; };
  return `<nav class="${css("actions")}">${link(at - 1, "previous")}${link(at + 1, "next")}</nav>`;
};
/** @param {Person} person @param {string} lang */
export const recruiterPage = (person, lang) => `<div class="${css("page")}">${paging(person, (other) => `/talent/profile/${recruiterIdOf(other)}`)}${recruiterBody(person, lang)}</div>`;

/** @param {Person} person @param {string} lang @param {string} base */
const row = (person, lang, base) => `<li><div ${hook("paginated-list-item")} class="${css("item")}"><article class="profile-list-item" ${hook("profile-list-view-list-row")}><input type="checkbox" id="select-${person.member}" aria-label="Select ${esc(person.name)}"><article class="row ${css("entity")}" ${hook("row")}><img ${hook("lockup-image")} class="${css("face")}" alt="" src="${photo(person.slug)}"><div class="${css("grow")}">${lockup(person, `${base}/profile/${recruiterIdOf(person)}?trk=SEARCH_GLOBAL`, lang)}</div></article></article></div></li>`;
/** The list of a project or a search, and over it, if somebody is open, the drawer. @param {string} base @param {Person | undefined} open @param {string} lang */
export const recruiterList = (base, open, lang) => `<div class="${css("page")}" id="talent-list"><ol class="profile-list ${css("plain-list card list")}" ${hook("paginated-list")}>${LISTED.map((person) => row(person, lang, base)).join("\n")}</ol>${open ? drawer(base, open, lang) : ""}</div>`;
/** @param {string} base @param {Person} person @param {string} lang */
const drawer = (base, person, lang) => `<div class="profile-slidein__wrapper ${css("drawer")}"><div class="${css("drawer-head")}">${paging(person, (other) => `${base}/profile/${recruiterIdOf(other)}`)}<a href="${base}" class="${css("button small")}">Close</a></div>${recruiterBody(person, lang)}</div>`;

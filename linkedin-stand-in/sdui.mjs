import { companyLogo, css, esc, lines, nestedLink, photo } from "./markup.mjs";
import { labels } from "./labels.mjs";
import { idOf, isGroup, pathOf, SHOWN, VIEWER } from "./people.mjs";
import { mutual, others } from "./strangers.mjs";
import { companyLine, degreeLine, groupLine, placeLine, spanLine, studyTime, typeLine } from "./words.mjs";
import { printed } from "./times.mjs";
/** @import { Person, Role, Single, Group } from "./cast.mjs" */

const REF = "com.linkedin.sdui.profile.card.ref";
const EMPTY = ["CourseTopLevelSection", "HonorsTopLevel", "Organizations", "Projects", "PublicationTopLevelSection", "VolunteerExperienceTopLevel", "TestScoresTopLevel", "Patents", "Services", "Featured", "Causes", "SupportedLocales", "SuggestedForYou", "SalesInsightsOrHighlights", "ConnectedAccountsTopLevel"];

/** Wrapper and section carry the same key, as on the real page. @param {string} ref @param {string} content @param {string} part */
const keyed = (ref, content, part) => `<div componentkey="${REF}${ref}" data-sdui-component="com.linkedin.sdui.generated.profile.dsl.impl.${part}"><section componentkey="${REF}${ref}" class="${css("card")}">${content}</section></div>`;
/** @param {string} text */
const p = (text, names = "line") => text && `<p class="${css(names)}">${esc(text)}</p>`;
/** @param {string} heading */
const title = (heading) => `<div class="${css("card-head")}"><h2 class="${css("card-title")}">${esc(heading)}</h2></div>`;

/** The text in a box inside a paragraph, with its button inside. @param {string | undefined} text @param {string} lang */
const folded = (text, lang) => text && `<p class="${css("text folded")}"><span tabindex="-1" data-testid="expandable-text-box">${esc(text).replace(/\n/g, "<br>")}<button data-testid="expandable-text-button" class="${css("quiet")}" type="button">… ${labels(lang).moreText}</button></span></p>`;

/** @param {Person} person @param {string} lang */
function topCard(person, lang) {
  const words = labels(lang);
  const me = person === VIEWER;
  const own = pathOf(person);
  const contact = `${pathOf(person.contactSlug ?? person)}overlay/contact-info/`;
  const id = idOf(person);
  const first = person.positions?.[0];
  const school = person.education?.[0];
  const pair = [first?.company, school?.school].filter(Boolean).join(" · ");
  return keyed(`${id}Topcard`, `<div class="${css("cover")}"></div><div class="${css("top-body")}"><div aria-label="${words.photo}" role="button" tabindex="0" class="${css("photo-button")}"><figure class="${css("figure")}"><img class="${css("photo")}" alt="" src="${photo(person.slug, 400)}"></figure></div>
<div class="${css("top-lines")}"><div class="${css("top-left")}"><div class="${css("name-row")}"><a href="${own}" class="${css("quiet-link")}" componentkey="ProfileVerificationTriggerRef-${esc(person.slug)}"><h2 class="${css("name")}">${esc(person.name)}</h2></a>${person.pronouns ? p(person.pronouns, "dim") : ""}${me ? "" : `<div class="${css(person.degree === 1 ? "shown" : "unseen")}"><p class="${css("dim")}">· ${words.degree[0]}</p></div><div class="${css(person.degree === 1 ? "unseen" : "shown")}"><p class="${css("dim")}">· ${words.degree[Math.max(1, (person.degree ?? 2) - 1)]}</p></div>`}</div>
${p(person.headline ?? "", "headline")}${p(pair, "line")}
<div class="${css("place")}">${p(person.location ?? "", "dim")}<p class="${css("dim")}">·</p><p class="${css("line")}"><a class="${css("link")}" href="${contact}">${words.contact}</a></p></div></div>
<div class="${css("right-panel")}">${first ? `<a class="${css("quiet-link bold")}" href="/company/${first.companyId}/">${p(first.company)}</a>` : ""}${school ? `<a class="${css("quiet-link bold")}" href="/school/${school.schoolId}/">${p(school.school)}</a>` : ""}</div></div>
<a class="${css("link connections")}" href="/search/results/people/?connectionOf=%5B%22${id}%22%5D"><p>${words.connections}</p></a>
${me ? "" : nestedLink(`class="${css("mutual quiet-link")}" href="/search/results/people/?facetNetwork=%5B%22F%22%5D"`, `<p class="${css("dim")}">${mutual(person).map(({ name, href }) => nestedLink(`href="${href}" class="${css("bold")}"`, esc(name))).join(", ")} ${words.mutual}</p>`)}
<div class="${css("actions")}">${me ? `<a class="${css("button primary")}" href="${own}edit/intro/">+</a>` : `<a class="${css("button primary")}" href="/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${id}&amp;recipient=${id}&amp;screenContext=NON_SELF_PROFILE_VIEW">${words.message}</a><a class="${css("button")}" href="/preload/custom-invite/?vanityName=${encodeURIComponent(person.slug)}">${words.connect}</a>`}<button class="${css("button muted")}" type="button">${words.more}</button></div></div>`, "profileCardsAboveActivity");
}

/** @param {Role} role @param {string} second @param {string} lang */
const roleLines = (role, second, lang) => lines(p(role.title, "bold"), p(second), p(spanLine(role, lang), "line dim"), p(placeLine(role, lang), "line dim"));
/** @param {string} kind @param {number} id */
const logo = (kind, id) => `<a href="/${kind}/${id}/" class="${css("logo-cell")}"><figure class="${css("figure")}"><img width="48" height="48" alt="" class="${css("logo")}" src="${companyLogo(id)}"></figure></a>`;

/** @param {Single | Group} position @param {number} at @param {Person} person @param {string} lang */
function positionItem(position, at, person, lang) {
  const key = `entity-collection-item-${person.member.toString(16)}-${at}`;
  const href = `/company/${position.companyId}/`;
  if (isGroup(position)) return `<div componentkey="${key}" class="${css("item entity")}">${logo("company", position.companyId)}<div class="${css("grow")}"><a href="${href}" class="${css("quiet-link column")}">${lines(p(position.company, "bold"), p(groupLine(position, lang)), p(position.location ?? "", "line dim"))}</a>
<ul class="${css("plain-list roles")}">${position.roles.map((role) => `<li class="${css("role")}"><span class="${css("node")}"></span><div class="${css("grow")}"><a href="${href}" class="${css("quiet-link column")}">${roleLines(role, position.header === "time" ? typeLine(role, lang) : "", lang)}</a>${folded(role.description, lang) ?? ""}</div></li>`).join("")}</ul></div></div>`;
  return `<div componentkey="${key}" class="${css("item entity")}">${logo("company", position.companyId)}<div class="${css("grow")}">${nestedLink(`href="${href}" class="${css("quiet-link column")}"`, lines(roleLines(position, companyLine(position, lang), lang), position.skills && nestedLink(`href="${pathOf(person)}overlay/${at}/skill-associations-details/"`, p(position.skills, "line bold"))))}${folded(position.description, lang) ?? ""}</div></div>`;
}

/** @param {Person} person @param {string} lang */
const studies = (person, lang) => (person.education ?? []).map((study, at) => `<div componentkey="entity-collection-item-e${person.member.toString(16)}-${at}" class="${css("item entity")}">${logo("school", study.schoolId)}<div class="${css("grow")}"><a href="/school/${study.schoolId}/" class="${css("quiet-link column")}">${lines(p(study.school, "bold"), p(degreeLine(study)), p(studyTime(study, lang, "–"), "line dim"))}</a>${folded(study.grade && `${labels(lang).grade}: ${study.grade}`, lang) ?? ""}${folded(study.activities && `${labels(lang).activities}: ${study.activities}`, lang) ?? ""}</div></div>`).join("");
/** @param {string} head @param {string} second @param {string} key */
const small = (head, second, key, third = "") => `<div componentkey="${key}" class="${css("item")}">${lines(p(head, "bold"), p(second), p(third, "line dim"))}</div>`;

/** The cards that are about the person. @param {Person} person @param {string} lang */
export function subjectCards(person, lang, all = false) {
  const words = labels(lang);
  const id = idOf(person);
  const path = pathOf(person);
  const positions = person.positions ?? [];
  const skillKey = (/** @type {number} */ at) => `com.linkedin.sdui.profile.skill(${id}, ${at})`;
  const more = (/** @type {string} */ section, /** @type {string} */ text) => `<a href="${path}details/${section}/" class="${css("card-footer")}">${esc(text)} →</a>`;
  const list = (/** @type {string} */ content) => `<div data-testid="lazy-column" class="${css("list")}">${content}</div>`;
  const experience = positions.length ? keyed(`${id}${all ? "ExperienceDetailsSection" : "ExperienceTopLevelSection"}`, `<div componentkey="profile_experience_top_anchor_${esc(person.slug)}"></div>${title(words.experience)}${list(positions.slice(0, all ? 99 : SHOWN.positions).map((position, at) => positionItem(position, at, person, lang)).join(""))}${!all && positions.length > SHOWN.positions ? more("experience", `${words.showAll} ${positions.length} ${words.positions}`) : ""}`, "profileCardsBelowActivityPart1") : "";
  if (all) return [topCard(person, lang), experience];
  return [
    topCard(person, lang),
    person.about ? keyed(`${id}About`, `${title(words.about)}<div class="${css("about")}">${folded(person.about, lang)}</div>`, "profileCardsAboveActivity") : "",
    experience,
    person.education ? keyed(`${id}EducationTopLevelSection`, title(words.education) + list(studies(person, lang)), "profileCardsBelowActivityPart2") : "",
    person.certifications ? keyed(`${id}CertificationTopLevel`, title(words.certifications) + list(person.certifications.map(({ name, issuer, issued }, at) => small(name, issuer, `entity-collection-item-c${at}`, `${words.issued} ${printed(issued, lang)}`)).join("")), "profileCardsBelowActivityPart3") : "",
    person.skills ? keyed(`${id}Skills`, title(words.skills) + list(person.skills.slice(0, SHOWN.skills).map((skill, at) => `<div componentkey="${skillKey(at)}">${small(skill, at ? "" : `12 ${words.endorsed}`, skillKey(at))}</div><div componentkey="${skillKey(at)}-divider"><hr class="${css("divider")}"></div>`).join("")) + (person.skills.length > SHOWN.skills ? more("skills", `${words.showAll} ${person.skills.length}`) : ""), "profileCardsBelowActivityPart4") : "",
    person.languages ? keyed(`${id}LanguageTopLevel`, title(words.languages) + list(person.languages.map(({ name, level }, at) => small(name, level, `entity-collection-item-l${at}`)).join("")), "profileCardsBelowActivityPart5") : "",
  ].filter(Boolean);
}

/** @param {Person} other @param {string} lang */
const stranger = (other, lang) => `<div componentkey="entity-collection-item-${idOf(other)}" class="${css("item entity")}"><a href="/in/${idOf(other)}" class="${css("logo-cell")}"><figure class="${css("figure")}"><img width="48" height="48" alt="" class="${css("face")}" src="${photo(other.slug)}"></figure></a><div class="${css("grow")}"><a href="${pathOf(other)}" class="${css("quiet-link column")}"><div class="${css("name-row")}">${p(other.name, "bold")}${p(`· ${labels(lang).degree[(other.degree ?? 2) - 1]}`, "dim")}</div>${p(other.headline ?? "")}</a><a class="${css("button muted small")}" href="/preload/custom-invite/?vanityName=${encodeURIComponent(other.slug)}">${labels(lang).connect}</a></div></div>`;

/** @param {Person} person @param {string} lang @param {boolean} all */
export function sduiStage(person, lang, all = false) {
  const words = labels(lang);
  const id = idOf(person);
  const rows = (/** @type {number} */ from, /** @type {number} */ count) => others(person, from, count).map((other) => stranger(other, lang)).join("");
  const [top, ...rest] = subjectCards(person, lang, all);
  const activity = keyed(`${person.slug}Activity`, `${title(words.activity)}<p class="${css("dim pad")}">105,570 ${words.followers}</p>${others(person, 3, 2).map((other) => `<div class="${css("item")}"><p class="${css("line")}"><a href="${pathOf(other)}" class="${css("bold quiet-link")}">${esc(other.name)}</a> · ${esc(other.headline)}</p><p class="${css("text")}">A calm week, a green build and a long walk by the water.</p></div>`).join("")}`, "profileActivity");
  return `<div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.${all ? "ProfileExperienceDetails" : "Profile"}" class="${css("page")}"><div class="${css("columns")}"><div class="${css("main")}" data-testid="lazy-column">${lines(top, activity, rest, EMPTY.map((name) => `<div componentkey="${REF}${id}${name}"></div>`),
    keyed(`${id}RecommendationsTopLevel`, `${title(words.recommendations)}<div class="${css("list")}">${rows(9, 3)}</div>`, "profileCardsBelowActivityPart6"))}</div>
<aside class="${css("aside")}"><section class="${css("card")}" data-sdui-component="com.linkedin.sdui.generated.profile.dsl.impl.browsemap">${title(words.alsoViewed)}<div class="${css("list")}">${rows(0, 5)}</div></section><section class="${css("card")}" componentkey="pymkRecommendedEntitySection">${title(words.mayKnow)}<div class="${css("list")}">${rows(5, 5)}</div></section></aside></div></div>`;
}

/** @param {Person} person @param {string} lang */
export function sduiContact(person, lang) {
  const words = labels(lang);
  const own = pathOf(person.contactSlug ?? person);
  const row = (/** @type {string} */ label, /** @type {string} */ content) => `<div class="${css("contact")}"><p class="${css("bold")}">${esc(label)}</p>${content}</div>`;
  return `<div class="${css("veil")}"><div role="dialog" aria-modal="true" data-testid="dialog" data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.ProfileContactInfo" class="${css("modal")}"><button aria-label="Dismiss" data-close class="${css("close")}" type="button">×</button><h2 class="${css("card-title")}">${esc(person.name)}</h2><h3>${words.contact}</h3>
${lines(row(`${person.name}${words.profileOf}`, `<p><a class="${css("link")}" href="https://www.linkedin.com${own}">linkedin.com${own}</a></p>`),
    person.website && row(words.website, `<p><a class="${css("link")}" href="/redir/redirect?url=${encodeURIComponent(person.website)}">${esc(person.website)}</a></p>`),
    person.email && row(words.email, `<p><a class="${css("link")}" href="mailto:${esc(person.email)}">${esc(person.email)}</a></p>`))}</div></div>`;
}

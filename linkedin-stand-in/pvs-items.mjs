import { companyLogo, css, esc, lines, nestedLink } from "./markup.mjs";
import { labels } from "./labels.mjs";
import { isGroup } from "./people.mjs";
import { companyLine, degreeLine, groupLine, placeLine, spanLine, studyTime, typeLine } from "./words.mjs";
/** @import { Person, Role, Single, Group, Study } from "./cast.mjs" */

/** The same text twice: for eyes, and for screen readers. @param {string} text */
export const twin = (text, spoken = text) => `<span aria-hidden="true"><!---->${esc(text)}<!----></span><span class="visually-hidden"><!---->${esc(spoken)}<!----></span>`;
/** @param {string} text */
const bold = (text) => `<div class="display-flex flex-wrap align-items-center full-height"><div class="display-flex align-items-center mr1 t-bold ${css("bold")}">${twin(text)}</div></div>`;
/** @param {string} text */
const line = (text) => text && `<span class="t-14 t-normal ${css("line")}">${twin(text)}</span>`;
/** @param {string} text */
const caption = (text, to = "to") => text && `<span class="t-14 t-normal t-black--light ${css("line dim")}"><span class="pvs-entity__caption-wrapper" aria-hidden="true">${esc(text)}</span><span class="visually-hidden">${esc(text.replace(" - ", ` ${to} `))}</span></span>`;

/** @param {string | undefined} text @param {string} lang */
export const folded = (text, lang) => text && `<div class="pvs-list__outer-container"><ul class="${css("plain-list")}"><li class="${css("folded")}"><div class="display-flex full-width"><div class="t-14 t-normal t-black display-flex align-items-center ${css("text")}">
<div class="inline-show-more-text--is-collapsed inline-show-more-text--is-collapsed-with-line-clamp full-width"><span aria-hidden="true"><!---->${esc(text).replace(/\n/g, "<br>")}<!----><span class="inline-show-more-text__link-container-collapsed"><button class="inline-show-more-text__button ${css("quiet")}" type="button">…${labels(lang).seeMore}</button></span></span><span class="visually-hidden">${esc(text).replace(/\n/g, "<br>")}</span></div></div></div></li></ul></div>`;
/** @param {string | undefined} text */
const media = (text) => text && `<div class="pvs-list__outer-container"><ul class="${css("plain-list")}"><li><div class="display-flex align-items-center t-14 t-normal t-black ${css("skills-line")}">${nestedLink('data-field="position_contextual_skills_see_details" href="/in/skill-associations-details/"', `<strong>${twin(text)}</strong>`)}</div></li></ul></div>`;

/**
 * @param {{href?: string, logo?: string | number, head: string, below?: string}} parts
 */
export const entity = ({ href, logo, head, below }) => `<li class="artdeco-list__item ${css("item")}"><!---->
<div data-view-name="profile-component-entity" class="${css("entity")} display-flex justify-space-between">
<div class="${css("logo-cell")}">${logo === undefined ? "" : `<a class="optional-action-target-wrapper display-flex" data-field="experience_company_logo" target="_self" href="${href}"><div class="ivm-image-view-model"><div class="ivm-view-attr__img-wrapper"><img width="48" loading="lazy" height="48" alt="" class="ivm-view-attr__img--centered EntityPhoto-square-3 ${css("logo")}" src="${companyLogo(logo)}"></div></div></a>`}</div>
<div class="display-flex flex-column align-self-center flex-grow-1 ${css("grow")}"><div class="display-flex flex-row justify-space-between">${head}<div class="pvs-entity__action-container"></div></div>
<div class="pvs-entity__sub-components ${css("sub")}">${below ?? ""}</div></div></div></li>`;

/** @param {Role} role @param {string} company @param {string} lang */
const roleHead = (role, company, lang) => lines(bold(role.title), line(company), caption(spanLine(role, lang), labels(lang).to), caption(placeLine(role, lang)));

/** @param {Group} group @param {string} lang */
const grouped = (group, lang) => entity({
  href: `/company/${group.companyId}/`, logo: group.companyId,
  head: `<a class="optional-action-target-wrapper display-flex flex-column full-width ${css("column")}" data-field="experience_company_logo" target="_self" href="/company/${group.companyId}/">${lines(bold(group.company), line(groupLine(group, lang)), caption(group.location ?? ""))}</a>`,
  below: `<div class="pvs-list__outer-container"><ul class="${css("plain-list roles")}">${group.roles.map((role) => `<li class="pvs-list__item--with-top-padding ${css("role")}"><span class="pvs-entity__path-node ${css("node")}"></span><div data-view-name="profile-component-entity" class="${css("entity")} display-flex"><div class="display-flex flex-column flex-grow-1 ${css("grow")}"><a class="optional-action-target-wrapper display-flex flex-column full-width ${css("column")}" data-field="experience_group_position" target="_self" href="/company/${group.companyId}/">${roleHead(role, group.header === "time" ? typeLine(role, lang) : "", lang)}</a><div class="pvs-entity__sub-components">${lines(folded(role.description, lang), media(role.skills))}</div></div></div></li>`).join("\n")}</ul></div>`,
});

/** @param {Single | Group} position @param {string} lang */
export const positionItem = (position, lang) => isGroup(position) ? grouped(position, lang) : entity({
  href: `/company/${position.companyId}/`, logo: position.companyId,
  head: `<div class="display-flex flex-column full-width ${css("column")}">${roleHead(position, companyLine(position, lang), lang)}</div>`,
  below: lines(folded(position.description, lang), media(position.skills)),
});

/** @param {Study} study @param {string} lang */
export const studyItem = (study, lang) => entity({
  href: `/company/${study.schoolId}/`, logo: study.schoolId,
  head: `<a class="optional-action-target-wrapper display-flex flex-column full-width ${css("column")}" target="_self" href="/school/${study.schoolId}/">${lines(bold(study.school), line(degreeLine(study)), caption(studyTime(study, lang, "-"), labels(lang).to))}</a>`,
  below: lines(folded(study.grade && `${labels(lang).grade}: ${study.grade}`, lang), folded(study.activities && `${labels(lang).activities}: ${study.activities}`, lang)),
});

/** @param {string} title @param {string} second @param {string} [third] */
export const plainItem = (title, second = "", third = "") => entity({ head: `<div class="display-flex flex-column full-width ${css("column")}">${lines(bold(title), line(second), caption(third))}</div>` });

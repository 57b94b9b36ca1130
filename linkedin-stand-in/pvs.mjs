import { css, esc, lines, nestedLink, photo } from "./markup.mjs";
import { labels } from "./labels.mjs";
import { idOf, pathOf, SHOWN, VIEWER } from "./people.mjs";
import { mutual, others } from "./strangers.mjs";
import { folded, plainItem, positionItem, studyItem, twin } from "./pvs-items.mjs";
import { printed } from "./times.mjs";
/** @import { Person } from "./cast.mjs" */

/** @param {string} anchor @param {string} heading @param {string} content @param {string} [footer] */
const card = (anchor, heading, content, footer = "") => content && `<section class="artdeco-card pv-profile-card break-words mt2 ${css("card")}" data-view-name="profile-card"><!---->
<div id="${anchor}" class="pv-profile-card__anchor"></div>
<div class="pvs-header__container"><div class="pvs-header__top-container--no-stack"><div class="pvs-header__left-container--stack"><div class="pvs-header__title-container"><h2 class="pvs-header__title text-heading-large ${css("card-title")}">${twin(heading)}</h2></div></div></div></div>
${content}${footer}</section>`;
/** @param {string[]} items */
const list = (items) => items.length ? `<div class="${css("list")}"><ul class="${css("plain-list")}">${items.join("\n")}</ul></div>` : "";
/** @param {string} id @param {string} href @param {string} text */
const footer = (id, href, text) => `<div class="pvs-list__footer-wrapper ${css("card-footer")}"><div class="artdeco-divider"></div><a id="${id}" class="optional-action-target-wrapper artdeco-button artdeco-button--tertiary" target="_self" href="${href}"><span class="pvs-navigation__text">${esc(text)} →</span></a></div>`;

/** @param {Person} person @param {string} lang */
function topCard(person, lang) {
  const words = labels(lang);
  const me = person === VIEWER;
  const contact = pathOf(person.contactSlug ?? person);
  const first = person.positions?.[0];
  const degree = person.degree && `<span class="distance-badge separator ${css("dim")}"><span class="visually-hidden">${words.degree[person.degree - 1]} ${words.degreeLong}</span><span class="dist-value" aria-hidden="true">${words.degree[person.degree - 1]}</span></span>`;
  return `<section class="artdeco-card ${css("card top-card")}" data-member-id="${person.member}"><div class="pv-top-card__cover ${css("cover")}"></div>
<div class="ph5 pb5 ${css("top-body")}"><div class="pv-top-card__non-self-photo-wrapper"><button aria-label="${esc(person.name)}" class="pv-top-card-profile-picture__container ${css("photo-button")}" type="button"><img width="200" height="200" alt="${esc(person.name)}" class="pv-top-card-profile-picture__image--show evi-image ${css("photo")}" src="${photo(person.slug, 200)}"></button></div>
<div class="mt2 relative ${css("top-lines")}"><div class="${css("top-left")}"><div class="${css("name-row")}"><span class="artdeco-hoverable-trigger"><a href="${contact}overlay/about-this-profile/" class="${css("quiet-link")}"><h1 class="inline t-24 v-align-middle break-words ${css("name")}">${esc(person.name)}</h1></a></span>${person.pronouns ? `<span class="text-body-small v-align-middle t-black--light ${css("dim")}">(${esc(person.pronouns)})</span>` : ""}${degree || ""}</div>
<div class="text-body-medium break-words ${css("headline")}" data-generated-suggestion-target="urn:li:fsu_profileActionDelegate:${person.member}">
          ${esc(person.headline)}
        </div></div>
<ul class="pv-text-details__right-panel ${css("plain-list right-panel")}">${first ? `<li><button class="text-align-left ${css("quiet")}" aria-label="${esc(first.company)}" type="button"><span class="${css("bold")}">${esc(first.company)}</span></button></li>` : ""}${person.education?.[0] ? `<li><button class="text-align-left ${css("quiet")}" type="button"><span class="${css("bold")}">${esc(person.education[0].school)}</span></button></li>` : ""}</ul>
<div class="${css("place")}">${person.location ? `<span class="text-body-small inline t-black--light break-words ${css("dim")}">
            ${esc(person.location)}
          </span>` : ""}<span class="pv-text-details__separator t-black--light"> · <a id="top-card-text-details-contact-info" href="${contact}overlay/contact-info/" class="ember-view link-without-visited-state cursor-pointer text-heading-small inline-block break-words ${css("link")}">${words.contact}</a></span></div></div>
<ul class="pv-top-card--list pv-top-card--list-bullet ${css("plain-list connections")}"><li class="text-body-small"><a href="/search/results/people/?connectionOf=%5B%22${idOf(person)}%22%5D&amp;origin=MEMBER_PROFILE_CANNED_SEARCH" class="${css("link")}"><span class="t-bold">${words.connections}</span></a></li></ul>
${me ? "" : nestedLink(`class="${css("mutual quiet-link")}" href="/search/results/people/?facetNetwork=%5B%22F%22%5D&amp;connectionOf=%5B%22${idOf(person)}%22%5D"`, `<span class="t-normal t-black--light t-14" aria-hidden="true">${mutual(person).map(({ name, href }) => nestedLink(`href="${href}" class="${css("bold")}"`, esc(name))).join(", ")} ${words.mutual}</span>`)}
<div class="${css("actions")}">${me ? `<a href="${pathOf(person)}edit/intro/" class="${css("button primary")}">+</a>` : `<button class="artdeco-button artdeco-button--primary pvs-profile-actions__action ${css("button primary")}" type="button"><span class="artdeco-button__text">${words.message}</span></button><button class="artdeco-button artdeco-button--secondary ${css("button")}" aria-label="${esc(person.name)}" type="button"><span class="artdeco-button__text">${words.connect}</span></button>`}<button class="artdeco-dropdown__trigger ${css("button muted")}" type="button"><span class="artdeco-button__text">${words.more}</span></button></div></div></section>`;
}

/** The cards that are about the person. @param {Person} person @param {string} lang @param {boolean} [all] the page behind /details/experience/ */
export function subjectCards(person, lang, all = false) {
  const words = labels(lang);
  const positions = person.positions ?? [];
  const skills = person.skills ?? [];
  const path = pathOf(person);
  const experience = card("experience", words.experience, list(positions.slice(0, all ? 99 : SHOWN.positions).map((position) => positionItem(position, lang))),
    !all && positions.length > SHOWN.positions ? footer("navigation-index-see-all-experiences", `${path}details/experience/`, `${words.showAll} ${positions.length} ${words.positions}`) : "");
  if (all) return [topCard(person, lang), experience];
  return [
    topCard(person, lang),
    card("about", words.about, person.about ? `<div class="${css("about")}">${folded(person.about, lang)}</div>` : ""),
    experience,
    card("education", words.education, list((person.education ?? []).map((study) => studyItem(study, lang)))),
    card("licenses_and_certifications", words.certifications, list((person.certifications ?? []).map(({ name, issuer, issued }) => plainItem(name, issuer, `${words.issued} ${printed(issued, lang)}`)))),
    card("skills", words.skills, list(skills.slice(0, SHOWN.skills).map((skill, at) => plainItem(skill, at ? "" : `12 ${words.endorsed}`))), skills.length > SHOWN.skills ? footer("navigation-index-Show-all-skills", `${path}details/skills/`, `${words.showAll} ${skills.length}`) : ""),
    card("languages", words.languages, list((person.languages ?? []).map(({ name, level }) => plainItem(name, level)))),
  ].filter(Boolean);
}

/** @param {Person} other @param {string} lang */
const stranger = (other, lang) => `<li class="artdeco-list__item ${css("item")}"><div data-view-name="profile-component-entity" class="${css("entity")} display-flex"><div class="${css("logo-cell")}"><a class="optional-action-target-wrapper display-flex" href="${pathOf(other)}"><img width="48" height="48" alt="" class="ivm-view-attr__img--centered EntityPhoto-circle-3 ${css("face")}" src="${photo(other.slug)}"></a></div>
<div class="display-flex flex-column flex-grow-1 ${css("grow")}"><a class="optional-action-target-wrapper display-flex flex-column full-width ${css("column")}" href="${pathOf(other)}?miniProfileUrn=urn%3Ali%3Afsd_profile%3A${idOf(other)}"><div class="display-flex align-items-center mr1 hoverable-link-text t-bold ${css("bold")}">${twin(other.name)}<span class="${css("dim")}"><span aria-hidden="true">· <span class="dist-value">${labels(lang).degree[(other.degree ?? 2) - 1]}</span></span></span></div><span class="t-14 t-normal ${css("line")}">${twin(other.headline ?? "")}</span></a><button class="artdeco-button ${css("button muted small")}" type="button"><span class="artdeco-button__text">${labels(lang).connect}</span></button></div></div></li>`;

/** Cards of other people, of the same make as the subject's. @param {Person} person @param {string} lang */
function strangersCards(person, lang) {
  const words = labels(lang);
  const row = (/** @type {number} */ from, /** @type {number} */ count) => list(others(person, from, count).map((other) => stranger(other, lang)));
  return { inside: card("recommendations", words.recommendations, row(9, 3)), aside: lines(card("browsemap_recommendation", words.alsoViewed, row(0, 5)), card("pymk_recommendation_from_school", words.mayKnow, row(5, 5))) };
}

/** @param {Person} person @param {string} lang @param {boolean} all */
export function pvsStage(person, lang, all = false) {
  const { inside, aside } = strangersCards(person, lang);
  const positions = person.positions?.length ? "" : "<!-- no experience -->";
  return `<div class="scaffold-layout scaffold-layout--main-aside ${css("page")}"><div class="scaffold-layout__inner scaffold-layout-container ${css("columns")}"><div class="scaffold-layout__content scaffold-layout__content--main-aside ${css("contents")}">
<main class="${css("main")}" aria-label="${esc(person.name)}">${positions}${lines(subjectCards(person, lang, all), inside)}</main><aside class="scaffold-layout__aside ${css("aside")}">${aside}</aside></div></div></div>`;
}

/** The modal over the profile: a second h1, the person's own link first. @param {Person} person @param {string} lang */
export function pvsContact(person, lang) {
  const words = labels(lang);
  const own = pathOf(person.contactSlug ?? person);
  const section = (/** @type {string} */ label, /** @type {string} */ content) => `<section class="pv-contact-info__contact-type ${css("contact")}"><h3 class="pv-contact-info__header t-16 t-black t-bold ${css("bold")}">${esc(label)}</h3><div class="pv-contact-info__ci-container t-14">${content}</div></section>`;
  return `<div class="artdeco-modal-overlay artdeco-modal-overlay--is-top-layer ${css("veil")}"><div data-test-modal="" role="dialog" tabindex="-1" class="artdeco-modal artdeco-modal--layer-default ${css("modal")}" aria-labelledby="pv-contact-info"><button aria-label="Dismiss" data-close class="artdeco-modal__dismiss ${css("close")}" type="button">×</button>
<div class="artdeco-modal__header"><h1 id="pv-contact-info" class="${css("card-title")}">${esc(person.name)}</h1></div><div class="artdeco-modal__content"><h2 class="pv-profile-section__card-heading">${words.contact}</h2><div class="pv-profile-section__section-info">
${lines(section(`${person.name}${words.profileOf}`, `<a class="pv-contact-info__contact-link ${css("link")}" href="https://www.linkedin.com${own.replace(/\/$/, "")}">linkedin.com${own.replace(/\/$/, "")}</a>`),
    person.website && section(words.website, `<a class="pv-contact-info__contact-link ${css("link")}" href="/redir/redirect?url=${encodeURIComponent(person.website)}">${esc(person.website)}</a>`),
    person.email && section(words.email, `<a class="pv-contact-info__contact-link ${css("link")}" href="mailto:${esc(person.email)}">${esc(person.email)}</a>`),
    person.degree === 1 && section(words.connected, `<span class="pv-contact-info__contact-item">12 ${words.months[4]} 2023</span>`))}</div></div></div></div>`;
}

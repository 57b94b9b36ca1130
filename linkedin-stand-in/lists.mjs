import { css, esc, nestedLink, photo } from "./markup.mjs";
import { labels } from "./labels.mjs";
import { idOf, pathOf, STRANGERS } from "./people.mjs";
import { everybody, HIDDEN } from "./lists-people.mjs";
import { mutual } from "./strangers.mjs";
import { twin } from "./pvs-items.mjs";
/** @import { Person } from "./cast.mjs" */

/** @param {Person} person */
const face = (person) => `<img class="${css("face")}" width="48" height="48" alt="" src="${photo(person.slug)}">`;
/** @param {string} content @param {string} head @param {string} [screen] */
const page = (content, head, screen = "") => `<div ${screen && `data-sdui-screen="com.linkedin.sdui.flagshipnav.${screen}"`} class="${css("page")}"><div class="${css("card")}">${head}<div class="${css("list")}">${content}</div></div></div>`;

/** A row of the older list: four links, two of them to other people. @param {Person} person @param {string} lang */
function olderRow(person, lang) {
  const degree = labels(lang).degree[(person.degree ?? 2) - 1];
  const href = `${pathOf(person)}?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3A${idOf(person)}`;
  return `<li class="${css("item")}"><div data-view-name="search-entity-result-universal-template" data-chameleon-result-urn="urn:li:member:${person.member}" class="${css("entity")}"><a href="${href}">${face(person)}<span class="visually-hidden">Status is offline</span></a><div class="${css("grow")}">
<div class="t-roman t-sans"><span class="${css("bold")}"><a href="${href}"><span dir="ltr"><span aria-hidden="true">${esc(person.name)}</span><span class="visually-hidden">View ${esc(person.name)}’s profile</span></span></a></span> <span class="entity-result__badge-text">${twin(`• ${degree}`, `${degree} degree connection`)}</span></div><div class="t-14 t-black t-normal">${esc(person.headline)}</div><div class="t-14 t-normal ${css("dim")}">${esc(person.location)}</div>
<div class="entity-result__insights t-12">${mutual(person).map(({ name, href: to }) => `<a href="${to}">${esc(name)}</a>`).join(", ")} ${labels(lang).mutual}</div></div></div></li>`;
}
/** A row of the newer list: everything inside one link, with links in it. @param {Person} person @param {string} lang */
const newerRow = (person, lang) => `<div data-view-name="people-search-result" role="listitem" class="${css("item")}">${nestedLink(`href="${pathOf(person)}" class="${css("entity quiet-link")}"`, `<figure>${face(person)}</figure><div class="${css("grow")}"><p>${nestedLink(`href="${pathOf(person)}" data-view-name="search-result-lockup-title" class="${css("bold")}"`, esc(person.name))} <span> • ${labels(lang).degree[(person.degree ?? 2) - 1]}</span></p><p>${esc(person.headline)}</p><p class="${css("dim")}">${esc(person.location)}</p><p class="${css("dim")}">${mutual(person).map(({ name, href }) => nestedLink(`href="${href}"`, esc(name))).join(", ")} ${labels(lang).mutual}</p></div>`)}</div>`;

/** The same without anything that is a row to the browser, and the name twice. @param {Person} person @param {string} lang */
const laterRow = (person, lang) => `<div class="${css("contents")}"><div class="${css("contents")}"><a href="${pathOf(person)}"><figure>${face(person)}</figure></a><div class="${css("grow item")}"><p><a href="${pathOf(person)}" data-view-name="search-result-lockup-title" class="${css("bold")}">${esc(person.name)} ${esc(person.name)} • ${labels(lang).degree[(person.degree ?? 2) - 1]}</a></p><p>${esc(person.headline)}</p><p class="${css("dim")}">${esc(person.location)}</p><p class="${css("dim")}">${mutual(person).map(({ name, href }) => `<a href="${href}">${esc(name)}</a>`).join(", ")} ${labels(lang).mutual}</p></div></div></div>`;

const olderHidden = `<li class="${css("item")}"><div data-view-name="search-entity-result-universal-template" data-chameleon-result-urn="urn:li:member:headless" class="${css("entity")}"><span>LinkedIn Member</span></div></li>`;
const newerHidden = `<div role="listitem" data-view-name="people-search-result" class="${css("item")}"><p>LinkedIn Member</p></div>`;

/** @param {"pvs" | "sdui"} layout @param {string} lang @param {(Person | null)[]} [people] @param {boolean} [later] */
export function searchStage(layout, lang, people = [...everybody, HIDDEN], later = false) {
  if (layout === "pvs") return page(`<ul class="${css("plain-list")}">${people.map((person) => (person ? olderRow(person, lang) : olderHidden)).join("")}</ul>`, '<h1 class="visually-hidden">Search results for {:keywords}. {:pageNumber}</h1>');
  const rows = people.map((person) => (person ? (later ? laterRow : newerRow)(person, lang) : newerHidden)).join("");
  return page(later ? `<div class="${css("contents")}">${rows}</div>` : `<div role="list">${rows}</div>`, "", "search.SearchResultsPeople");
}

/** @param {string} lang @param {Person[]} [people] */
export const connectionsStage = (lang, people = [...everybody.filter((person) => person.degree === 1), ...STRANGERS]) => page(`<div data-view-name="connections-list">${people.map((person) => `<div class="${css("item")}">${nestedLink(`data-view-name="connections-profile" class="${css("entity quiet-link")}" href="${pathOf(person)}"`, `<figure>${face(person)}</figure>${nestedLink(`href="${pathOf(person)}"`, `<p class="${css("bold")}">${esc(person.name)}</p><p>${esc(person.headline)}</p>`)}`)}<a data-view-name="message-button" class="${css("button small")}" href="/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${idOf(person)}">${labels(lang).message}</a></div>`).join("")}</div>`, `<p class="${css("card-title")}">${labels(lang).network}</p>`, "mynetwork.Connections");

/** @param {string} lang */
export const feedStage = (lang) => page([...everybody, ...STRANGERS].map((person) => `<div class="feed-shared-update-v2 ${css("item entity")}" data-urn="urn:li:activity:7${person.member}000000000"><a href="${pathOf(person)}">${face(person)}</a><div class="${css("grow")}"><a class="${css("bold")}" href="${pathOf(person)}">${esc(person.name)}</a><p class="${css("dim")}">${esc(person.headline)}</p><p class="${css("text")}">A calm week, a green build and a long walk by the water.</p></div></div>`).join(""), `<h2 class="${css("card-title")}">${labels(lang).home}</h2>`);

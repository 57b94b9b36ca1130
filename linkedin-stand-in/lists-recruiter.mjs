import { opaqueId, TAGS } from "./ids.mjs";
import { labels } from "./labels.mjs";
import { HIDDEN } from "./lists-people.mjs";
import { virtual } from "./lists-virtual.mjs";
import { css, esc, photo } from "./markup.mjs";
/** @import { Person } from "./cast.mjs" */

/** A mark of LinkedIn's own tests has a twin for what is live. @param {string} name */
const hook = (name) => `data-test-${name} data-live-test-${name}`;

/** @param {Person | null} person @param {string} lang @param {string} base */
function row(person, lang, base) {
  const words = labels(lang);
  const known = person ?? { name: "LinkedIn Member", headline: "Somebody at somewhere", location: "Denmark", slug: "nobody", degree: 3, positions: [] };
  const link = person ? `<a ${hook("link-to-profile-link")} class="${css("bold")}" href="/talent/${base}profile/${opaqueId(person.member, TAGS.recruiter)}?project=7300&amp;trk=SEARCH_GLOBAL">${esc(known.name)}</a>` : esc(known.name);
  return `<li class="${css("item")}"><div ${hook("paginated-list-item")}><article class="profile-list-item" ${hook("profile-list-view-list-row")}><input type="checkbox" aria-label="Select ${esc(known.name)}"><article class="row ${css("entity")}" ${hook("row")}>
<img class="${css("face")}" width="48" height="48" alt="" ${hook("lockup-image")} src="${photo(known.slug)}"><div class="${css("grow")}"><div><span ${hook("row-lockup-full-name")}>${link}</span> <span ${hook("lockup-degree")}><span class="visually-hidden">${words.degree[(known.degree ?? 3) - 1]} ${words.degreeLong}</span><span aria-hidden="true">· ${words.degree[(known.degree ?? 3) - 1]}</span></span></div>
<div><span ${hook("row-lockup-headline")}>${esc(known.headline)}</span></div><div class="${css("dim")}" ${hook("row-lockup-location")}>${esc(known.location)}</div><div ${hook("history")}><div ${hook("history-group")}><ul class="${css("plain-list")}"><li ${hook("description-description")}><span>Engineer at <em class="sh">Nordkaj</em></span> · <span ${hook("description-entry-date-duration")}><time>2021</time> – ${words.present}</span></li></ul></div></div></div></article></article></div></li>`;
}

/** A search: the rows at hand are used again while one scrolls the page. @param {(Person | null)[]} people @param {string} lang */
export const recruiterSearchStage = (people, lang) => page(people, lang, "search/");
/** The people of a project. @param {(Person | null)[]} people @param {string} lang */
export const recruiterProjectStage = (people, lang) => page(people.filter((person) => person !== HIDDEN), lang, "hire/7300/manage/all/");

/** @param {(Person | null)[]} people @param {string} lang @param {string} base */
const page = (people, lang, base) => `<main class="${css("page")}"><div class="${css("card")}"><ol class="profile-list ${css("plain-list list")}" data-test-paginated-list ${virtual("page")}>${people.map((person) => `<template>${row(person, lang, base)}</template>`).join("")}</ol></div></main>`;

import { opaqueId, TAGS } from "./ids.mjs";
import { labels } from "./labels.mjs";
import { virtual } from "./lists-virtual.mjs";
import { css, esc, photo } from "./markup.mjs";
/** @import { Person } from "./cast.mjs" */

/** @param {Person | null} person @param {string} lang @param {"li" | "tr"} as */
function row(person, lang, as) {
  const words = labels(lang);
  const id = person && `${opaqueId(person.member, TAGS.sales)}`;
  const name = person?.name ?? "LinkedIn Member";
  // A badge stands inside the name, in words for screen readers only.
  const named = `<span data-anonymize="person-name">${esc(name)}<span class="visually-hidden"> is reachable</span></span>`;
  const title = id ? `<a class="${css("bold")}" href="/sales/lead/${id},NAME_SEARCH,x7Qd">${named}</a>` : named;
  const inside = `<div class="${css("entity")}" ${id ? `data-scroll-into-view="urn:li:fs_salesProfile:(${id},NAME_SEARCH,x7Qd)"` : ""}><img class="${css("face")}" data-anonymize="headshot-photo" width="48" height="48" alt="" src="${photo(person?.slug ?? "nobody")}"><div class="${css("grow")}"><div>${title} <span class="${css("dim")}">· ${words.degree[(person?.degree ?? 3) - 1]}</span></div>
<div data-anonymize="title">${esc(person?.headline ?? "")}</div><div class="${css("dim")}" data-anonymize="location">${esc(person?.location ?? "")}</div></div><button type="button" class="${css("button small")}">Save</button></div>`;
  return as === "li" ? `<li class="artdeco-list__item ${css("item")}"><div data-x-search-result="LEAD">${inside}</div></li>` : `<tr data-row-id="${person?.member ?? 0}"><td>${inside}</td><td>Nordkaj</td></tr>`;
}

/** A search in a box of its own that scrolls; its rows are used again. @param {(Person | null)[]} people @param {string} lang */
export const salesSearchStage = (people, lang) => `<main class="${css("page")}"><div class="${css("card scroller")}"><ol class="artdeco-list ${css("plain-list list")}" ${virtual("box")}>${people.map((person) => `<template>${row(person, lang, "li")}</template>`).join("")}</ol></div></main>`;

/** A saved list is a table. @param {(Person | null)[]} people @param {string} lang */
export const salesListStage = (people, lang) => `<main class="${css("page")}"><table class="${css("table")}"><tbody>${people.map((person) => row(person, lang, "tr")).join("")}</tbody></table></main>`;

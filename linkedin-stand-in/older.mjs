import { css, esc } from "./markup.mjs";
import { idOf, pathOf, VIEWER } from "./people.mjs";
import { others } from "./strangers.mjs";
/** @import { Person } from "./cast.mjs" */

/** The profile of 2017 to 2021, as far as it is described: a name, and no link that says whose it is. @param {Person} person */
export const emberStage = (person) => `<main class="core-rail ${css("main page")}"><section id="ember42" class="pv-top-card-section pv-top-card artdeco-card ${css("card pad")}"><h1 class="pv-top-card-section__name ${css("name")}">${esc(person.name)}</h1><h2 class="pv-top-card-section__headline ${css("headline")}">${esc(person.headline)}</h2><span class="dist-value">2nd</span><a href="/search/results/people/?facetConnectionOf=%5B%22${idOf(person)}%22%5D">500+</a></section>
<section id="experience-section" class="${css("card pad")}"><ul>${(person.positions ?? []).map((position) => `<li class="pv-profile-section"><h4 class="pv-entity__secondary-title">${esc(position.company)}</h4></li>`).join("")}</ul></section></main>
<aside class="${css("card pad")}">${others(person, 1, 8).map((other) => `<a href="${pathOf(other)}">${esc(other.name)}</a> <span class="dist-value">3rd</span>`).join("<br>")}</aside>`;

/** The first Recruiter: its public link is there, and the id in its address is the bare number. @param {Person} person */
export const oldRecruiterStage = (person) => `<div id="content" class="${css("page")}"><div id="topcard" class="${css("card pad")}"><h1 class="searchable ${css("name")}">${esc(person.name)}</h1><ul><li class="public-profile"><a href="https://www.linkedin.com${pathOf(person)}">${esc(person.name)}</a></li></ul></div><p><a href="${pathOf(VIEWER)}">${esc(VIEWER.name)}</a></p></div>`;

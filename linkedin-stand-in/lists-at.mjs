import { connectionsStage, searchStage } from "./lists.mjs";
import { peopleAt } from "./lists-people.mjs";
import { recruiterProjectStage, recruiterSearchStage } from "./lists-recruiter.mjs";
import { salesListStage, salesSearchStage } from "./lists-sales.mjs";
/** @import { Person } from "./cast.mjs" */

const PRODUCTS = /** @type {const} */ ([
  [/^\/talent\/search\/?$/, "recruiter", recruiterSearchStage, "Search | LinkedIn Talent Solutions"],
  [/^\/talent\/hire\/\d+\/(?:manage\/all|discover\/\w+)\/?$/, "recruiter", recruiterProjectStage, "Project | LinkedIn Talent Solutions"],
  [/^\/sales\/search\/people\/?$/, "sales", salesSearchStage, "Lead search | Sales Navigator"],
  [/^\/sales\/lists\/people\/\w+\/?$/, "sales", salesListStage, "Lead list | Sales Navigator"],
]);

/** @param {URL} url */
const wishes = (url) => ["rows", "who"].some((name) => url.searchParams.has(name));

/** A list of as many people as the address wishes for, in one of LinkedIn's products. @param {URL} url @param {string} lang */
export function productListAt(url, lang) {
  if (!wishes(url)) return undefined;
  const [, layout, stage, title] = PRODUCTS.find(([path]) => path.test(url.pathname)) ?? [];
  return layout && stage && { layout, title: title ?? "", stage: stage(peopleAt(url), lang) };
}

/** People search and connections; without a wish in the address as many as there are. @param {URL} url @param {"pvs" | "sdui"} layout @param {string} lang */
export function classicListAt(url, layout, lang) {
  const people = wishes(url) ? peopleAt(url) : undefined;
  if (url.pathname.startsWith("/search/results/")) return { title: "Search | LinkedIn", stage: searchStage(layout, lang, people, url.searchParams.get("build") === "later") };
  if (url.pathname.startsWith("/mynetwork/")) return { title: "Connections | LinkedIn", stage: connectionsStage(lang, people?.filter((person) => person !== null)) };
  return undefined;
}

import { PEOPLE, personBy, STRANGERS, VIEWER } from "./people.mjs";
/** @import { Person } from "./cast.mjs" */

const FIRST = "Alba Birk Cilla Dag Ebbe Fie Gro Hjalte Isa Jens Kaja Leif Maja Nils Olga Per Rikard Siv Thor Ulla".split(" ");
const LAST = "Strandgaard Molbo Havbakke Klitten Sandvig Fjordby Revshale Tangvik Bølgen Dyndgaard".split(" ");

/** Invented people without a page of their own, as many as a list is long. @param {number} count @returns {Person[]} */
export const crowd = (count) => Array.from({ length: count }, (_, at) => ({
  slug: `row-person-${at}-demo`, member: 930000000 + at, layout: "sdui", name: `${FIRST[at % FIRST.length]} ${LAST[Math.floor(at / FIRST.length) % LAST.length]}`,
  headline: `Engineer number ${at} at Rækkeværket`, location: "Denmark", degree: 3, why: "somebody in a list", stranger: true,
}));

/** Somebody outside the viewer's network: printed, and without a link. */
export const HIDDEN = null;
/** Known to Havn's demo office, a prospect there, and perhaps known. */
const KNOWN = ["astrid-holm-demo", "bo-lund-demo", "søren-ågård-demo"].map((slug) => /** @type {Person} */ (personBy(slug)));

/**
 * Whom a list shows: ten by default, among them those whom Havn knows, a namesake, strangers and a hidden one.
 * `?rows=100` is a long list in which every fifth is one of the known, as long as a browser's work is measured.
 * @param {URL} url @returns {(Person | null)[]}
 */
export function peopleAt(url) {
  const count = Math.min(400, Number(url.searchParams.get("rows") ?? 10) || 10);
  const asked = url.searchParams.get("who")?.split(",").map((slug) => personBy(slug)).filter((person) => person !== undefined);
  if (asked) return asked;
  if (count > 10) return crowd(count).map((person, at) => (at % 5 === 1 ? /** @type {Person} */ (KNOWN[(at / 5 | 0) % 3]) : at % 17 === 3 ? HIDDEN : person));
  const named = ["clara-friis-demo", "astrid-holm-demo", "karl-stige-demo", "bo-lund-demo", "astrid-holm-7b3c-demo", "søren-ågård-demo", "åse-æbelø-demo"];
  return [...named.map((slug) => /** @type {Person} */ (personBy(slug))), HIDDEN, ...STRANGERS.slice(0, 2)].slice(0, count);
}
export const everybody = PEOPLE.filter((person) => person !== VIEWER);

import { idOf, pathOf, STRANGERS } from "./people.mjs";
/** @import { Person } from "./cast.mjs" */

/** @param {Person} person a steady choice of others for this page @param {number} from @param {number} count */
export function others(person, from, count) {
  const start = (person.member * 7 + from) % STRANGERS.length;
  return Array.from({ length: count }, (_, at) => /** @type {Person} */ (STRANGERS[(start + at) % STRANGERS.length])).filter((other) => other.slug !== person.slug);
}
/** Two mutual connections, linked by opaque id as on the real pages. @param {Person} person */
export const mutual = (person) => others(person, 17, 3).slice(0, 2).map((other) => ({ name: other.name, href: `/in/${idOf(other)}` }));
/** @param {Person} person */
export const hrefOf = (person) => pathOf(person);

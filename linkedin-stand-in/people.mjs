import { CAST } from "./cast.mjs";
import { MORE, STRANGERS } from "./cast-more.mjs";
import { opaqueId } from "./ids.mjs";
import { printed } from "./times.mjs";
import { fileURLToPath } from "node:url";
/** @import { Person, Role, Single, Group } from "./cast.mjs" */

/** How much of a long list stands on the profile itself; the rest lies behind /details/. */
export const SHOWN = Object.freeze({ positions: 5, skills: 2 });

/** The people who have a page of their own on the start page. @type {readonly Person[]} */
export const PEOPLE = [...CAST, ...MORE];
export { STRANGERS };
export const VIEWER = /** @type {Person} */ (CAST.find((person) => person.slug === "viggo-viewer-demo"));

/** @param {string} slug decoded; or an opaque id @returns {Person | undefined} */
export function personBy(slug) {
  const wanted = slug.normalize("NFC").toLowerCase();
  return [...PEOPLE, ...STRANGERS].find((person) => person.slug === wanted || opaqueId(person.member) === slug);
}
/** @param {Person} person */
export const idOf = (person) => opaqueId(person.member);
/** The path as LinkedIn writes it, percent-encoded. @param {Person | string} person */
export const pathOf = (person) => `/in/${encodeURIComponent(typeof person === "string" ? person : person.slug)}/`;

/** A text without the invisible marks, as a reader should give it. @param {string | undefined} text */
export const plain = (text) => text?.replace(/[\u200e\u200f]/g, "").replace(/\u00a0/g, " ").trim();
/** @param {Single | Group} position @returns {position is Group} */
export const isGroup = (position) => "roles" in position;

/** Positions one by one: the roles of a group follow each other. @param {Person} person */
export const roles = (person) => (person.positions ?? []).flatMap((position) =>
  isGroup(position) ? position.roles.map((role) => ({ ...role, company: position.company })) : [position]);

/** @param {Record<string, unknown>} record drops what is unknown */
const known = (record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

/** @param {Role & {company: string}} role @param {string} [lang] */
const expectedRole = (role, lang) => known({
  title: plain(role.title), company: plain(role.company), from: role.from, to: role.to,
  fromText: printed(role.from, lang), toText: printed(role.to, lang), location: plain(role.location), description: plain(role.description),
});

/** What a good reader finds on the person's page. @param {Person} person @param {string} [lang] */
export function expected(person, lang = "en") {
  const listed = (person.positions ?? []).slice(0, SHOWN.positions);
  return known({
    slug: person.slug, path: pathOf(person), memberId: person.member, id: idOf(person), email: person.email, why: person.why,
    name: plain(person.name), headline: plain(person.headline), location: plain(person.location), about: plain(person.about),
    positions: roles({ ...person, positions: listed }).map((role) => expectedRole(role, lang)),
    education: (person.education ?? []).map((study) => known({
      school: study.school, degree: study.degree, field: study.field,
      fromText: study.from && printed(study.from, lang), toText: study.to && printed(study.to, lang),
    })),
    skills: (person.skills ?? []).slice(0, SHOWN.skills),
    languages: (person.languages ?? []).map(({ name }) => name),
    certifications: (person.certifications ?? []).map(({ name }) => name),
    shown: { positions: { shown: listed.length, of: person.positions?.length ?? 0 } },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(`${JSON.stringify(PEOPLE.map((person) => expected(person)), null, 2)}\n`);
}

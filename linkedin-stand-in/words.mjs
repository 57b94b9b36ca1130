import { labels } from "./labels.mjs";
import { duration, printed } from "./times.mjs";
/** @import { Role, Single, Group, Study } from "./cast.mjs" */

/** Employment type and workplace as printed. @param {"types" | "works"} kind @param {string | undefined} word @param {string} lang */
const word = (kind, word, lang) => word && (/** @type {Record<string, string>} */ (labels(lang)[kind])[word] ?? word);
/** @param {(string | undefined | false)[]} parts */
const dotted = (...parts) => parts.filter(Boolean).join(" · ");

/** @param {Single} role @param {string} lang */
export const companyLine = (role, lang) => dotted(role.company, word("types", role.type, lang));
/** @param {Role} role @param {string} lang @param {string} [dash] */
export const spanLine = (role, lang, dash = "-") => `${printed(role.from, lang)} ${dash} ${printed(role.to, lang)} · ${duration(role, lang)}`;
/** @param {{location?: string, workplace?: string}} role @param {string} lang */
export const placeLine = (role, lang) => dotted(role.location, word("works", role.workplace, lang));
/** @param {Role} role @param {string} lang */
export const typeLine = (role, lang) => word("types", role.type, lang) ?? "";

/** The line under a group's company, in one of the two shapes. @param {Group} group @param {string} lang */
export function groupLine(group, lang) {
  const last = group.roles.at(-1);
  const first = group.roles[0];
  if (!last || !first) return "";
  const time = duration({ from: last.from, ...(first.to ? { to: first.to } : {}) }, lang);
  return group.header === "type" ? dotted(word("types", group.type, lang), time) : time;
}
/** @param {Study} study */
export const degreeLine = (study) => [study.degree, study.field].filter(Boolean).join(", ");
/** @param {Study} study @param {string} lang @param {string} dash */
export const studyTime = (study, lang, dash) => study.from && study.to ? `${printed(study.from, lang)} ${dash} ${printed(study.to, lang)}` : "";

import { memberOf } from "./ids.mjs";
import { emberStage, oldRecruiterStage } from "./older.mjs";
import { PEOPLE, STRANGERS } from "./people.mjs";
import { PROJECT, recruiterList, recruiterPage } from "./recruiter.mjs";
import { salesPage } from "./sales.mjs";
/** @import { Person } from "./cast.mjs" */
/** @import { Content } from "./pages.mjs" */

/** @param {string | undefined} id @returns {Person | undefined} */
const byId = (id) => {
  const member = id && memberOf(id);
  return member ? [...PEOPLE, ...STRANGERS].find((person) => person.member === member) : undefined;
};

/** What LinkedIn's other products show at an address. @param {URL} url @param {string} lang @returns {Content | undefined} */
export function productAt(url, lang) {
  const path = url.pathname;
  const open = byId(/^\/talent\/(?:.*\/)?profile\/([^/]+)/.exec(path)?.[1]);
  const list = /^(\/talent\/(?:hire\/[^/]+\/(?:manage\/all|discover\/[^/]+(?:\/review)?)|search))(?:\/profile\/[^/]+)?\/?$/.exec(path)?.[1];
  if (list) return { layout: "recruiter", title: open ? `${open.name} | LinkedIn Talent Solutions` : "Projects | LinkedIn Talent Solutions", stage: recruiterList(list, open, lang) };
  if (open) return { layout: "recruiter", title: `${open.name} | LinkedIn Talent Solutions`, stage: recruiterPage(open, lang) };
  if (path.startsWith("/talent/")) return { layout: "recruiter", title: "LinkedIn Talent Solutions", stage: `<div><a href="${PROJECT}">Project</a></div>` };
  const lead = byId(/^\/sales\/(?:lead|people)\/([^/,]+)/.exec(path)?.[1]);
  if (lead) return { layout: "sales", title: "Sales Navigator Lead Page", stage: salesPage(lead, lang) };
  const old = /^\/recruiter\/profile\/(\d+)/.exec(path)?.[1];
  const person = PEOPLE.find(({ member }) => String(member) === old);
  return person ? { layout: "ember", title: person.name, stage: oldRecruiterStage(person) } : undefined;
}

/** @param {Person} person @returns {Content} */
export const emberAt = (person) => ({ layout: "ember", title: `${person.name} | LinkedIn`, stage: emberStage(person) });

import { css, esc, lines } from "./markup.mjs";
import { isGroup, pathOf, roles } from "./people.mjs";
import { others } from "./strangers.mjs";
import { printed } from "./times.mjs";
/** @import { Person } from "./cast.mjs" */

/** What somebody without a sign-in sees: less of the person, with the machine-readable part. @param {Person} person @param {string} nonce */
export function guestPage(person, nonce) {
  const url = `https://dk.linkedin.com${pathOf(person).replace(/\/$/, "")}`;
  // One person's page is wrong on purpose: what it tells machines is of somebody else.
  const described = `https://dk.linkedin.com${pathOf(person.contactSlug ?? person).replace(/\/$/, "")}`;
  const all = roles(person);
  const jsonLd = { "@context": "schema.org", "@graph": [{ "@type": "Person", name: person.name, url: described, sameAs: described,
    jobTitle: all.filter((role) => !role.to).map(({ title }) => title), worksFor: all.filter((role) => !role.to).map(({ company }) => ({ "@type": "Organization", name: company })),
    alumniOf: [...all.filter((role) => role.to).map(({ company }) => ({ "@type": "Organization", name: company })), ...(person.education ?? []).map(({ school }) => ({ "@type": "EducationalOrganization", name: school }))],
    address: { "@type": "PostalAddress", addressLocality: person.location } },
    { "@type": "Article", name: "A calm week", author: { "@type": "Person", name: others(person, 3, 1)[0]?.name, url: `https://dk.linkedin.com${pathOf(others(person, 3, 1)[0] ?? person)}` } }] };
  const item = (/** @type {{title: string, company: string, from: string, to?: string}} */ role) => `<li class="profile-section-card experience-item ${css("item")}"><h3 class="profile-section-card__title"><span class="experience-item__title ${css("bold")}">${esc(role.title)}</span></h3><h4 class="profile-section-card__subtitle"><span class="experience-item__subtitle">${esc(role.company)}</span></h4><p class="experience-item__meta-item"><span class="date-range"><time>${printed(role.from)}</time> - ${role.to ? `<time>${printed(role.to)}</time>` : "Present"}</span></p></li>`;
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="pageKey" content="public_profile_v3_desktop"><title>${esc(person.name)} - ${esc(person.headline)} | LinkedIn</title><link rel="canonical" href="${url}"><meta property="og:url" content="${url}"><meta property="og:title" content="${esc(person.name)} - ${esc(person.headline)} | LinkedIn"><link rel="stylesheet" href="/assets/page.css"><script nonce="${nonce}" type="application/ld+json">${JSON.stringify(jsonLd).replace(/</g, "\\u003c")}</script></head>
<body><main class="${css("page")}"><section class="top-card-layout ${css("card")}" data-member-id="0" data-section="topCard"><div class="${css("cover")}"></div><div class="${css("top-body")}"><h1 class="top-card-layout__title ${css("name")}">${esc(person.name)}</h1><h2 class="top-card-layout__headline ${css("headline")}">${esc(person.headline)}</h2><h3 class="top-card-layout__first-subline"><span>${esc(person.location)}</span> <a class="${css("link")}" href="/authwall">Contact Info</a> <span>500 followers</span></h3><div data-semaphore-content-urn="urn:li:member:${person.member}"></div></div></section>
${person.about ? `<section class="summary ${css("card")}" data-section="summary"><h2 class="${css("card-title")}">About</h2><div class="core-section-container__content show-more-less-text"><p class="show-more-less-text__text--less">${esc(person.about.slice(0, 60))}…</p><p class="show-more-less-text__text--more">${esc(person.about)}</p></div></section>` : ""}
<section class="${css("card")}" data-section="posts"><h2 class="${css("card-title")}">Activity</h2><a href="${pathOf(others(person, 3, 1)[0] ?? person)}">${esc(others(person, 3, 1)[0]?.name)}</a><div data-semaphore-content-urn="urn:li:activity:7000000000000000001"></div></section>
<section class="experience ${css("card")}" data-section="experience"><h2 class="${css("card-title")}">Experience</h2><ul class="experience__list ${css("plain-list list")}">${lines((person.positions ?? []).map((position) => isGroup(position) ? `<li class="experience-group experience-item"><h4 class="experience-group-header__company">${esc(position.company)}</h4><ul>${position.roles.map((role) => item({ ...role, company: position.company })).join("")}</ul></li>` : item(position)))}</ul></section>
<section class="${css("card")}" data-section="educationsDetails"><h2 class="${css("card-title")}">Education</h2><ul class="${css("plain-list list")}">${(person.education ?? []).map((study) => `<li class="education__list-item"><h3>${esc(study.school)}</h3><h4>${esc(study.degree)}</h4></li>`).join("")}</ul></section>
<section class="${css("card")}" data-section="languages"><ul>${(person.languages ?? []).map(({ name, level }) => `<li class="profile-section-card"><h3>${esc(name)}</h3><h4>${esc(level)}</h4></li>`).join("")}</ul></section>
<section class="${css("card")}" data-section="certifications"><ul>${(person.certifications ?? []).map(({ name, issuer }) => `<li class="profile-section-card"><h3>${esc(name)}</h3><h4>${esc(issuer)}</h4></li>`).join("")}</ul></section>
<section class="${css("card")}" data-section="recommendations"><p>${others(person, 9, 2).map((other) => `<a href="${pathOf(other)}">${esc(other.name)}</a>`).join(", ")}</p></section>
<aside class="${css("card")}"><h2 class="${css("card-title")}">Others</h2><ul class="${css("plain-list list")}">${others(person, 2, 6).map((other) => `<li class="${css("item")}"><a href="${pathOf(other)}">${esc(other.name)}</a></li>`).join("")}</ul></aside></main></body></html>`;
}

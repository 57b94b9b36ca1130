import { describe, expect, it } from "vitest";
import { contentAt, html } from "../../../linkedin-stand-in/pages.mjs";
import { PEOPLE } from "../../../linkedin-stand-in/people.mjs";
import { PROJECT, recruiterIdOf } from "../../../linkedin-stand-in/recruiter.mjs";
import { leadPathOf } from "../../../linkedin-stand-in/sales.mjs";
import { copyOf } from "../../src/page/fragment";
import { readSubject } from "../../src/page/subject";
import { ASTRID, HERE, LAYOUTS, openPage, openTab, STRANGER } from "../pages/open";

function copied(layout: (typeof LAYOUTS)[number], edit?: (html: string) => string) {
  const { page } = openPage(layout, edit);
  const reading = readSubject(page, HERE);
  if (reading.kind !== "sure") throw new Error(`not sure: ${JSON.stringify(reading)}`);
  return copyOf(reading.claims, reading.person, page);
}

describe.each(LAYOUTS)("the copy of a page for an export (%s)", (layout) => {
  it("has the subject's own words", () => {
    const html = copied(layout)?.html ?? "";
    for (const words of ["Astrid Holm", "Backend developer at Fjordbyte", "I build quiet systems.", "Fjordbyte · F"]) {
      expect(html).toContain(words);
    }
  });

  it("has nobody else in it", () => {
    expect(copied(layout)?.html).not.toMatch(/Stranger|stranger|Viktor|viggo|a joy/);
  });

  it("keeps where to write to the subject, and never where to write to anybody else", () => {
    const to = (id: string) => `<a href="/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${id}">write</a>`;
    const html = copied(layout, (page) => {
      const written = page.replace("I build quiet systems.", `I build quiet systems.${to(ASTRID)}${to(STRANGER)}`);
      expect(written).not.toBe(page);
      return written;
    })?.html;
    expect(html).toContain(`/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${ASTRID}`);
    expect(html).not.toContain(STRANGER);
  });

  it("has no scripts, forms, pictures, styles or what somebody typed", () => {
    const html = copied(layout)?.html ?? "";
    expect(html).not.toMatch(/<(?:script|style|form|input|button|img|code|iframe|template)/);
    expect(html).not.toMatch(/onclick|steal|draft message|photo\.jpg|tracked/);
  });

  it("can be checked again: read by itself, it is of the same person", () => {
    const html = copied(layout)?.html ?? "";
    const { page } = openPage(layout, () => `<body>${html}</body>`);
    expect(readSubject(page, HERE)).toMatchObject({ kind: "sure", person: { name: "Astrid Holm" } });
    expect(html).toContain(ASTRID);
  });

  it("has the e-mail only when the contact box is open", () => {
    expect(copied(layout)?.html).not.toContain("mailto:");
    const box = '<div role="dialog"><a href="mailto:astrid@holm.test">x</a></div></body>';
    expect(copied(layout, (html) => html.replace("</body>", box))?.html).toContain('href="mailto:astrid@holm.test"');
  });

  it("stays under the server's limit, and is none when not even the top card does", () => {
    const long = "x".repeat(2_100_000);
    const about = copied(layout, (html) => html.replaceAll("I build quiet systems.", long));
    expect(about?.html.length).toBeLessThan(1_000_000);
    expect(copied(layout, (html) => html.replace("Backend developer at Fjordbyte", long))).toBeUndefined();
  });
});

describe("the copy of a page in another product", () => {
  const copied = (path: string, edit = (html: string) => html) => {
    const url = `https://www.linkedin.com${path}`;
    const written = edit(contentAt(new URL(url))?.stage ?? "");
    const { page } = openTab(`<body>${written}</body>`, url);
    const reading = readSubject(page, url);
    if (reading.kind !== "sure") throw new Error(`not sure: ${JSON.stringify(reading)}`);
    return openTab(`<body>${copyOf(reading.claims, reading.person, page)?.html}</body>`, url).page;
  };
  const [astrid] = PEOPLE;
  if (astrid === undefined) throw new Error("nobody");

  it("keeps in Recruiter the hooks by which the server reads, in the container where it looks for them", () => {
    const page = copied(`${PROJECT}/profile/${recruiterIdOf(astrid)}`);
    const container = page.querySelector("main > [data-test-profile-container]");
    for (const hook of [
      "topcard-condensed-lockup] [data-test-row-lockup-full-name",
      "topcard-condensed-lockup-current-employer",
      "summary-card-text",
      "personal-info-profile-link",
      "profile-background-card] [data-test-position-entity-title",
      "position-entity-description",
      "education-item] [data-test-education-entity-school-name",
      "profile-skills-card] [data-test-skill-entity-skill-name",
    ])
      expect(container?.querySelector(`[data-test-${hook}]`)?.textContent, hook).toMatch(/\w/);
  });

  it("is once what stands in a card that is the subject's as a whole", () => {
    const page = copied(`/talent/profile/${recruiterIdOf(astrid)}`);
    expect(page.querySelectorAll("[data-test-position-list-container]")).toHaveLength(1);
    expect(page.querySelectorAll("[data-test-topcard-condensed-lockup-current-employer]")).toHaveLength(1);
  });

  it("keeps in Sales Navigator what a text says as a whole, and the title of nothing else", () => {
    const page = copied(leadPathOf(astrid), (html) =>
      html.replace("<span data-anonymize", '<b title="x">y</b><span data-anonymize'),
    );
    const [about] = page.querySelectorAll(
      'main > [data-sn-view-name="feature-lead-about"] [data-anonymize="person-blurb"]',
    );
    expect(about?.getAttribute("title")).toBe(astrid.about);
    expect(page.querySelector("b")?.hasAttribute("title")).toBe(false);
    expect(page.querySelector('[data-sn-view-name="feature-lead-experience"] time')).not.toBeNull();
    expect(page.querySelector("h1[data-x--lead--name]")?.textContent).toBe(astrid.name);
  });

  it("brings of a guest's page what names the subject outside the cards, emptied", () => {
    const url = "https://www.linkedin.com/in/astrid-holm-demo/";
    const { page } = openTab(html("astrid-holm-demo", "guest"), url);
    const reading = readSubject(page, url);
    const written = reading.kind === "sure" ? copyOf(reading.claims, reading.person, page)?.html : "";
    const copy = openTab(`<body>${written}</body>`).page;
    expect(copy.querySelector('link[rel="canonical"]')?.getAttribute("href")).toContain("/in/astrid-holm-demo");
    expect(copy.querySelector('meta[property="og:url"]')?.getAttribute("content")).toContain("/in/astrid-holm-demo");
    expect(copy.querySelector("[data-semaphore-content-urn]")?.textContent).toBe("");
    expect([...copy.querySelectorAll("section")].map((section) => section.getAttribute("data-section"))).toEqual([
      "topCard",
      "summary",
      "experience",
      "educationsDetails",
      "languages",
      "certifications",
    ]);
  });
});

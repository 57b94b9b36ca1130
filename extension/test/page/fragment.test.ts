import { describe, expect, it } from "vitest";
import { copyOf } from "../../src/page/fragment";
import { readSubject } from "../../src/page/subject";
import { ASTRID, HERE, LAYOUTS, openPage } from "../pages/open";

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

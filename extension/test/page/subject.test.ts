import { describe, expect, it } from "vitest";
import { leadsTo, samePerson } from "../../src/page/identity";
import { isSubPage, readSubject } from "../../src/page/subject";
import { ASTRID, ASTRID_MEMBER, HERE, LAYOUTS, openPage, STRANGER } from "../pages/open";

const read = (layout: (typeof LAYOUTS)[number], edit?: (html: string) => string, url = HERE) =>
  readSubject(openPage(layout, edit, url).page, url);

describe.each(LAYOUTS)("the subject of a page (%s)", (layout) => {
  it("is who all of the page's own places name, among many strangers", () => {
    expect(read(layout)).toMatchObject({
      kind: "sure",
      person: {
        url: HERE,
        name: "Astrid Holm",
        ids: [`member:${ASTRID_MEMBER}`, `urn:${ASTRID}`, "in:astrid-holm-demo"],
      },
    });
  });

  it("is the same at an address that holds the id", () => {
    expect(read(layout, undefined, `https://www.linkedin.com/in/${ASTRID}/`)).toMatchObject({ kind: "sure" });
  });

  it("is in doubt while the page shows who was here before", () => {
    expect(read(layout, undefined, "https://www.linkedin.com/in/bo-lund-demo/")).toMatchObject({
      kind: "unsure",
      why: "the page before",
    });
  });

  it("is in doubt when one place names somebody else", () => {
    const edit = (html: string) =>
      html.replace(
        '<a href="/in/astrid-holm-demo/overlay/contact-info/">',
        '<a href="/in/x-demo/overlay/contact-info/">',
      );
    expect(read(layout, edit)).toMatchObject({ kind: "unsure" });
  });

  it("is in doubt without a name", () => {
    expect(read(layout, (html) => html.replace(/<h[12][^>]*>Astrid Holm<\/h[12]>/, "<h1></h1>"))).toMatchObject({
      kind: "unsure",
    });
  });

  it("is nobody on the viewer's own page", () => {
    expect(read(layout, (html) => html.replaceAll("viggo-viewer-demo", "astrid-holm-demo"))).toEqual({
      kind: "viewer",
    });
    const pencil = (html: string) => html.replaceAll("holm-demo/overlay/contact-info", "holm-demo/edit/intro");
    expect(read(layout, pencil)).toEqual({ kind: "viewer" });
  });

  it("is nobody on a list, a page not found or another address", () => {
    expect(read(layout, undefined, "https://www.linkedin.com/search/results/people/")).toEqual({ kind: "nobody" });
    expect(read(layout, () => "<main><h1>An exact match for astrid could not be found.</h1></main>")).toEqual({
      kind: "nobody",
    });
  });

  it("brings the e-mail of the open contact box, and never one of two", () => {
    const box = (mails: string) => (html: string) =>
      html.replace("</body>", `<div role="dialog">${mails}</div></body>`);
    const one = '<a href="mailto:astrid@holm.test?subject=x">mail</a>';
    expect(read(layout, box(one))).toMatchObject({ person: { email: "astrid@holm.test" } });
    const two = read(layout, box(`${one}<a href="mailto:other@holm.test">mail</a>`));
    expect(two.kind === "sure" && "email" in two.person).toBe(false);
  });
});

describe("the contact box", () => {
  const box = (inside: string) => (html: string) =>
    html.replace("</body>", `<div role="dialog"><a href="mailto:x@y.test">mail</a>${inside}</div></body>`);
  const email = (inside: string) => {
    const reading = read("sdui", box(inside));
    return reading.kind === "sure" ? reading.person.email : reading.kind;
  };

  it("is the subject's when it leads to their own profile, or to none", () => {
    expect(email('<a href="/in/astrid-holm-demo/">linkedin.com/in/astrid-holm-demo</a>')).toBe("x@y.test");
    expect(email('<a href="https://fjordbyte.test">site</a>')).toBe("x@y.test");
  });

  it("is nobody's when it leads to somebody else, or when there are two", () => {
    expect(email('<a href="/in/mette-stranger-demo/">Mette Stranger</a>')).toBeUndefined();
    expect(email('</div><div role="dialog"><a href="mailto:x@y.test">mail</a>')).toBeUndefined();
  });

  it("is none when it is hidden, or no dialog", () => {
    const hidden = read("sdui", (html) => box("")(html).replace('<div role="dialog">', '<div role="dialog" hidden>'));
    const plain = read("sdui", (html) => box("")(html).replace('<div role="dialog">', "<div>"));
    for (const reading of [hidden, plain]) expect(reading).not.toHaveProperty("person.email");
  });
});

describe("the old layout", () => {
  it("does not take a guest's number for the subject's", () => {
    const reading = read("pvs", (html) => html.replace('data-member-id="710001"', 'data-member-id="0"'));
    expect(reading).toMatchObject({
      kind: "sure",
      person: { ids: [`member:${ASTRID_MEMBER}`, `urn:${ASTRID}`, "in:astrid-holm-demo"] },
    });
  });

  it("is in doubt when the number is somebody else's", () => {
    expect(read("pvs", (html) => html.replace("710001", "710002"))).toMatchObject({ kind: "unsure" });
  });
});

describe("the new layout", () => {
  it("is in doubt when cards are of different people", () => {
    expect(read("sdui", (html) => html.replace(`ref${ASTRID}About`, `ref${STRANGER}About`))).toMatchObject({
      kind: "unsure",
    });
  });
});

describe("two looks", () => {
  const astrid = { url: HERE, name: "Astrid Holm", ids: ["member:1", "in:astrid"] };

  it("are at the same person when a later card only adds an id", () => {
    expect(samePerson(astrid, { ...astrid, ids: ["in:astrid"] })).toBe(true);
  });

  it("are not when a name or an id differs, or none is shared", () => {
    expect(samePerson(astrid, { ...astrid, name: "Bo Lund" })).toBe(false);
    expect(samePerson(astrid, { ...astrid, ids: ["member:2", "in:astrid"] })).toBe(false);
    expect(samePerson({ ...astrid, ids: ["member:1"] }, { ...astrid, ids: ["in:astrid"] })).toBe(false);
  });

  it("know the person's other pages", () => {
    expect(leadsTo("https://www.linkedin.com/in/ASTRID/details/skills/", astrid)).toBe(true);
    expect(leadsTo("https://www.linkedin.com/in/bo/", astrid)).toBe(false);
    expect(isSubPage("https://www.linkedin.com/in/astrid/details/skills/")).toBe(true);
  });
});

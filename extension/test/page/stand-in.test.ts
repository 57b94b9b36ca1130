import { Window as HappyWindow } from "happy-dom";
import { describe, expect, it } from "vitest";
import { contentAt, html } from "../../../linkedin-stand-in/pages.mjs";
import { PEOPLE, pathOf, STRANGERS, VIEWER } from "../../../linkedin-stand-in/people.mjs";
import { PROJECT, recruiterIdOf } from "../../../linkedin-stand-in/recruiter.mjs";
import { leadPathOf } from "../../../linkedin-stand-in/sales.mjs";
import { copyOf } from "../../src/page/fragment";
import { readSubject } from "../../src/page/subject";

/** Their contact link names somebody else. */
const DOUBTFUL = "malthe-vrang-demo";
const WITHOUT_LINK = "karl-stige-demo";
const CLASSIC = ["pvs", "sdui", "guest"] as const;
const OTHERS = PEOPLE.filter(({ slug }) => slug !== VIEWER.slug);
const SURE = OTHERS.filter(({ slug }) => slug !== DOUBTFUL);
type Person = (typeof PEOPLE)[number];

function opened(written: string, path: string) {
  const url = `https://www.linkedin.com${path}`;
  const tab = new HappyWindow({ url });
  tab.document.write(written);
  const page = tab.document as unknown as Document;
  return { page, url, reading: readSubject(page, url) };
}

const open = (slug: string, layout: (typeof CLASSIC)[number]) => opened(html(slug, layout), pathOf(slug));
const product = (path: string) =>
  opened(`<body>${contentAt(new URL(`https://www.linkedin.com${path}`))?.stage}</body>`, path);
const nameOf = ({ name }: Person) => name.replace(/\p{Cf}/gu, "");

/** Whoever else the page shows is not in what is sent. */
function strangersIn({ page, reading }: ReturnType<typeof opened>, person: Person): readonly string[] {
  if (reading.kind !== "sure") throw new Error(`${person.slug}: ${JSON.stringify(reading)}`);
  const copy = copyOf(reading.claims, reading.person, page)?.html ?? "";
  expect(copy).toContain(person.name.replace(/[\u200e\u200f]/g, ""));
  const others = [...STRANGERS, ...PEOPLE].filter(({ slug, name }) => slug !== person.slug && name !== person.name);
  return others.filter(({ name }) => copy.includes(name)).map(({ name }) => name);
}

describe.each(CLASSIC)("a stand-in page (%s)", (layout) => {
  it.each(SURE.map(({ slug, name, member }) => [slug, name, member] as const))("is of %s", (slug, name, member) => {
    const { reading } = open(slug, layout);
    expect(reading).toMatchObject({ kind: "sure", person: { name: name.replace(/\p{Cf}/gu, "") } });
    if (reading.kind !== "sure") return;
    expect(reading.person.ids).toContain(`member:${member}`);
    expect(reading.person.ids).toContain(`in:${encodeURIComponent(slug)}`);
    expect(reading.claims.layout.name).toBe(layout);
  });

  it("is of nobody when it is in doubt", () => {
    expect(open(DOUBTFUL, layout).reading.kind).toBe("unsure");
  });

  it("is copied without anybody else in it", () => {
    for (const person of SURE)
      expect([person.slug, ...strangersIn(open(person.slug, layout), person)]).toEqual([person.slug]);
  });
});

it.each(["pvs", "sdui"] as const)("the viewer's own page is nobody's (%s)", (layout) => {
  expect(open(VIEWER.slug, layout).reading.kind).toBe("viewer");
});

describe.each([
  ["the full page in Recruiter", (person: Person) => `/talent/profile/${recruiterIdOf(person)}`],
  ["the page in a project", (person: Person) => `${PROJECT}/profile/${recruiterIdOf(person)}`],
  ["the drawer over a search", (person: Person) => `/talent/search/profile/${recruiterIdOf(person)}`],
])("%s", (what, pathTo) => {
  it("is of whom the address names, with the public address if a card has it", () => {
    for (const person of OTHERS) {
      const { reading } = product(pathTo(person));
      const slug = person.slug === WITHOUT_LINK ? [] : [`in:${encodeURIComponent(person.slug)}`];
      expect(reading).toMatchObject({
        kind: "sure",
        confirmed: what !== "the full page in Recruiter",
        person: { name: nameOf(person), ids: [`urn:${recruiterIdOf(person)}`, ...slug] },
      });
    }
  });

  it("is copied without the rows behind it, similar profiles or shared connections", () => {
    for (const person of OTHERS)
      expect([person.slug, ...strangersIn(product(pathTo(person)), person)]).toEqual([person.slug]);
  });
});

describe("the page of a lead", () => {
  it("is of whom the address names, and knows the public address only while its own menu is open", () => {
    for (const person of OTHERS) {
      const { page, url, reading } = product(leadPathOf(person));
      expect(reading).toMatchObject({ kind: "sure", confirmed: false, person: { name: nameOf(person) } });
      expect(reading).not.toHaveProperty("person.ids.1");
      page.querySelector("[data-menu]")?.setAttribute("aria-expanded", "true");
      page.querySelector("[id^=hue-menu]")?.removeAttribute("hidden");
      expect(readSubject(page, url)).toMatchObject({
        person: { ids: [expect.stringMatching(/^urn:ACwAA/), `in:${encodeURIComponent(person.slug)}`] },
      });
    }
  });

  it("is copied without similar leads", () => {
    for (const person of OTHERS)
      expect([person.slug, ...strangersIn(product(leadPathOf(person)), person)]).toEqual([person.slug]);
  });
});

describe("an older page", () => {
  it("is nobody's when nothing on it says whose it is", () => {
    const path = pathOf("bo-lund-demo");
    const written = contentAt(new URL(`https://www.linkedin.com${path}?layout=ember`))?.stage;
    expect(opened(`<body>${written}</body>`, path).reading).toMatchObject({ kind: "unsure" });
    expect(product("/recruiter/profile/910000102,HHNH,CAP").reading).toEqual({ kind: "nobody" });
  });
});

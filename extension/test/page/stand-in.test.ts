import { Window as HappyWindow } from "happy-dom";
import { describe, expect, it } from "vitest";
import { html } from "../../../linkedin-stand-in/pages.mjs";
import { PEOPLE, pathOf, STRANGERS, VIEWER } from "../../../linkedin-stand-in/people.mjs";
import { copyOf } from "../../src/page/fragment";
import { readSubject } from "../../src/page/subject";

/** Their contact link names somebody else. */
const DOUBTFUL = "malthe-vrang-demo";
const LAYOUTS = ["pvs", "sdui"] as const;
const SURE = PEOPLE.filter(({ slug }) => slug !== DOUBTFUL && slug !== VIEWER.slug);

function open(slug: string, layout: (typeof LAYOUTS)[number]) {
  const url = `https://www.linkedin.com${pathOf(slug)}`;
  const tab = new HappyWindow({ url });
  tab.document.write(html(slug, layout));
  const page = tab.document as unknown as Document;
  return { page, url, reading: readSubject(page, url) };
}

describe.each(LAYOUTS)("a stand-in page (%s)", (layout) => {
  it.each(SURE.map(({ slug, name, member }) => [slug, name, member] as const))("is of %s", (slug, name, member) => {
    const { reading } = open(slug, layout);
    expect(reading).toMatchObject({ kind: "sure", person: { name: name.replace(/\p{Cf}/gu, "") } });
    if (reading.kind !== "sure") return;
    expect(reading.person.ids).toContain(`member:${member}`);
    expect(reading.person.ids).toContain(`in:${encodeURIComponent(slug)}`);
  });

  it("is of nobody when it is the viewer's own or in doubt", () => {
    expect(open(VIEWER.slug, layout).reading.kind).toBe("viewer");
    expect(open(DOUBTFUL, layout).reading.kind).toBe("unsure");
  });

  it("is copied without anybody else in it", () => {
    for (const { slug } of SURE) {
      const { page, reading } = open(slug, layout);
      if (reading.kind !== "sure") throw new Error(slug);
      const copy = copyOf(reading.claims, reading.person, page)?.html ?? "";
      const others = [...STRANGERS, VIEWER].filter(({ name }) => copy.includes(name)).map(({ name }) => name);
      expect([slug, ...others]).toEqual([slug]);
    }
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Window as HappyWindow } from "happy-dom";
import { describe, expect, it } from "vitest";
import { copyOf } from "../../src/page/fragment";
import { readSubject } from "../../src/page/subject";

/** The server's pairs of a page and what is to be found on it: written by others, from the facts alone. */
const FOLDER = join(import.meta.dirname, "../../../src/test/resources/profiles");

interface Pair {
  readonly says: string;
  readonly url: string;
  readonly ids?: readonly string[];
  readonly refused?: readonly string[];
  readonly profile?: {
    readonly name: string;
    readonly contact?: { readonly emails: readonly string[]; readonly phones: readonly string[] };
  };
}

const PAIRS = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".json"))
  .map((file) => {
    const pair = JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as Pair;
    return {
      ...pair,
      name: file.slice(0, -".json".length),
      html: readFileSync(join(FOLDER, `${file.slice(0, -".json".length)}.html`), "utf8"),
    };
  });

function read(html: string, url: string) {
  const tab = new HappyWindow({ url: URL.canParse(url) ? url : "https://www.linkedin.com/" });
  tab.document.write(html);
  const page = tab.document as unknown as Document;
  return { page, reading: readSubject(page, url) };
}

/** Where a page shows another person as openly as its own, the browser waits for one of them to go: it may be nobody's. */
const OPENLY_TWO = /adversary-(?:strange-contact-link|two-top-cards)$/;
const SURE = PAIRS.filter(({ profile, name }) => profile && !OPENLY_TWO.test(name));

/** The server adds the number inside an id; we leave that to it. */
const without = (ids: readonly string[] = []) => ids.filter((id) => !id.startsWith("member:")).toSorted();

describe("a page written by others", () => {
  it("was found", () => expect(PAIRS.length).toBeGreaterThan(40));

  it.each(PAIRS.filter(({ refused }) => refused))("is of nobody: $name ($says)", ({ html, url }) => {
    expect(read(html, url).reading.kind).not.toBe("sure");
  });

  it.each(SURE)("is of whom it shows: $name ($says)", ({ html, url, ids, profile }) => {
    const { reading } = read(html, url);
    expect(reading).toMatchObject({ kind: "sure", person: { name: profile?.name } });
    if (reading.kind === "sure") expect(without(reading.person.ids)).toEqual(without(ids));
  });

  it.each(SURE)("is cut to the subject, with their contact facts: $name", ({ html, url, profile }) => {
    const { page, reading } = read(html, url);
    const copy = reading.kind === "sure" ? copyOf(reading.claims, reading.person, page)?.html : undefined;
    expect(copy).toBeDefined();
    for (const fact of [...(profile?.contact?.emails ?? []), ...(profile?.contact?.phones ?? [])])
      expect(copy).toContain(fact);
    // What the subject wrote is theirs, markup or not.
    expect(copy?.replace(/&lt;h1&gt;[^&]*/g, "")).not.toMatch(/stranger|other-sample/i);
    // What was cut out still says whose it is.
    const again = read(`<body>${copy}</body>`, url).reading;
    expect(again).toMatchObject({ kind: "sure", person: { name: reading.kind === "sure" && reading.person.name } });
  });
});

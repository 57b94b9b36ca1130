import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { contentAt } from "../../../linkedin-stand-in/pages.mjs";
import { PEOPLE } from "../../../linkedin-stand-in/people.mjs";
import { PROJECT, recruiterIdOf } from "../../../linkedin-stand-in/recruiter.mjs";
import { leadPathOf } from "../../../linkedin-stand-in/sales.mjs";
import { followVisits, type Visit } from "../../src/page/visits";
import type { PersonOnPage } from "../../src/talk/person";
import { openTab } from "../pages/open";

type Person = (typeof PEOPLE)[number];

const byName = (name: string): Person => {
  const found = PEOPLE.find((person) => person.name === name);
  if (found === undefined) throw new Error(name);
  return found;
};
const ASTRID = byName("Astrid Holm");
const BO = byName("Bo Lund");
const CLARA = byName("Clara Friis");
const NAMESAKE = PEOPLE.findLast((person) => person.name === "Astrid Holm") ?? ASTRID;

const WAYS = [
  ["Recruiter", (person: Person) => `/talent/profile/${recruiterIdOf(person)}`],
  ["Sales Navigator", (person: Person) => leadPathOf(person)],
] as const;
const inDrawer = (person: Person) => `${PROJECT}/profile/${recruiterIdOf(person)}`;

/** A tab in which one moves as LinkedIn does: the address first, the content when an answer comes. */
function tab(path: string, tells = true) {
  const { view, tab: happy, page } = openTab(`<body><div id="stage"></div></body>`, `https://www.linkedin.com${path}`);
  for (const name of ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "performance"] as const)
    Object.defineProperty(view, name, { value: globalThis[name], configurable: true });
  // As browsers have it that tell of a move at once.
  if (tells) Object.defineProperty(view, "navigation", { value: new EventTarget(), configurable: true });
  const stageOf = (of: string) => contentAt(new URL(`https://www.linkedin.com${of}`))?.stage ?? "";
  const show = (of: string, edit = (html: string) => html) => {
    const next = openTab(`<body>${edit(stageOf(of))}</body>`).page;
    page.querySelector("#stage")?.replaceChildren(...[...next.body.children].map((it) => page.importNode(it, true)));
  };
  show(path);
  const seen: string[] = [];
  const glimpsed: PersonOnPage[] = [];
  const visits: Visit[] = [];
  const life = new AbortController();
  followVisits(
    view,
    {
      glimpsed: (person) => glimpsed.push(person),
      arrived: (visit) => {
        visits.push(visit);
        seen.push(visit.person.name);
      },
      unsure: () => seen.push("unsure"),
      left: () => seen.push("left"),
      changed: () => undefined,
    },
    life.signal,
  );
  const go = (to: string) => {
    view.history.pushState({}, "", to);
    view.navigation?.dispatchEvent(new Event("currententrychange"));
    void happy;
  };
  return { view, page, seen, glimpsed, visits, go, show, life };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe.each(WAYS)("the content of before, in %s", (_product, pathTo) => {
  it("is not taken for the next person, however long the answer takes", async () => {
    const { seen, go } = tab(pathTo(ASTRID));
    await vi.advanceTimersByTimeAsync(1_500);
    expect(seen).toEqual(["Astrid Holm"]);
    go(pathTo(BO));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen).toEqual(["Astrid Holm", "left", "unsure"]);
  });

  it("gives way to the next person when the answer comes", async () => {
    const { seen, go, show } = tab(pathTo(ASTRID));
    await vi.advanceTimersByTimeAsync(1_500);
    go(pathTo(BO));
    await vi.advanceTimersByTimeAsync(3_000);
    show(pathTo(BO));
    await vi.advanceTimersByTimeAsync(1_500);
    expect(seen).toEqual(["Astrid Holm", "left", "Bo Lund"]);
  });

  it("is right again where one came back before it went", async () => {
    const { seen, go } = tab(pathTo(ASTRID));
    await vi.advanceTimersByTimeAsync(1_500);
    go(pathTo(BO));
    await vi.advanceTimersByTimeAsync(300);
    go(pathTo(ASTRID));
    await vi.advanceTimersByTimeAsync(1_500);
    expect(seen).toEqual(["Astrid Holm", "left", "left", "Astrid Holm"]);
  });
});

describe.each(WAYS)("an answer that comes too late, in %s", (_product, pathTo) => {
  it("is not taken for the one after, who follows it", async () => {
    const { seen, go, show } = tab(pathTo(ASTRID));
    await vi.advanceTimersByTimeAsync(1_500);
    go(pathTo(BO));
    await vi.advanceTimersByTimeAsync(200);
    go(pathTo(CLARA));
    await vi.advanceTimersByTimeAsync(500);
    show(pathTo(BO));
    await vi.advanceTimersByTimeAsync(4_000);
    show(pathTo(CLARA));
    await vi.advanceTimersByTimeAsync(30_000);
    expect(seen).not.toContain("Bo Lund");
    expect(seen.filter((it) => it === "unsure")).toHaveLength(1);
  });

  it("is not taken for the one after, who came first", async () => {
    const { seen, visits, go, show } = tab(pathTo(ASTRID));
    await vi.advanceTimersByTimeAsync(1_500);
    go(pathTo(BO));
    await vi.advanceTimersByTimeAsync(200);
    go(pathTo(CLARA));
    await vi.advanceTimersByTimeAsync(500);
    show(pathTo(CLARA));
    await vi.advanceTimersByTimeAsync(1_000);
    show(pathTo(BO));
    await vi.advanceTimersByTimeAsync(30_000);
    expect(seen).not.toContain("Bo Lund");
    expect(visits.at(-1)?.still()).toBe(false);
  });

  it("keeps nobody waiting for ever: the next but one is known again", async () => {
    const { seen, go, show } = tab(pathTo(ASTRID));
    await vi.advanceTimersByTimeAsync(1_500);
    go(pathTo(BO));
    await vi.advanceTimersByTimeAsync(200);
    go(pathTo(CLARA));
    show(pathTo(CLARA));
    await vi.advanceTimersByTimeAsync(6_000);
    expect(seen.at(-1)).toBe("Clara Friis");
  });

  it("ends a visit at once when another's content comes under the same address", async () => {
    const { seen, visits, show } = tab(pathTo(ASTRID));
    await vi.advanceTimersByTimeAsync(1_500);
    show(pathTo(BO));
    expect(visits[0]?.still()).toBe(false);
    expect(visits[0]?.copy()).toBeUndefined();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(seen).toEqual(["Astrid Holm", "left", "unsure"]);
  });
});

describe("a drawer over a list", () => {
  it("is of the person whose row has the id of the address, at once", async () => {
    const { seen, go, show } = tab(inDrawer(ASTRID));
    await vi.advanceTimersByTimeAsync(300);
    go(inDrawer(BO));
    await vi.advanceTimersByTimeAsync(100);
    go(inDrawer(CLARA));
    show(inDrawer(CLARA));
    await vi.advanceTimersByTimeAsync(600);
    expect(seen.at(-1)).toBe("Clara Friis");
  });

  it("never takes an answer of the one passed by, for the row says another name", async () => {
    const { seen, go, show } = tab(inDrawer(ASTRID));
    await vi.advanceTimersByTimeAsync(300);
    go(inDrawer(BO));
    go(inDrawer(CLARA));
    show(inDrawer(BO));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen).not.toContain("Bo Lund");
  });

  it("is in doubt while the name is the next one's and the public address still the last one's", async () => {
    const { seen, go, show } = tab(inDrawer(ASTRID));
    await vi.advanceTimersByTimeAsync(300);
    go(inDrawer(BO));
    show(inDrawer(BO), (html) => html.replaceAll("/in/bo-lund-demo", "/in/astrid-holm-demo"));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen).not.toContain("Bo Lund");
    show(inDrawer(BO));
    await vi.advanceTimersByTimeAsync(600);
    expect(seen.at(-1)).toBe("Bo Lund");
  });

  it("is never asked about with the public address of the one passed by, whose answer came first", async () => {
    const { seen, glimpsed, go, show } = tab(inDrawer(ASTRID));
    await vi.advanceTimersByTimeAsync(300);
    go(inDrawer(BO));
    go(inDrawer(CLARA));
    show(inDrawer(BO));
    await vi.advanceTimersByTimeAsync(2_000);
    // The name first, the card with the public address a moment later.
    show(inDrawer(CLARA), (html) => html.replaceAll("/in/clara-friis-demo", "/in/bo-lund-demo"));
    await vi.advanceTimersByTimeAsync(1_500);
    show(inDrawer(CLARA));
    await vi.advanceTimersByTimeAsync(600);
    expect(seen.at(-1)).toBe("Clara Friis");
    const asked = glimpsed.filter(({ name }) => name === "Clara Friis").flatMap(({ ids }) => ids);
    expect(asked.filter((id) => id.startsWith("in:"))).toEqual(["in:clara-friis-demo"]);
  });

  it("is known, if later, where the public address comes before the name", async () => {
    const { seen, go, show } = tab(inDrawer(ASTRID));
    await vi.advanceTimersByTimeAsync(300);
    go(inDrawer(BO));
    go(inDrawer(CLARA));
    show(inDrawer(BO), (html) => html.replaceAll("/in/bo-lund-demo", "/in/clara-friis-demo"));
    await vi.advanceTimersByTimeAsync(500);
    show(inDrawer(CLARA));
    await vi.advanceTimersByTimeAsync(6_000);
    expect(seen.at(-1)).toBe("Clara Friis");
  });

  it("is in doubt with the last one's public address even of somebody who has none and was here before", async () => {
    const karl = byName("Karl Stige");
    const { seen, visits, go, show } = tab(inDrawer(karl));
    await vi.advanceTimersByTimeAsync(1_200);
    go(inDrawer(BO));
    show(inDrawer(BO));
    await vi.advanceTimersByTimeAsync(600);
    go(inDrawer(karl));
    const link = '<a data-test-personal-info-profile-link href="/in/bo-lund-demo"></a>';
    show(inDrawer(karl), (html) => html.replace(/(<section class="personal-info[^>]*>)/, `$1${link}`));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(seen).toEqual(["Karl Stige", "left", "Bo Lund", "left"]);
    show(inDrawer(karl));
    await vi.advanceTimersByTimeAsync(1_500);
    expect(visits.at(-1)?.person).toMatchObject({ name: "Karl Stige", ids: [expect.stringMatching(/^urn:/)] });
  });

  it("knows two of one name apart by the public address, and not before it has changed", async () => {
    const { seen, visits, go, show } = tab(inDrawer(ASTRID));
    await vi.advanceTimersByTimeAsync(300);
    go(inDrawer(NAMESAKE));
    await vi.advanceTimersByTimeAsync(4_000);
    expect(seen).toEqual(["Astrid Holm", "left"]);
    show(inDrawer(NAMESAKE));
    await vi.advanceTimersByTimeAsync(600);
    expect(visits.at(-1)?.person.ids).toContain(`in:${NAMESAKE.slug}`);
  });

  it("that slides out while another slides in is nobody's", async () => {
    const { page, seen, view } = tab(inDrawer(ASTRID));
    const next = openTab(`<body>${contentAt(new URL(`https://www.linkedin.com${inDrawer(BO)}`))?.stage}</body>`).page;
    page
      .querySelector("#talent-list")
      ?.append(page.importNode(next.querySelector(".profile-slidein__wrapper") ?? next.body, true));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(view.location.pathname).toContain("/profile/");
    expect(seen).toEqual([]);
  });

  it("goes on over the person's messages and notes, and ends when it is closed", async () => {
    const { seen, visits, go, show } = tab(inDrawer(ASTRID));
    await vi.advanceTimersByTimeAsync(300);
    go(`${inDrawer(ASTRID)}/messages?rightRail=saveToProject`);
    expect(visits[0]?.still()).toBe(true);
    go(PROJECT);
    show(PROJECT);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(seen).toEqual(["Astrid Holm", "left"]);
  });
});

describe("a public address that comes late", () => {
  const without = (html: string) => html.replaceAll("data-test-personal-info-profile-link", "data-later");

  it("is waited for a moment, even for somebody who was here before", async () => {
    const { visits, go, show } = tab(inDrawer(ASTRID));
    await vi.advanceTimersByTimeAsync(300);
    go(inDrawer(BO));
    show(inDrawer(BO));
    await vi.advanceTimersByTimeAsync(600);
    go(inDrawer(ASTRID));
    show(inDrawer(ASTRID), without);
    await vi.advanceTimersByTimeAsync(800);
    expect(visits).toHaveLength(2);
    show(inDrawer(ASTRID));
    await vi.advanceTimersByTimeAsync(700);
    expect(visits[2]?.person.ids).toContain(`in:${ASTRID.slug}`);
  });

  it("begins the visit anew, by which more can be known", async () => {
    const { page, seen, visits, show } = tab(inDrawer(ASTRID));
    show(inDrawer(ASTRID), without);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(visits[0]?.person.ids).toHaveLength(1);
    page.querySelector("[data-later]")?.setAttribute("data-test-personal-info-profile-link", "");
    page.querySelector("[data-later]")?.append("!");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(seen).toEqual(["Astrid Holm", "left", "Astrid Holm"]);
    expect(visits[1]?.person.ids).toContain(`in:${ASTRID.slug}`);
  });

  it("in a lead's own menu does the same, once", async () => {
    const { page, seen, visits } = tab(leadPathOf(ASTRID));
    await vi.advanceTimersByTimeAsync(1_000);
    page.querySelector("[data-menu]")?.setAttribute("aria-expanded", "true");
    page.querySelector("[id^=hue-menu]")?.removeAttribute("hidden");
    await vi.advanceTimersByTimeAsync(1_000);
    page.querySelector("[data-menu]")?.setAttribute("aria-expanded", "false");
    page.querySelector("[id^=hue-menu]")?.setAttribute("hidden", "");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(seen).toEqual(["Astrid Holm", "left", "Astrid Holm"]);
    expect(visits[1]?.person.ids).toContain(`in:${ASTRID.slug}`);
    expect(visits[1]?.still()).toBe(true);
  });
});

describe("where a browser does not tell of a move at once", () => {
  it("content and address that came together are the next person's", async () => {
    const { view, seen, show } = tab(inDrawer(ASTRID), false);
    await vi.advanceTimersByTimeAsync(300);
    view.history.pushState({}, "", inDrawer(BO));
    show(inDrawer(BO));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(seen).toEqual(["Astrid Holm", "left", "Bo Lund"]);
  });

  it("the content of before is not taken for the next person, and one passed by is known on coming back", async () => {
    const { view, seen, show } = tab(inDrawer(ASTRID), false);
    await vi.advanceTimersByTimeAsync(300);
    view.history.pushState({}, "", inDrawer(BO));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(seen).toEqual(["Astrid Holm", "left"]);
    show(inDrawer(BO));
    await vi.advanceTimersByTimeAsync(100);
    view.history.pushState({}, "", inDrawer(CLARA));
    show(inDrawer(CLARA));
    await vi.advanceTimersByTimeAsync(2_000);
    view.history.pushState({}, "", inDrawer(BO));
    show(inDrawer(BO));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(seen.filter((it) => it !== "left")).toEqual(["Astrid Holm", "Clara Friis", "Bo Lund"]);
  });
});

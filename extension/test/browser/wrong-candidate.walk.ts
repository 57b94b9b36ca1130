import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { PEOPLE } from "../../../linkedin-stand-in/people.mjs";
import { PROJECT, recruiterIdOf } from "../../../linkedin-stand-in/recruiter.mjs";
import { leadPathOf } from "../../../linkedin-stand-in/sales.mjs";
import { type Browser, startChromium } from "./harness/chromium";
import { type Overlay, overlayOn } from "./harness/overlay";
import { pair } from "./harness/pairing";
import { type Network, startProxy } from "./harness/proxy";

type Person = (typeof PEOPLE)[number];

const ROOT = "https://www.linkedin.com";
/** Whom the walk passes, and what the mark may say of each; nothing else may stand on their pages. */
function walked(slug: string, mark: RegExp) {
  const person = PEOPLE.find((it) => it.slug === slug);
  if (person === undefined) throw new Error(slug);
  return { person, mark };
}
const ASTRID = walked("astrid-holm-demo", /^(In ATS|Looking in Havn)/);
const BO = walked("bo-lund-demo", /^(Prospect|Looking in Havn)/);
const CLARA = walked("clara-friis-demo", /^(Not in ATS|Looking in Havn)/);
const KARL = walked("karl-stige-demo", /^(Not in ATS|Looking in Havn)/);
const NAMESAKE = walked("astrid-holm-7b3c-demo", /^(Possible match|Not in ATS|Looking in Havn)/);
const WALKED = [ASTRID, BO, CLARA, KARL, NAMESAKE];
const WAYS = [
  ["the drawer of a project", (person: Person) => `${PROJECT}/profile/${recruiterIdOf(person)}`],
  ["Recruiter's full page", (person: Person) => `/talent/profile/${recruiterIdOf(person)}`],
  ["Sales Navigator", (person: Person) => leadPathOf(person)],
] as const;
/** A lead's address says nothing that the demo's people are linked by. */
const UNLINKED = /^(Not in ATS|Possible match|Looking in Havn)/;

describe.each(WAYS)("UC-03 never the wrong candidate in %s", (what, pathTo) => {
  const markOf = ({ mark }: (typeof WALKED)[number]) => (what === "Sales Navigator" ? UNLINKED : mark);
  let rikke: Browser;
  let proxy: Network;
  let page: Page;
  let overlay: Overlay;
  beforeAll(async () => {
    proxy = await startProxy(inject("server"));
    rikke = await startChromium({ standIn: inject("standIn") });
    await pair(rikke.context, proxy.url, "rikke");
  });
  afterEach(async () => {
    proxy.decide(() => undefined);
    await page?.close();
  });
  afterAll(async () => {
    await rikke?.close();
    await proxy?.close();
  });

  const open = async (path: string) => {
    page = await rikke.context.newPage();
    await page.goto(ROOT + path);
    overlay = await overlayOn(page);
  };
  const follow = (path: string) =>
    page.evaluate((href) => {
      const link = document.createElement("a");
      link.href = href;
      document.body.append(link);
      link.click();
      link.remove();
    }, path);
  /** Whose name the page prints, as far as it is in sight. */
  const name = (person: Person) =>
    page
      .locator("[data-test-topcard-condensed-lockup] [data-test-row-lockup-full-name], h1[data-anonymize]")
      .filter({ hasText: person.name, visible: true });
  const asked = () => proxy.asked().filter(({ path, method }) => path === "/api/v1/who" && method === "POST");
  /** In no frame stood anything of another person than the address names. */
  const rightInEveryFrame = async () => {
    const frames = (await overlay.recorded()).filter(({ text }) => text !== "" && !text.startsWith("Not sure"));
    expect(frames.length).toBeGreaterThan(0);
    for (const { path, text } of frames) {
      const here = WALKED.find(({ person }) => path === pathTo(person));
      expect(here, `a mark on ${path}: ${text}`).toBeDefined();
      expect(text, `on ${path}`).toMatch(here ? markOf(here) : /$^/);
      for (const { person } of WALKED) if (person.name !== here?.person.name) expect(text).not.toContain(person.name);
    }
  };
  /** Whoever was asked about was asked about by their own name. */
  const rightInEveryQuestion = () => {
    for (const { body } of asked()) {
      const [{ ids, name: said }] = JSON.parse(body).people as [{ ids: string[]; name: string }];
      const whose = WALKED.find(({ person }) => ids.some((id) => pathTo(person).includes(id.replace("urn:", ""))));
      expect([whose?.person.name, ...ids.filter((id) => id.startsWith("in:"))]).toEqual([
        said,
        ...ids.filter((id) => id === `in:${encodeURIComponent(whose?.person.slug ?? "")}`),
      ]);
    }
  };

  test("paging from one to the next, with content and answers late", async () => {
    await open(pathTo(ASTRID.person));
    await overlay.says(what === "Sales Navigator" ? "Not in ATS" : "In ATS");
    await overlay.record();
    proxy.forget();
    proxy.decide(({ path }) =>
      path === "/api/v1/who" ? { heldFor: Math.max(0, 1_500 - asked().length * 300) } : undefined,
    );
    for (const [step, one] of [BO, CLARA, KARL, NAMESAKE, ASTRID, CLARA, BO, NAMESAKE, KARL, ASTRID].entries()) {
      await follow(pathTo(one.person));
      // Some are left before the page shows them, some once their name is there, some once their mark is.
      if (step % 3 === 1) await name(one.person).first().waitFor();
      if (step % 3 === 2) await overlay.says(markOf(one));
    }
    await follow(pathTo(CLARA.person));
    await overlay.says("Not in ATS");
    await rightInEveryFrame();
    rightInEveryQuestion();
  });

  test("an answer about the one passed by comes under the address of the next", async () => {
    await open(pathTo(ASTRID.person));
    await overlay.says(what === "Sales Navigator" ? "Not in ATS" : "In ATS");
    await page.evaluate(() => sessionStorage.setItem("stand-in", JSON.stringify({ staleAnswers: true })));
    await overlay.record();
    proxy.forget();
    await follow(pathTo(KARL.person));
    await name(KARL.person).first().waitFor();
    await overlay.says(markOf(KARL));
    // Two answers on their way at once: the first one is shown although its address is gone.
    await follow(pathTo(BO.person));
    await follow(`${pathTo(CLARA.person)}?delay=2500`);
    await name(BO.person).first().waitFor();
    await name(CLARA.person).first().waitFor();
    await page.waitForFunction(
      (since) => performance.now() > since,
      (await page.evaluate(() => performance.now())) + 3_000,
    );
    await rightInEveryFrame();
    rightInEveryQuestion();
  });
});

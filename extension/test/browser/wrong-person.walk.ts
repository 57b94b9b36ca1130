import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { type Browser, startChromium } from "./harness/chromium";
import { type Overlay, overlayOn } from "./harness/overlay";
import { pair } from "./harness/pairing";
import { type Network, startProxy } from "./harness/proxy";

const ROOT = "https://www.linkedin.com";
const at = (slug: string) => `/in/${encodeURIComponent(slug)}/`;

/** Whom the walk passes, and what the mark may say of each; nothing else may stand on their pages. */
const PEOPLE = [
  { slug: "astrid-holm-demo", name: "Astrid Holm", mark: /^(In ATS|Looking in Havn)/ },
  { slug: "bo-lund-demo", name: "Bo Lund", mark: /^(Prospect|Looking in Havn)/ },
  { slug: "astrid-holm-7b3c-demo", name: "Astrid Holm", mark: /^(Possible match|Not in ATS|Looking in Havn)/ },
  { slug: "clara-friis-demo", name: "Clara Friis", mark: /^(Not in ATS|Looking in Havn)/ },
  { slug: "karl-stige-demo", name: "Karl Stige", mark: /^(Not in ATS|Looking in Havn)/ },
] as const;

describe("UC-03 never the wrong person", () => {
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
  /** As LinkedIn does it: the address first, the content later, the last person's nodes and title for a while. */
  const follow = (path: string) =>
    page.evaluate((href) => {
      const link = document.createElement("a");
      link.href = href;
      document.body.append(link);
      link.click();
      link.remove();
    }, path);
  const asked = () => proxy.asked().filter(({ path }) => path === "/api/v1/who");

  test("walking quickly through five people, with answers late and out of order", async () => {
    await open(at("astrid-holm-demo"));
    await overlay.says("In ATS");
    await overlay.record();
    proxy.forget();
    // The first answers come last: each is held for less time than the one before.
    proxy.decide(({ path }) =>
      path === "/api/v1/who" ? { heldFor: Math.max(0, 2_400 - asked().length * 400) } : undefined,
    );

    const order = [1, 2, 3, 4, 0, 2, 3, 4, 1];
    for (const [step, index] of order.entries()) {
      const person = PEOPLE[index];
      if (person === undefined) continue;
      await follow(at(person.slug));
      // Some are left before the page shows them, some once their name is there, some while the answer is on its way.
      if (step % 3 === 1)
        await page.locator("h1, h2").filter({ hasText: person.name, visible: true }).first().waitFor();
      if (step % 3 === 2) await overlay.says(/./);
    }
    await overlay.says("Prospect");
    await follow(at("astrid-holm-demo"));
    await overlay.says("In ATS");

    const frames = (await overlay.recorded()).filter(({ text }) => text !== "");
    expect(new Set(frames.map(({ path }) => path)).size).toBeGreaterThan(3);
    for (const { path, text } of frames) {
      const here = PEOPLE.find(({ slug }) => path === at(slug));
      expect(here, `a mark on ${path}: ${text}`).toBeDefined();
      expect(text, `on ${path}`).toMatch(here?.mark ?? /$^/);
      for (const { name } of PEOPLE) if (name !== here?.name) expect(text, `on ${path}`).not.toContain(name);
    }
  });

  test("going back and forth in the browser's history shows each their own", async () => {
    await open(at("astrid-holm-demo"));
    await overlay.says("In ATS");
    await overlay.record();
    await follow(at("clara-friis-demo"));
    await overlay.says("Not in ATS");
    await page.evaluate(() => history.back());
    await overlay.says(/^In ATS/);
    await page.evaluate(() => history.forward());
    await overlay.says("Not in ATS");
    for (const { path, text } of await overlay.recorded()) {
      if (path === at("clara-friis-demo")) expect(text).not.toMatch(/^In ATS|Astrid/);
      if (path === at("astrid-holm-demo")) expect(text).not.toMatch(/Not in ATS|Clara/);
    }
  });

  test.each([
    ["the viewer's own page", "/in/viggo-viewer-demo/"],
    ["the viewer's page under «me»", "/in/me/"],
    ["a page that was not found", "/in/unavailable/"],
    ["a list of people", "/search/results/people/?keywords=developer"],
    ["the viewer's connections", "/mynetwork/invite-connect/connections/"],
    ["the feed", "/feed/"],
    ["a sign-in wall", "/authwall"],
    ["a checkpoint", "/checkpoint/challenge"],
    ["the start page", "/"],
  ])("claims nobody on %s", async (_what, path) => {
    proxy.forget();
    await open(path);
    await overlay.record();
    // Longer than it takes to be sure of somebody, by the page's own clock.
    await page.waitForFunction(() => performance.now() > 3_000);
    const said = (await overlay.recorded()).map(({ text }) => text).join(" ");
    expect(said).not.toMatch(/In ATS|Prospect|Export|Viggo/);
    // A list asks about all of its rows at once; about one person nobody asks here.
    const people = asked()
      .filter(({ method }) => method === "POST")
      .map(({ body }) => (JSON.parse(body) as { people: readonly unknown[] }).people.length);
    expect(people.filter((count) => count === 1)).toEqual([]);
    expect(people.length === 0 || /^\/(?:search|mynetwork)\//.test(path)).toBe(true);
  });

  test("claims nobody where the content is somebody else's than the address", async () => {
    proxy.forget();
    page = await rikke.context.newPage();
    await page.route("**/in/clara-friis-demo/", (route) => route.continue({ url: `${ROOT}/in/bo-lund-demo/` }));
    await page.goto(`${ROOT}/in/clara-friis-demo/`);
    overlay = await overlayOn(page);
    await overlay.record();
    await overlay.says("Not sure who this is");
    const said = (await overlay.recorded()).map(({ text }) => text).join(" ");
    expect(said).not.toMatch(/In ATS|Prospect|Export as|Bo Lund|Clara Friis/);
    expect(asked()).toEqual([]);
  });
});

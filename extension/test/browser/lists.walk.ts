import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { overlayFindings, picture } from "./harness/axe";
import { callerOf, candidateAt } from "./harness/caller";
import { type Browser, OPTIONS_PAGE, startChromium } from "./harness/chromium";
import { decide } from "./harness/decide";
import { linkByNumber, type Marks, marksOn } from "./harness/marks";
import { pair } from "./harness/pairing";
import { choose } from "./harness/panel";
import { type Network, startProxy } from "./harness/proxy";
import { type Server, startServer } from "./harness/server";

const ROOT = "https://www.linkedin.com";
const HOST = "[data-layer-7f3a]";
const SEARCH = "/search/results/people/?layout=sdui&rows=10";
const ASTRID = "Astrid Holm: In ATS";
const KNOWN = [ASTRID, "Bo Lund: Prospect", "Søren Ågård: Possible match"];

// A server of their own: marks are switched off here, and people linked by their numbers.
let server: Server;
let rikke: Browser;
let proxy: Network;
let page: Page;
let marks: Marks;

beforeAll(async () => {
  server = await startServer();
  proxy = await startProxy(server.url);
  rikke = await startChromium({ standIn: inject("standIn") });
  await pair(rikke.context, proxy.url, "rikke");
  await linkByNumber(await callerOf(server.url, "rikke"));
});
afterEach(async () => {
  proxy.leave(false);
  proxy.decide(() => undefined);
  await page?.close();
});
afterAll(async () => {
  await rikke?.close();
  await proxy?.close();
  await server?.stop();
});

const open = async (path: string, size = { width: 1280, height: 900 }) => {
  page = await rikke.context.newPage();
  await page.setViewportSize(size);
  proxy.forget();
  await page.goto(ROOT + path);
  marks = await marksOn(page);
};
/** How many people each question was about; a browser may ask first whether it may ask. */
const asked = () =>
  proxy
    .asked()
    .filter(({ path, method }) => path === "/api/v1/who" && method === "POST")
    .map(({ body }) => (JSON.parse(body) as { people: readonly unknown[] }).people.length);
const pagesLists = () =>
  page.evaluate(() => [...document.querySelectorAll("main")].map((it) => it.outerHTML).join("\n"));

describe("UC-16 people whom Havn knows are marked on lists", () => {
  test.each([
    ["people search, older", "/search/results/people/?layout=pvs&rows=10"],
    ["people search, newer", SEARCH],
    ["people search, without rows", `${SEARCH}&build=later`],
    ["connections", "/mynetwork/invite-connect/connections/?rows=10"],
    ["Recruiter search", "/talent/search?rows=10"],
    ["Recruiter project", "/talent/hire/7300/manage/all?rows=10"],
    ["Sales search", "/sales/search/people?rows=10"],
    ["Sales list", "/sales/lists/people/7001?rows=10"],
  ])("on exactly their rows: %s", async (kind, path) => {
    await open(path);
    await marks.are(KNOWN);
    expect(await marks.onRows()).toEqual(["Astrid Holm", "Bo Lund", "Søren Ågård"]);
    expect(await marks.overWords()).toEqual([]);
    await picture(page, `list-${kind.replaceAll(/\W+/g, "-").toLowerCase()}`);
  });

  test("a screenful is asked about at once, and not again while it is fresh", async () => {
    await open("/search/results/people/?layout=sdui&who=ane-stub-demo,astrid-holm-demo,noa-bidi-demo,ditte-mange-demo");
    await marks.are([ASTRID]);
    // Whom other lists of this walk have shown may be remembered; the others come in one question.
    expect(asked()).toHaveLength(1);
    expect(asked()[0]).toBeGreaterThanOrEqual(3);
    proxy.forget();
    await page.reload();
    await marks.are([ASTRID]);
    expect(asked()).toEqual([]);
  });

  test("a hover tells stage, job, recruiter and when, and leads to Havn", async () => {
    await open(SEARCH);
    await marks.are(KNOWN);
    await marks.hover("Astrid Holm");
    await expect.poll(marks.line, { timeout: 30_000 }).toMatch(/^Interview · .+ · Rikke, .+\s+Open in Havn$/);
    await marks.hover("Søren Ågård");
    await expect.poll(marks.line, { timeout: 30_000 }).toMatch(/^Søren Ågård: same name\s+Søren Ågård in Havn$/);
  });

  test("the keyboard stops once at the marks, and the arrows go from one to the next", async () => {
    await open(SEARCH);
    await marks.are(KNOWN);
    expect(await marks.focused()).toBe("");
    await page.evaluate(() => {
      const last = [...document.querySelectorAll<HTMLElement>("a[href], button, input")].at(-1);
      last?.focus();
    });
    await expect
      .poll(
        async () => {
          if ((await marks.focused()) === "") await page.keyboard.press("Tab");
          return marks.focused();
        },
        { timeout: 30_000 },
      )
      .toMatch(/^Astrid Holm, In ATS, Interview · /);
    await page.keyboard.press("ArrowDown");
    await expect.poll(marks.focused, { timeout: 30_000 }).toMatch(/^Bo Lund, Prospect/);
    await expect.poll(marks.line, { timeout: 30_000 }).toMatch(/^Prospect · .+ · Rikke, /);
    await page.keyboard.press("Escape");
    expect(await marks.line()).toBe("");
  });

  test("the page's own rows stay as they were, to the last letter", async () => {
    proxy.decide(({ path }) => (path === "/api/v1/who" ? { heldFor: 1_500 } : undefined));
    await open("/talent/search?rows=30");
    await page.locator("[data-test-row]").first().waitFor();
    const before = await pagesLists();
    await expect.poll(async () => (await marks.said()).length, { timeout: 60_000 }).toBeGreaterThan(1);
    expect(await pagesLists()).toBe(before);
    expect(await page.locator(HOST).count()).toBe(1);
    const inside = await page.evaluate((host) => document.querySelector(host)?.shadowRoot ?? null, HOST);
    expect(inside).toBeNull();
  });
});

describe("UC-16 marks follow their rows", () => {
  test.each([
    ["the page scrolls", SEARCH.replace("rows=10", "rows=100")],
    ["the page scrolls and rows are used again", "/talent/search?rows=100"],
    ["a box scrolls and rows are used again", "/sales/search/people?rows=100"],
  ])("where %s, no mark ever stands on another's row", async (_what, path) => {
    await open(path);
    await expect.poll(async () => (await marks.said()).length, { timeout: 60_000 }).toBeGreaterThan(0);
    await marks.watch();
    await page.mouse.move(500, 500);
    for (let step = 0; step < 30; step += 1) await page.mouse.wheel(0, step % 10 === 9 ? -700 : 450);
    await expect.poll(async () => (await marks.watched()).frames, { timeout: 60_000 }).toBeGreaterThan(20);
    await expect.poll(async () => (await marks.said()).length, { timeout: 60_000 }).toBeGreaterThan(0);
    const { wrong, seen } = await marks.watched();
    expect(wrong).toEqual([]);
    expect(seen).toBeGreaterThan(0);
  });

  test("a row that turns to somebody else has lost its mark before it is drawn", async () => {
    await open(SEARCH);
    await marks.are(KNOWN);
    const left = await marks.evaluate<number>(`new Promise((resolve) => {
      const name = [...document.querySelectorAll('a[data-view-name="search-result-lockup-title"]')].find((it) => it.textContent === "Astrid Holm");
      const row = name.closest("[data-view-name=people-search-result]");
      for (const link of [...row.querySelectorAll("a")]) if (link.getAttribute("href").includes("astrid")) link.setAttribute("href", "/in/klara-kajen-demo/");
      name.textContent = "Klara Kajen";
      const marks = () => [...chrome.dom.openOrClosedShadowRoot(document.querySelector("${HOST}")).querySelectorAll(".row-mark")].filter((it) => it.ariaLabel.startsWith("Astrid"));
      requestAnimationFrame(() => resolve(marks().length));
    })`);
    expect(left).toBe(0);
    await marks.are(KNOWN.slice(1));
  });

  test("from list to person and back, with nothing left over", async () => {
    await open(SEARCH);
    await marks.are(KNOWN);
    await page.getByText("Clara Friis", { exact: true }).first().click();
    await expect.poll(marks.said, { timeout: 60_000 }).toEqual([]);
    await page.goBack();
    await marks.are(KNOWN);
    expect(await page.locator(HOST).count()).toBe(1);
  });

  test("under the page's header and its dialogs nothing of ours stands", async () => {
    await open(`${SEARCH.replace("rows=10", "rows=40")}`);
    await expect.poll(async () => (await marks.said()).length, { timeout: 60_000 }).toBeGreaterThan(0);
    await page.mouse.move(500, 500);
    const header = await page.evaluate(() => document.querySelector("header")?.getBoundingClientRect().bottom ?? 0);
    for (let step = 0; step < 8; step += 1) {
      await page.mouse.wheel(0, 35);
      const top = await marks.evaluate<number>(`new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => {
        resolve(chrome.dom.openOrClosedShadowRoot(document.querySelector("${HOST}")).querySelector(".layer").getBoundingClientRect().top);
      })))`);
      expect(top).toBeGreaterThanOrEqual(header - 1);
    }
    await page.evaluate(() => {
      const veil = document.createElement("div");
      Object.assign(veil.style, { position: "fixed", inset: "0", zIndex: "9999", background: "rgb(0 0 0 / .5)" });
      veil.id = "veil";
      document.body.append(veil);
    });
    await expect.poll(marks.said, { timeout: 60_000 }).toEqual([]);
    await page.evaluate(() => document.querySelector("#veil")?.remove());
    await expect.poll(async () => (await marks.said()).length, { timeout: 60_000 }).toBeGreaterThan(0);
  });
});

describe("UC-16 nothing is asked and nothing drawn", () => {
  const silent = async (path = SEARCH) => {
    await open(path);
    await page.locator('[data-view-name="people-search-result"]').first().waitFor();
    // What would be asked is asked within this time on every other walk; a person's own page proves that the script runs.
    await page.waitForFunction(() => performance.now() > 2_500);
    expect(await marks.said()).toEqual([]);
    expect(await page.locator(HOST).count()).toBe(0);
  };

  test("while the administrator has marks switched off", async () => {
    const says = await callerOf(server.url, "rikke");
    await decide(server, says, "UPDATE instance_setting SET list_marks = false", ({ policy }) => !policy.listMarks);
    // What the worker remembers of the settings is as old as its last greeting: connecting greets.
    const other = await startChromium({ standIn: inject("standIn") });
    try {
      await pair(other.context, proxy.url, "rikke");
      page = await other.context.newPage();
      proxy.forget();
      await page.goto(ROOT + SEARCH);
      await page.waitForFunction(() => performance.now() > 2_500);
      expect(asked()).toEqual([]);
      expect(await page.locator(HOST).count()).toBe(0);
    } finally {
      await decide(server, says, "UPDATE instance_setting SET list_marks = true", ({ policy }) => policy.listMarks);
      await page.close();
      await other.close();
    }
  });

  test("without a server", async () => {
    proxy.leave(true);
    await silent(SEARCH.replace("rows=10", "who=clara-friis-demo,ane-stub-demo"));
  });

  test("beside the page instead of on it", async () => {
    await choose(rikke.context, "panel");
    await silent();
    expect(asked()).toEqual([]);
    await choose(rikke.context, "overlay");
  });

  test("without a pairing", async () => {
    const other = await startChromium({ standIn: inject("standIn") });
    try {
      page = await other.context.newPage();
      await page.goto(ROOT + SEARCH);
      await page.waitForFunction(() => performance.now() > 2_500);
      expect(await page.locator(HOST).count()).toBe(0);
    } finally {
      await page.close();
      await other.close();
    }
  });
});

describe("UC-16 marks are for everybody", () => {
  test.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 390],
    ["dark", 390],
  ] as const)("in the %s, %i wide, without a finding", async (theme, width) => {
    await open(`${SEARCH}&theme=${theme}`, { width, height: 900 });
    await marks.are(KNOWN);
    await marks.hover("Astrid Holm");
    await expect.poll(marks.line, { timeout: 30_000 }).toContain("Interview");
    await picture(page, `marks-${theme}-${width}`);
    expect(await marks.overWords()).toEqual([]);
    const { faults, contrasts } = await overlayFindings({ evaluate: marks.evaluate } as never);
    expect(faults).toEqual([]);
    expect(contrasts).toBeGreaterThan(0);
  });
});

describe("UC-16 marks stay true", () => {
  test("what colleagues do shows while one looks, and signing out takes every mark away", async () => {
    await open(SEARCH);
    await marks.are(KNOWN);
    const colleague = await callerOf(server.url, "rikke");
    await colleague.call("DELETE", `/candidates/${await candidateAt(colleague, "astrid-holm-demo")}/link`);
    await marks.are(["Astrid Holm: Possible match", ...KNOWN.slice(1)]);
    const options = await rikke.context.newPage();
    await options.goto(OPTIONS_PAGE);
    await options.getByRole("button", { name: "Disconnect", exact: true }).click();
    await expect.poll(marks.said, { timeout: 60_000 }).toEqual([]);
    expect(await page.locator(HOST).count()).toBe(0);
    await options.close();
  });
});

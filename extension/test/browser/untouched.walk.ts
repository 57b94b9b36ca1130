import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type StandIn, startStandIn } from "../../../linkedin-stand-in/server.mjs";
import { type Browser, startChromium } from "./harness/chromium";
import { pair } from "./harness/pairing";
import { choose, openPanel, type SidePanel, signOn } from "./harness/panel";
import { differences, type Traces, traces, watched } from "./harness/traces";

const ROOT = "https://www.linkedin.com";

interface Way {
  readonly what: string;
  readonly path: string;
  /** Whom the pages are of, in turn. */
  readonly people: readonly string[];
  readonly steps: readonly string[];
}

/** Ways through LinkedIn's pages; each step is shown by the panel before the next is taken. */
const WAYS: readonly Way[] = [
  {
    what: "a profile in the older layout",
    path: "/in/astrid-holm-demo/?layout=pvs",
    people: ["Astrid Holm"],
    steps: [],
  },
  {
    what: "a profile in the newer layout",
    path: "/in/astrid-holm-demo/?layout=sdui",
    people: ["Astrid Holm"],
    steps: [],
  },
  { what: "a list of people", path: "/search/results/people/?keywords=developer", people: [], steps: [] },
  {
    what: "going from person to person",
    path: "/in/astrid-holm-demo/?layout=sdui",
    people: ["Astrid Holm", "Bo Lund"],
    steps: ["/in/bo-lund-demo/"],
  },
];
const CLARA: Way = { what: "export", path: "/in/clara-friis-demo/?layout=pvs", people: ["Clara Friis"], steps: [] };

interface Walked extends Traces {
  readonly asked: readonly unknown[];
  readonly said: readonly string[];
}

describe("UC-18 a page beside which Havn is shown", () => {
  let standIn: StandIn;
  let without: Browser;
  let beside: Browser;
  let panel: SidePanel;
  beforeAll(async () => {
    // One of its own: what is asked of it is asked by these pages.
    standIn = await startStandIn();
    without = await startChromium({ standIn: standIn.port, extension: false });
    beside = await startChromium({ standIn: standIn.port });
    await pair(beside.context, inject("server"), "rikke");
    await choose(beside.context, "panel");
    panel = await openPanel(beside.context);
    for (const { context } of [without, beside]) await watched(context);
  });
  afterAll(async () => {
    await Promise.all([without?.close(), beside?.close()]);
    await standIn?.close();
  });

  /** The page has come to rest: its own late doings are done. */
  const rested = async (page: Page, name: string | undefined) => {
    if (name !== undefined) {
      await page.locator("h1, h2").filter({ hasText: name, visible: true }).first().waitFor();
      await expect.poll(() => page.title(), { timeout: 60_000 }).toContain(name);
    }
    await expect.poll(() => page.locator("title").count(), { timeout: 60_000 }).toBe(1);
    await expect.poll(() => page.locator("[hidden] h1, [hidden] h2").count(), { timeout: 60_000 }).toBe(0);
    await page.waitForLoadState("networkidle");
    await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  };

  const walk = async (
    browser: Browser,
    { path, people: [first, ...others], steps }: Way,
    shown: (name: string, page: Page) => Promise<void>,
  ) => {
    const page = await browser.context.newPage();
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    const before = standIn.requests().length;
    await page.goto(ROOT + path);
    await rested(page, first);
    if (first !== undefined) await shown(first, page);
    for (const [index, step] of steps.entries()) {
      await page.evaluate((href) => {
        const link = document.createElement("a");
        link.href = href;
        document.body.append(link);
        link.click();
        link.remove();
      }, step);
      const name = others[index];
      await rested(page, name);
      if (name !== undefined) await shown(name, page);
    }
    const found: Walked = { ...(await traces(page)), asked: standIn.requests().slice(before), said };
    await page.close();
    return found;
  };
  const nothing = async () => undefined;

  test.each(WAYS)("is to the last trace as without Havn: $what", async (way) => {
    const plain = await walk(without, way, nothing);
    const found = await walk(beside, way, async (name, page) => {
      await panel.says(name);
      await expect.poll(() => signOn(beside.context, page), { timeout: 60_000 }).not.toBe("");
    });
    expect(differences(plain, found)).toEqual([]);
    expect(plain.tree.length).toBeGreaterThan(100);
    expect(plain.styles.length).toBeGreaterThan(5);
    expect(plain.asked.length).toBeGreaterThan(1);
  });

  test("stays so when its person is exported by a click in the panel", async () => {
    const plain = await walk(without, CLARA, nothing);
    const found = await walk(beside, CLARA, async () => {
      await panel.says("Clara Friis", "Export to job");
      await panel.page.getByRole("combobox").fill("HAVN-1");
      await panel.page.getByRole("option").first().click();
      await panel.page.getByRole("button", { name: "Export as prospect" }).click();
      await panel.says("Exported to");
      await panel.page.getByRole("button", { name: "Undo" }).click();
      await panel.says("Taken back");
    });
    expect(differences(plain, found)).toEqual([]);
  });

  test("differs when Havn stands on it, which shows that these traces would tell", async () => {
    const plain = await walk(without, CLARA, nothing);
    await choose(beside.context, "overlay");
    const found = await walk(beside, CLARA, (_name, page) =>
      page.locator("[data-layer-7f3a]").waitFor({ state: "attached" }),
    );
    const told = differences(plain, found).map((difference) => difference.split(" ")[0]);
    expect(told).toEqual(expect.arrayContaining(["tree", "mutations", "seen"]));
  });
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Browser, startChromium, welcomeIn } from "./harness/chromium";
import { consentTo } from "./harness/pairing";
import { openPanel } from "./harness/panel";

const ASTRID = "https://www.linkedin.com/in/astrid-holm-demo/";
const HOST = "[data-layer-7f3a]";

const SAID = {
  en: {
    terms: ["User Agreement (section 8.2)", "overlays that insert elements", "restrict or close their accounts"],
    ways: ["On the page", "LinkedIn can notice it", "Beside the page", "Nothing is inserted into LinkedIn's page"],
    before: "Until you choose, Havn is shown on the page.",
    after: "You can change this at any time",
    connected: "Connected",
  },
  da: {
    terms: ["brugeraftale (punkt 8.2)", "overlejringer, der indsætter elementer", "begrænse eller lukke deres konti"],
    ways: ["På siden", "det kan LinkedIn opdage", "Ved siden af siden", "Intet indsættes på LinkedIns side"],
    before: "Indtil du vælger, vises Havn på siden.",
    after: "Du kan altid ændre det",
    connected: "Forbundet",
  },
} as const;

describe.each(["en", "da"] as const)("UC-18 the first run, in %s", (language) => {
  const said = SAID[language];
  const profile = mkdtempSync(join(tmpdir(), "havn-first-run-"));
  let browser: Browser;
  let welcome: Page;
  beforeAll(async () => {
    browser = await startChromium({ standIn: inject("standIn"), language, profile, keepWelcome: true });
    welcome = await welcomeIn(browser.context);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(profile, { recursive: true, force: true });
  });
  const text = () => welcome.locator("main").innerText();

  test("begins by itself with LinkedIn's terms and the two ways, and nothing is chosen for anybody", async () => {
    await welcome.getByRole("radio").first().waitFor();
    for (const part of [...said.terms, ...said.ways, said.before]) expect(await text()).toContain(part);
    expect(await welcome.locator("input:checked").count()).toBe(0);
  });

  test("keeps the choice, which holds before anybody is connected", async () => {
    await welcome.locator("input[value=panel]").check();
    await expect.poll(text, { timeout: 60_000 }).toContain(said.after);
    const page = await browser.context.newPage();
    await page.goto(ASTRID);
    const panel = await openPanel(browser.context);
    await page.bringToFront();
    await panel.says(/Havn (is not connected|er ikke forbundet)/);
    expect(await page.locator(HOST).count()).toBe(0);
    await panel.page.close();
    await page.close();
  });

  test("ends with the connection, on the same page", async () => {
    await welcome.locator("input.input").fill(inject("server"));
    const opened = browser.context.waitForEvent("page");
    await welcome.locator("button[type=submit]").click();
    await consentTo(await opened, "rikke");
    await expect.poll(text, { timeout: 60_000 }).toContain(said.connected);
  });

  test("is never shown again", async () => {
    await browser.close();
    browser = await startChromium({ standIn: inject("standIn"), language, profile });
    const page = await browser.context.newPage();
    await page.goto(ASTRID);
    const panel = await openPanel(browser.context);
    await page.bringToFront();
    await panel.says("Astrid Holm", "HAVN-1");
    expect(browser.context.pages().filter((it) => it.url().endsWith("/welcome.html"))).toEqual([]);
    expect(await page.locator(HOST).count()).toBe(0);
  });
});

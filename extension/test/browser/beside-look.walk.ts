import pg from "pg";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { pageFindings, picture } from "./harness/axe";
import { type Browser, OPTIONS_PAGE, startChromium, welcomeIn } from "./harness/chromium";
import { pair } from "./harness/pairing";
import { choose, openPanel, type SidePanel } from "./harness/panel";
import { databaseOf } from "./harness/server";

const SCHEMES = ["light", "dark"] as const;
const WIDTHS = [320, 390, 428] as const;
/** Each reads in their own language. */
const READERS = [
  ["en", "lars"],
  ["da", "hanne"],
] as const;
const PEOPLE = [
  ["in-ats", "astrid-holm-demo"],
  ["prospect", "bo-lund-demo"],
  ["export", "clara-friis-demo"],
  ["choose", "søren-ågård-demo"],
] as const;

/** No fault, nothing to scroll sideways, at every width, light and dark. */
async function good(page: Page, name: string): Promise<void> {
  for (const scheme of SCHEMES) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 844 });
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways, `pixels to scroll sideways on ${name} at ${width} px`).toBeLessThanOrEqual(0);
      const { faults, contrasts } = await pageFindings(page);
      expect(faults, `${name}, ${scheme}, ${width} px`).toEqual([]);
      expect(contrasts, `texts with a decided contrast on ${name}`).toBeGreaterThan(0);
      if (width !== 390) await picture(page, `${name}-${scheme}-${width}`);
    }
  }
}

describe.each(READERS)("UC-18 beside the page for everybody, in %s", (language, login) => {
  let browser: Browser;
  let welcome: Page;
  let panel: SidePanel;
  beforeAll(async () => {
    const database = new pg.Client(databaseOf(inject("data")));
    await database.connect();
    await database.query("UPDATE member SET language = $1 WHERE email = $2", [language, `${login}@havn.test`]);
    await database.end();
    browser = await startChromium({ standIn: inject("standIn"), language, keepWelcome: true });
    welcome = await welcomeIn(browser.context);
  });
  afterAll(() => browser?.close());

  test("the first run", async () => {
    await welcome.getByRole("radio").first().waitFor();
    await good(welcome, `first-run-${language}`);
    await welcome.close();
  });

  test("the panel and the options before anything is connected", async () => {
    panel = await openPanel(browser.context);
    await panel.says(/Havn (is not connected|er ikke forbundet)/);
    await good(panel.page, `panel-unpaired-${language}`);
    await panel.page.close();
    const options = await browser.context.newPage();
    await options.goto(OPTIONS_PAGE);
    await options.getByRole("radio").first().waitFor();
    await good(options, `options-unpaired-${language}`);
    await options.close();
  });

  test("the options of somebody who is connected", async () => {
    await pair(browser.context, inject("server"), login);
    await choose(browser.context, "panel");
    const options = await browser.context.newPage();
    await options.goto(OPTIONS_PAGE);
    await options.locator(".connected").waitFor();
    await options.locator("label.chosen").waitFor();
    await good(options, `options-${language}`);
    await options.close();
  });

  test("the panel with nobody", async () => {
    panel = await openPanel(browser.context);
    await panel.says(language === "da" ? "Ingen at slå op" : "Nobody to look up");
    await good(panel.page, `panel-nobody-${language}`);
  });

  test.each(PEOPLE)("the panel: %s", async (name, slug) => {
    const page = await browser.context.newPage();
    await page.goto(`https://www.linkedin.com/in/${encodeURIComponent(slug)}/`);
    await expect.poll(() => panel.page.locator("h2").count(), { timeout: 60_000 }).toBeGreaterThan(0);
    await panel.page.locator(".tabs, [role=combobox], .list .btn, .people, .foot").first().waitFor();
    await good(panel.page, `panel-${name}-${language}`);
    await page.close();
  });
});

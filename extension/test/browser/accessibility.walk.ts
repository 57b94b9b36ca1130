import { type BrowserContext, type Browser as Chromium, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Findings, overlayFindings, pageFindings, picture } from "./harness/axe";
import { type Browser, chromiumHere, startChromium } from "./harness/chromium";
import { overlayOn } from "./harness/overlay";
import { dashboard, pair } from "./harness/pairing";
import { type Server, startServer } from "./harness/server";

const SCHEMES = ["light", "dark"] as const;
const LANGUAGES = ["en", "da"] as const;
const NARROW = { width: 390, height: 844 };
const WIDE = { width: 1280, height: 900 };
const SETTLED = 60_000;

/** Every screen of a recruiter's, by its name and its address. */
const SCREENS = [
  ["home", "/"],
  ["jobs", "/jobs"],
  ["new-job", "/jobs/new"],
  ["job-details", "/jobs/HAVN-1/details"],
  ["job-team", "/jobs/HAVN-1/team"],
  ["job-process", "/jobs/HAVN-4/process"],
  ["job-board", "/jobs/HAVN-1/board"],
  ["job-table", "/jobs/HAVN-1/table"],
  ["job-prospects", "/jobs/HAVN-1/prospects"],
  ["job-applicants", "/jobs/HAVN-1/applicants"],
  ["candidates", "/candidates"],
  ["do-not-contact", "/candidates/do-not-contact"],
  ["pools", "/pools"],
  ["notices", "/notices"],
  ["approvals", "/approvals"],
  ["settings", "/settings"],
  ["settings-preferences", "/settings/preferences"],
  ["settings-connections", "/settings/connections"],
  ["settings-about", "/settings/about"],
  ["not-found", "/jobs/HAVN-99999"],
] as const;

function expectNone({ faults, contrasts }: Findings, where: string): void {
  expect(faults, where).toEqual([]);
  expect(contrasts, `texts with a decided contrast ${where}`).toBeGreaterThan(0);
}

/** Vaadin has drawn the screen and waits for nothing. */
async function settled(page: Page): Promise<void> {
  await page.locator("main h1, h1").first().waitFor({ timeout: SETTLED });
  await page.waitForFunction(() => {
    const clients = (
      window as unknown as { Vaadin?: { Flow?: { clients?: Record<string, { isActive?: () => boolean }> } } }
    ).Vaadin?.Flow?.clients;
    return Object.values(clients ?? {}).every((client) => client.isActive?.() !== true);
  });
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((motion) => motion.finished.catch(() => undefined))),
  );
}

async function check(page: Page, name: string): Promise<void> {
  await settled(page);
  await picture(page, name);
  expectNone(await pageFindings(page), `on ${name}`);
  await page.setViewportSize(NARROW);
  await settled(page);
  await picture(page, `${name}-narrow`);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways, `pixels to scroll sideways on ${name} at ${NARROW.width} px`).toBeLessThanOrEqual(0);
  await page.setViewportSize(WIDE);
}

describe("UC-09 the dashboard for everybody", () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: chromiumHere(),
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    });
  });
  afterAll(() => browser?.close());
  const visitor = (colorScheme: "light" | "dark", language: string): Promise<BrowserContext> =>
    browser.newContext({ colorScheme, locale: language, viewport: WIDE, reducedMotion: "reduce" });

  describe.each(SCHEMES)("%s", (scheme) => {
    describe.each(LANGUAGES)("%s", (language) => {
      let context: BrowserContext;
      let page: Page;
      beforeAll(async () => {
        context = await visitor(scheme, language);
        page = await dashboard(context, inject("server"), "rikke");
      });
      afterAll(() => context?.close());

      test.each(SCREENS)("%s", async (name, path) => {
        await page.goto(inject("server") + path);
        await check(page, `${name}-${scheme}-${language}`);
      });
      test("a candidate", async () => {
        await page.goto(`${inject("server")}/candidates?q=Astrid`);
        await page.locator('main a[href*="candidates/"]:not([href$="do-not-contact"])').first().click();
        await page.waitForURL(/candidates\/[0-9a-f-]{36}/);
        await check(page, `candidate-${scheme}-${language}`);
        await page.goto(`${page.url()}/linkedin`);
        await check(page, `linkedin-tab-${scheme}-${language}`);
      });
    });

    test("the sign-in", async () => {
      const context = await visitor(scheme, "en");
      const page = await context.newPage();
      await page.goto(`${inject("server")}/login`);
      await check(page, `sign-in-${scheme}`);
      await context.close();
    });
    test("an interviewer's home and feedback form", async () => {
      const context = await visitor(scheme, "en");
      const page = await dashboard(context, inject("server"), "ivan");
      await check(page, `interviewer-home-${scheme}`);
      await page.locator('a[href*="feedback/"]').first().click();
      await page.waitForURL(/feedback\//);
      await check(page, `feedback-${scheme}`);
      await context.close();
    });
    test.each(["linkedin", "linkedin/health", "members", "templates", "rejection-reasons"])(
      "the administration: %s",
      async (part) => {
        const context = await visitor(scheme, "da");
        const page = await dashboard(context, inject("server"), "admin", `/administration/${part}`);
        await check(page, `administration-${part.replace("/", "-")}-${scheme}`);
        await context.close();
      },
    );
    test("the consent", async () => {
      const context = await visitor(scheme, "en");
      const page = await dashboard(context, inject("server"), "rikke");
      const wish =
        "response_type=code&client_id=havn-extension&redirect_uri=http%3A%2F%2F127.0.0.1%2Fcallback&scope=overlay";
      const challenge =
        "&state=look&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
      await page.goto(`${inject("server")}/oauth2/authorize?${wish}${challenge}`);
      await page.getByRole("button", { name: "Connect" }).waitFor();
      await check(page, `consent-${scheme}`);
      await context.close();
    });
  });

  describe("of an empty installation", () => {
    let empty: Server;
    beforeAll(async () => {
      empty = await startServer({ demo: false });
    });
    afterAll(() => empty?.stop());
    test.each(SCHEMES)("the set-up page, %s", async (scheme) => {
      const context = await visitor(scheme, "en");
      const page = await context.newPage();
      await page.goto(empty.setUp ?? "the server has said no set-up link");
      await check(page, `set-up-${scheme}`);
      await context.close();
    });
  });
});

describe("UC-03 the overlay for everybody", () => {
  let rikke: Browser;
  beforeAll(async () => {
    rikke = await startChromium({ standIn: inject("standIn") });
    await pair(rikke.context, inject("server"), "rikke");
  });
  afterAll(() => rikke?.close());

  const PEOPLE = [
    ["in-ats", "astrid-holm-demo", "HAVN-1"],
    ["prospect", "bo-lund-demo", "No applications yet"],
    ["export", "clara-friis-demo", "Export"],
    ["choose", "søren-ågård-demo", "Is it the same?"],
  ] as const;
  describe.each(SCHEMES)("%s", (scheme) => {
    test.each(PEOPLE)("%s", async (name, slug, said) => {
      const page = await rikke.context.newPage();
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(`https://www.linkedin.com/in/${encodeURIComponent(slug)}/?layout=pvs&theme=${scheme}`);
      const overlay = await overlayOn(page);
      await overlay.says(/./);
      await overlay.says(/In ATS|Prospect|Not in ATS|Possible match/);
      await overlay.hover();
      await overlay.says(said);
      await picture(page, `overlay-${name}-${scheme}`);
      expectNone(await overlayFindings(overlay), `on the overlay's ${name}`);
      await page.close();
    });
  });
});

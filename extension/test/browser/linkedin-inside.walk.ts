import { type Browser as Chromium, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { pageFindings, picture } from "./harness/axe";
import { type Browser, chromiumHere, startChromium } from "./harness/chromium";
import { overlayOn } from "./harness/overlay";
import { dashboard, pair } from "./harness/pairing";
import { type Server, startServer } from "./harness/server";

const CLARA = "https://www.linkedin.com/in/clara-friis-demo/";

/** From a link in a mail to the ledger on LinkedIn's page, each step on what the one before left. */
describe("UC-24, UC-25, UC-27 somebody shares their profile", () => {
  let server: Server;
  let rikke: Browser;
  let visitor: Chromium;
  let tab: Page;
  let link = "";
  beforeAll(async () => {
    server = await startServer();
    rikke = await startChromium({ standIn: inject("standIn") });
    await pair(rikke.context, server.url, "rikke");
    visitor = await chromium.launch({
      executablePath: chromiumHere(),
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    });
    tab = await dashboard(rikke.context, server.url, "rikke", "/pools");
    // What is below the edge has no contrast that could be decided.
    await tab.setViewportSize({ width: 1280, height: 2400 });
  });
  afterAll(async () => {
    await rikke?.close();
    await visitor?.close();
    await server?.stop();
  });
  const axe = async (page: Page, name: string) => {
    await page.evaluate(() =>
      Promise.all(document.getAnimations().map((motion) => motion.finished.catch(() => undefined))),
    );
    await picture(page, name);
    expect((await pageFindings(page)).faults, `on ${name}`).toEqual([]);
  };

  test("J4: a recruiter makes a link from the LinkedIn pool, which nobody renames or removes", async () => {
    await tab.getByRole("link", { name: "LinkedIn", exact: true }).click();
    await tab.getByRole("heading", { level: 1, name: "LinkedIn" }).waitFor();
    expect(await tab.getByRole("button", { name: /^(Rename|Delete)$/ }).count()).toBe(0);
    await tab.getByRole("button", { name: "Ask for their profile" }).click();
    await tab.getByRole("button", { name: "Make the link" }).click();
    link = await tab.getByLabel("Link", { exact: true }).inputValue();
    expect(link).toContain("/share/");
    await tab.getByRole("button", { name: "Close" }).click();
    await axe(tab, "linkedin-pool");
  });

  test("J1: the person reads who asks, types name and address, and agrees", async () => {
    const context = await visitor.newContext({ viewport: { width: 390, height: 1200 }, locale: "en" });
    const page = await context.newPage();
    await page.goto(link);
    await page.getByText("Rikke Dam of").waitFor();
    await axe(page, "share-asking");
    await page.getByLabel("Your name").fill("Clara Friis");
    await page.getByLabel("Your LinkedIn profile").fill(`${CLARA}?trk=public`);
    await page.getByRole("button", { name: "I agree" }).click();
    await page.getByText("This is what you share with").waitFor();
    expect(page.url()).not.toBe(link);
    await axe(page, "share-given");
    await context.close();
  });

  test("G4: she is in the pool, and her tab offers the profile she named; one click links it", async () => {
    await tab.reload();
    await tab.getByRole("link", { name: "Clara Friis" }).click();
    await tab.getByRole("navigation").getByRole("link", { name: "LinkedIn", exact: true }).click();
    await tab.getByText("they say so themself").waitFor();
    await axe(tab, "linkedin-tab-choose");
    await tab.getByRole("button", { name: /^Link to/ }).click();
    await tab.getByRole("button", { name: "Unlink" }).waitFor();
  });

  test("G10, H1: she is saved to a job without leaving the tab, and is on its Prospect tab", async () => {
    const here = tab.url();
    await tab.getByRole("button", { name: /^Save to a job/ }).click();
    await tab.getByRole("combobox", { name: "Job" }).fill("HAVN-1");
    await tab.getByRole("option", { name: "Senior backend developer (HAVN-1)" }).click();
    await tab.getByRole("button", { name: "Save", exact: true }).click();
    await tab.getByText("1 person saved to Senior backend developer").waitFor();
    expect(tab.url()).toBe(here);
    const job = await dashboard(rikke.context, server.url, "rikke", "/jobs/HAVN-1/prospects");
    await job.getByRole("link", { name: "Clara Friis" }).first().waitFor();
    await job.close();
  });

  test("G10: Send InMail opens a window beside; the tab asks whether it was sent, and one click logs it", async () => {
    const here = tab.url();
    const beside = rikke.context.waitForEvent("page");
    await tab.getByRole("link", { name: "Send InMail" }).click();
    expect((await beside).url()).toContain("linkedin.com/");
    await (await beside).close();
    await tab.getByRole("button", { name: "Yes, log it" }).click();
    await tab.getByText("No reply").waitFor();
    expect(tab.url()).toBe(here);
    await axe(tab, "linkedin-tab-linked");
  });

  test("G8: the overlay on her page shows who wrote", async () => {
    const page = await rikke.context.newPage();
    await page.goto(CLARA);
    const overlay = await overlayOn(page);
    await overlay.says("Prospect");
    await overlay.hover();
    await overlay.says(/You wrote .*, no reply/);
    await page.close();
  });
});

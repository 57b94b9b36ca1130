import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { PEOPLE } from "../../../linkedin-stand-in/people.mjs";
import { PROJECT, recruiterIdOf } from "../../../linkedin-stand-in/recruiter.mjs";
import { leadPathOf } from "../../../linkedin-stand-in/sales.mjs";
import { type Browser, startChromium } from "./harness/chromium";
import { type Overlay, overlayOn } from "./harness/overlay";
import { pair } from "./harness/pairing";
import { type Server, startServer } from "./harness/server";

const ROOT = "https://www.linkedin.com";
const person = (slug: string) => {
  const found = PEOPLE.find((it) => it.slug === slug);
  if (found === undefined) throw new Error(slug);
  return found;
};
const ASTRID = person("astrid-holm-demo");
const BO = person("bo-lund-demo");
const CLARA = person("clara-friis-demo");
const MALTHE = person("malthe-vrang-demo");
const KARL = person("karl-stige-demo");

describe("UC-03 on every page of one person", () => {
  /** A server of its own: these walks change who is known. */
  let server: Server;
  let rikke: Browser;
  let page: Page;
  let overlay: Overlay;
  beforeAll(async () => {
    server = await startServer();
    rikke = await startChromium({ standIn: inject("standIn") });
    await pair(rikke.context, server.url, "rikke");
  });
  afterEach(() => page?.close());
  afterAll(async () => {
    await rikke?.close();
    await server?.stop();
  });

  const open = async (path: string) => {
    page = await rikke.context.newPage();
    await page.goto(ROOT + path);
    overlay = await overlayOn(page);
  };
  const exportTo = async (option: RegExp) => {
    await overlay.hover();
    await overlay.click(/^Export to job|Title or job number/);
    await overlay.type("HAVN-1");
    await overlay.click(option);
    await overlay.click("Export as prospect");
    await overlay.says("Exported to Senior backend developer");
  };
  const kept = async (name: string) => (await server.rows(`SELECT id FROM candidate WHERE name = $1`, [name])).length;

  test.each([
    ["Recruiter's full page", `/talent/profile/${recruiterIdOf(ASTRID)}?trk=FLAGSHIP_VIEW_IN_RECRUITER`],
    ["a candidate in a project", `${PROJECT}/profile/${recruiterIdOf(ASTRID)}`],
    ["the drawer over a search", `/talent/search/profile/${recruiterIdOf(ASTRID)}`],
    ["a candidate's messages", `/talent/profile/${recruiterIdOf(ASTRID)}/messages`],
    ["what a guest sees", "/in/astrid-holm-demo/?layout=guest"],
    ["all experience", "/in/astrid-holm-demo/details/experience/"],
    ["the contact box", "/in/astrid-holm-demo/overlay/contact-info/"],
    ["a page in another language", "/in/astrid-holm-demo/da/?lang=da"],
  ])("Astrid is in ATS on %s", async (_what, path) => {
    await open(path);
    await overlay.says(/^In ATS/);
  });

  test("a lead that nothing but a decoded number links to somebody is never claimed without the name", async () => {
    await open(leadPathOf(BO));
    await overlay.says(/./);
    expect(await overlay.text()).not.toContain("Astrid");
  });

  test.each([
    ["Recruiter", () => `/talent/profile/${recruiterIdOf(CLARA)}`, CLARA],
    ["a drawer, without a public address", () => `${PROJECT}/profile/${recruiterIdOf(KARL)}`, KARL],
    ["Sales Navigator", () => leadPathOf(person("johanne-trappe-demo")), person("johanne-trappe-demo")],
    ["a guest's page", () => "/in/ditte-mange-demo/?layout=guest", person("ditte-mange-demo")],
  ])("somebody is exported from %s, once", async (_what, path, who) => {
    await open(path());
    await overlay.says("Not in ATS");
    expect(await kept(who.name)).toBe(0);
    await exportTo(/HAVN-1$/);
    expect(await kept(who.name)).toBe(1);
    await page.reload();
    await overlay.says("Prospect");
  });

  test("opening and closing the contact box, and all experience, is no change of person", async () => {
    await open("/in/astrid-holm-demo/");
    await overlay.says("In ATS");
    await overlay.record();
    await page.locator('a[href*="/overlay/contact-info"]').first().click();
    await page.locator("[data-close]").waitFor();
    await page.locator("[data-close]").click();
    await page.locator("[data-close]").waitFor({ state: "detached" });
    const paths = (await overlay.recorded()).map(({ path }) => path);
    expect(new Set(paths).size).toBe(2);
    for (const { path, text } of await overlay.recorded()) expect(text, path).toMatch(/^In ATS/);
  });

  test.each([
    ["a project's list", PROJECT],
    ["a search in Recruiter", "/talent/search"],
    ["Recruiter's start page", "/talent/home"],
    ["the first Recruiter", `/recruiter/profile/${ASTRID.member},HHNH,CAP`],
    ["a guest's page that tells machines of somebody else", `/in/${MALTHE.slug}/?layout=guest`],
    ["an id that is none", `/talent/profile/${recruiterIdOf(ASTRID).toLowerCase()}`],
  ])("nobody is claimed on %s", async (_what, path) => {
    await open(path);
    await overlay.record();
    await page.waitForFunction(() => performance.now() > 3_000);
    const said = (await overlay.recorded()).map(({ text }) => text).join(" ");
    expect(said).not.toMatch(/In ATS|Prospect|Export|Astrid|Malthe|Bo Lund/);
  });
});

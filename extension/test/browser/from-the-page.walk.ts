import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { idOf, PEOPLE } from "../../../linkedin-stand-in/people.mjs";
import { callerOf } from "./harness/caller";
import { type Browser, OPTIONS_PAGE, startChromium } from "./harness/chromium";
import { decide } from "./harness/decide";
import { type Overlay, overlayOn } from "./harness/overlay";
import { dashboard, pair } from "./harness/pairing";
import { choose, openPanel, signOn } from "./harness/panel";
import { type Network, startProxy } from "./harness/proxy";
import { type Server, startServer } from "./harness/server";
import { ROOT } from "./harness/world";

/** A server of their own: these walks change who is known, and what the administrator decided. */
let server: Server;
let network: Network;
let rikke: Browser;
const pages: Page[] = [];
beforeAll(async () => {
  server = await startServer();
  network = await startProxy(server.url);
  rikke = await startChromium({ standIn: inject("standIn") });
  await pair(rikke.context, network.url, "rikke");
});
afterEach(async () => {
  network.decide(() => undefined);
  for (const page of pages.splice(0)) await page.close();
});
afterAll(async () => {
  await rikke?.close();
  await network?.close();
  await server?.stop();
});

const open = async (slug: string): Promise<readonly [Page, Overlay]> => {
  const page = await rikke.context.newPage();
  pages.push(page);
  await page.goto(`https://www.linkedin.com/in/${slug}/`);
  return [page, await overlayOn(page)];
};
/** While one thing is done, a second click does nothing. */
const settled = (overlay: Overlay) =>
  expect
    .poll(() => overlay.evaluate<boolean>(`${ROOT}?.querySelector(".ledger [aria-busy=true]") === null`))
    .toBe(true);
const one = async (sql: string): Promise<unknown> => Object.values((await server.rows(sql))[0] ?? {})[0];

describe("UC-26 from the page", () => {
  test("one click says that one wrote, another that there was an answer, and both are taken back", async () => {
    const [, overlay] = await open("bo-lund-demo");
    const messages =
      "SELECT count(*) || '/' || count(answered_at) FROM message WHERE logged_at > now() - interval '1 hour'";
    const before = await one(messages);
    await overlay.says("Prospect");
    await overlay.hover();
    await overlay.click("I wrote to them");
    await overlay.says(/You wrote .*, no reply/);
    await settled(overlay);
    await overlay.click("They answered");
    await overlay.says(/You wrote .*, answered/);
    await settled(overlay);
    await overlay.click("Not sent");
    await expect.poll(overlay.text).not.toMatch(/You wrote/);
    expect(await one(messages)).toBe(before);
  });

  test("an export puts the person into the chosen pool by the same click, and undoing takes them out", async () => {
    const inPool = `SELECT count(*)::int FROM pool_entry JOIN candidate ON candidate.id = pool_entry.candidate_id
       JOIN pool ON pool.id = pool_entry.pool_id
      WHERE candidate.name = 'Karl Stige' AND pool.name = 'Data people for spring'`;
    const [page, overlay] = await open("karl-stige-demo");
    await overlay.says("Not in ATS");
    await overlay.hover();
    await overlay.click(/^Export to job|Title or job number/);
    await overlay.type("HAVN-1");
    await overlay.click(/HAVN-1$/);
    await overlay.says("Talent pool (optional)");
    await overlay.click("Talent pool (optional)");
    await page.keyboard.press("ArrowDown");
    await overlay.click("Export as prospect");
    await overlay.says("Exported to Senior backend developer");
    expect(await one(inPool)).toBe(1);
    await overlay.click("Undo");
    await overlay.says("Taken back");
    await expect.poll(() => one(inPool)).toBe(0);
  });

  test("what a known person's page says is taken over field by field, and nothing that was not chosen", async () => {
    const facts = `SELECT coalesce(string_agg(field, ',' ORDER BY field), '') FROM candidate_fact
       JOIN candidate ON candidate.id = candidate_id WHERE candidate.name = 'Astrid Holm' AND candidate_fact.source = 'LINKEDIN'`;
    const [, overlay] = await open("astrid-holm-demo");
    await overlay.says("In ATS");
    await overlay.hover();
    const before = await one(facts);
    expect(before).not.toContain("SKILLS");
    await overlay.click("Update from this page");
    await overlay.says("In Havn", "On the page", "PostgreSQL");
    await overlay.click("None");
    await overlay.click(/^Skills/);
    await overlay.click("Take over 1 field");
    await expect.poll(() => one(facts)).toBe([before, "SKILLS"].filter((part) => part !== "").join(","));
    await overlay.says("Jobs & statuses");
  });

  test("what waits is counted on the toolbar of tabs that show nobody", async () => {
    const [page, overlay] = await open("clara-friis-demo");
    await overlay.says("Not in ATS");
    await overlay.hover();
    await overlay.click(/^Export to job|Title or job number/);
    await overlay.type("HAVN-1");
    await overlay.click(/HAVN-1$/);
    network.decide(({ path }) => (path === "/api/v1/exports" ? "cut" : undefined));
    await overlay.click("Export as prospect");
    await overlay.says("Waiting to be sent: 1");
    await expect.poll(() => signOn(rikke.context, page)).toBe("↑1");
    network.decide(() => undefined);
    await overlay.click("Send now");
    await overlay.says("Prospect");
    await expect.poll(() => signOn(rikke.context, page)).toBe("");
  });

  test("what the exported page led to is where Send InMail opens the composer, with her own id", async () => {
    await server.rows(
      `INSERT INTO member_seat (member_id, seat, stated_by, stated_at)
       SELECT id, 'RECRUITER', id, now() FROM member WHERE email = 'rikke@havn.test'`,
    );
    const clara = PEOPLE.find((person) => person.slug === "clara-friis-demo");
    if (clara === undefined) throw new Error("nobody");
    const id = await one("SELECT id::text FROM candidate WHERE name = 'Clara Friis'");
    const tab = await dashboard(rikke.context, server.url, "rikke", `/candidates/${id}/linkedin`);
    pages.push(tab);
    const write = tab.getByRole("link", { name: "Send InMail" });
    await write.waitFor();
    expect(await write.getAttribute("href")).toBe(
      `https://www.linkedin.com/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${idOf(clara)}&recipient=${idOf(clara)}`,
    );
  });

  test("on the recruiter's own page it says so, and nothing else", async () => {
    await decide(
      server,
      await callerOf(server.url, "rikke"),
      `INSERT INTO member_seat (member_id, own_profile, stated_by, stated_at)
       SELECT id, 'https://www.linkedin.com/in/ditte-mange-demo', id, now() FROM member WHERE email = 'rikke@havn.test'
       ON CONFLICT (member_id) DO UPDATE SET own_profile = excluded.own_profile`,
      ({ self }) => self !== undefined && self.length > 0,
    );
    // Who is signed in is asked anew when a page of ours is opened.
    const options = await rikke.context.newPage();
    pages.push(options);
    await options.goto(OPTIONS_PAGE);
    await options.locator(".connected").waitFor();
    const [, overlay] = await open("ditte-mange-demo");
    await overlay.says("This is you");
    await overlay.hover();
    await overlay.says("Nothing can be exported from here");
    expect(await overlay.text()).not.toMatch(/Export (?:to|as)|Find them|Not in ATS|I wrote/);
  });
});

describe("UC-18 the administrator's policy", () => {
  test("keeps the pages untouched, whatever was chosen, and the panel shows the person", async () => {
    await choose(rikke.context, "overlay");
    const [, before] = await open("astrid-holm-demo");
    await before.says("In ATS");
    await decide(
      server,
      await callerOf(server.url, "rikke"),
      "UPDATE instance_setting SET overlay_mode = 'panel'",
      ({ policy }) => policy.mode === "panel",
    );
    const options = await rikke.context.newPage();
    pages.push(options);
    await options.goto(OPTIONS_PAGE);
    await options.getByText("Your administrator has decided this for everybody").waitFor();
    const panel = await openPanel(rikke.context);
    pages.push(panel.page);
    const page = await rikke.context.newPage();
    pages.push(page);
    await page.goto("https://www.linkedin.com/in/astrid-holm-demo/");
    await panel.says("Astrid Holm", "HAVN-1");
    await expect.poll(() => signOn(rikke.context, page)).toBe("2");
    expect(await page.locator("[data-layer-7f3a]").count()).toBe(0);
    await expect.poll(() => pages[0]?.locator("[data-layer-7f3a]").count()).toBe(0);
  });
});

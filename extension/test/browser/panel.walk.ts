import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { type Browser, startChromium } from "./harness/chromium";
import { pair } from "./harness/pairing";
import { choose, iconOf, openPanel, type SidePanel, signOn } from "./harness/panel";
import { type Network, startProxy } from "./harness/proxy";

const ROOT = "https://www.linkedin.com";
const at = (slug: string) => `${ROOT}/in/${slug}/`;
const HOST = "[data-layer-7f3a]";

describe("UC-18 Havn beside the page", () => {
  let rikke: Browser;
  let proxy: Network;
  let panel: SidePanel;
  const pages: Page[] = [];
  beforeAll(async () => {
    proxy = await startProxy(inject("server"));
    rikke = await startChromium({ standIn: inject("standIn") });
    await pair(rikke.context, proxy.url, "rikke");
    await choose(rikke.context, "panel");
    panel = await openPanel(rikke.context);
  });
  afterEach(async () => {
    proxy.decide(() => undefined);
    for (const page of pages.splice(0)) await page.close();
  });
  afterAll(async () => {
    await rikke?.close();
    await proxy?.close();
  });

  const open = async (address: string): Promise<Page> => {
    const page = await rikke.context.newPage();
    pages.push(page);
    await page.goto(address);
    return page;
  };
  /** As LinkedIn does it: the address first, the content later. */
  const follow = (page: Page, path: string) =>
    page.evaluate((href) => {
      const link = document.createElement("a");
      link.href = href;
      document.body.append(link);
      link.click();
      link.remove();
    }, path);
  const sign = (page: Page, text: string) =>
    expect.poll(() => signOn(rikke.context, page), { timeout: 60_000 }).toBe(text);

  test("shows the person of the tab in front, and nothing stands on the page", async () => {
    const astrid = await open(at("astrid-holm-demo"));
    await panel.says("Astrid Holm", "Jobs & statuses", "HAVN-1");
    await sign(astrid, "2");
    expect(await astrid.locator(HOST).count()).toBe(0);
  });

  test("follows from tab to tab, each with its own sign", async () => {
    const astrid = await open(at("astrid-holm-demo"));
    await panel.says("Astrid Holm");
    const bo = await open(at("bo-lund-demo"));
    await panel.says("Bo Lund");
    expect(await panel.text()).not.toContain("Astrid Holm");
    await sign(bo, "P");
    await astrid.bringToFront();
    await panel.says("Astrid Holm", "HAVN-1");
    expect(await panel.text()).not.toContain("Bo Lund");
    await sign(astrid, "2");
    await astrid.close();
    await panel.says("Bo Lund");
  });

  test("shows nobody of another window", async () => {
    await open(at("bo-lund-demo"));
    await panel.says("Bo Lund");
    const opened = rikke.context.waitForEvent("page");
    const [worker] = rikke.context.serviceWorkers();
    await worker?.evaluate((url) => {
      const { chrome } = globalThis as unknown as {
        chrome: { windows: { create: (what: object) => Promise<unknown> } };
      };
      return chrome.windows.create({ url }).then(() => true);
    }, at("astrid-holm-demo"));
    const elsewhere = await opened;
    pages.push(elsewhere);
    await elsewhere.locator("h1, h2").filter({ hasText: "Astrid Holm", visible: true }).first().waitFor();
    // Its own sign comes after all that the panel could have been told.
    await sign(elsewhere, "2");
    expect(await panel.text()).toContain("Bo Lund");
    expect(await panel.text()).not.toContain("Astrid Holm");
  });

  test("follows within a tab, and drops the person and the sign at once on a page of nobody", async () => {
    const page = await open(at("astrid-holm-demo"));
    await panel.says("Astrid Holm");
    await sign(page, "2");
    await follow(page, "/in/bo-lund-demo/");
    await panel.says("Bo Lund");
    await sign(page, "P");
    await follow(page, "/search/results/people/?keywords=developer");
    await panel.saysNobody();
    await sign(page, "");
    await page.goto(at("astrid-holm-demo"));
    await panel.says("Astrid Holm");
    await page.goto(`${inject("server")}/login`);
    await panel.saysNobody();
    await sign(page, "");
  });

  test("knows the person when it is opened late, and again after the worker was stopped", async () => {
    await open(at("astrid-holm-demo"));
    await panel.says("Astrid Holm");
    const session = await rikke.context.newCDPSession(panel.page);
    await session.send("ServiceWorker.enable");
    await session.send("ServiceWorker.stopAllWorkers");
    await panel.page.reload();
    await panel.page.locator("main").waitFor();
    await pages[0]?.bringToFront();
    await panel.says("Astrid Holm", "HAVN-1");
  });

  test("drops an answer that comes when another tab is in front", async () => {
    let held = 0;
    proxy.decide(({ path, body }) => {
      if (path !== "/api/v1/who") return undefined;
      if (body.includes("astrid-holm-demo")) held += 1;
      // The first answer comes while the second is still waited for.
      return { heldFor: body.includes("astrid-holm-demo") ? 900 : 1_800 };
    });
    const seen: string[] = [];
    await panel.page.exposeFunction("saw", (text: string) => seen.push(text));
    await panel.page.evaluate(() => {
      const tell = (window as unknown as { saw: (text: string) => void }).saw;
      new MutationObserver(() => tell(document.querySelector("main")?.innerText ?? "")).observe(document.body, {
        childList: true,
        subtree: true,
        characterData: true,
      });
    });
    await open(at("astrid-holm-demo"));
    await expect.poll(() => held, { timeout: 60_000 }).toBeGreaterThan(1);
    const bo = await open(at("bo-lund-demo"));
    await panel.says("Bo Lund", "No applications yet");
    await sign(bo, "P");
    expect(seen.filter((text) => text.includes("Bo Lund")).length).toBeGreaterThan(0);
    expect(seen.filter((text) => /Astrid Holm[\s\S]*HAVN-1/.test(text))).toEqual([]);
  });

  test("exports by a click in the panel: the tab gives the cards, the server reads the same person from them", async () => {
    const clara = await open(at("clara-friis-demo"));
    await panel.says("Clara Friis", "Export to job");
    const box = panel.page.getByRole("combobox");
    await box.fill("HAVN-1");
    await panel.page.getByRole("option").first().click();
    await panel.page.getByRole("button", { name: "Export as prospect" }).click();
    await panel.says("Exported to");
    await sign(clara, "P");
    await panel.page.getByRole("button", { name: "Undo" }).click();
    await panel.says("Taken back");
  });

  test("exports nothing when the page has gone on to somebody else meanwhile", async () => {
    const clara = await open(at("clara-friis-demo"));
    await panel.says("Clara Friis", "Export to job");
    const box = panel.page.getByRole("combobox");
    await box.fill("HAVN-1");
    await panel.page.getByRole("option").first().click();
    proxy.forget();
    // The page says another name, and the click comes before anybody could tell.
    await clara.evaluate(() => {
      for (const heading of document.querySelectorAll("main h1, main h2")) heading.textContent = "Somebody Else";
    });
    await panel.page
      .getByRole("button", { name: "Export as prospect" })
      .click({ timeout: 5_000 })
      .catch(() => undefined);
    await expect.poll(() => panel.text(), { timeout: 60_000 }).not.toContain("Clara Friis");
    expect(proxy.asked().filter(({ path }) => path === "/api/v1/exports")).toEqual([]);
  });

  test("writes a note that the server keeps", async () => {
    await open(at("astrid-holm-demo"));
    await panel.says("Astrid Holm", "Add note");
    await panel.page.getByRole("button", { name: "Add note" }).click();
    await panel.page.getByLabel("New note").fill("Written beside the page");
    await panel.page.getByRole("button", { name: "Save note" }).click();
    await panel.says("Written beside the page");
  });

  test("the choice takes effect at once on pages that are open, there and back", async () => {
    const page = await open(at("astrid-holm-demo"));
    await panel.says("Astrid Holm");
    expect(await iconOf(rikke.context)).toEqual({ popup: "", offered: true, opens: true });
    await choose(rikke.context, "overlay");
    expect(await iconOf(rikke.context)).toEqual({ popup: "popup.html", offered: false, opens: false });
    await expect.poll(() => page.locator(HOST).count(), { timeout: 60_000 }).toBe(1);
    await sign(page, "");
    await choose(rikke.context, "panel");
    await expect.poll(() => page.locator(HOST).count(), { timeout: 60_000 }).toBe(0);
    await sign(page, "2");
  });
});

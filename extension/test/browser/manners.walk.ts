import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { callerOf, candidateAt } from "./harness/caller";
import { type Browser, OPTIONS_PAGE, startChromium } from "./harness/chromium";
import { type Overlay, overlayOn } from "./harness/overlay";
import { pair } from "./harness/pairing";
import { type Network, startProxy } from "./harness/proxy";
import { ROOT } from "./harness/world.ts";

const LINKEDIN = "https://www.linkedin.com";
const ASTRID = `${LINKEDIN}/in/astrid-holm-demo/`;
const HOST = "[data-layer-7f3a]";

interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

describe("UC-03 a guest with manners", () => {
  let rikke: Browser;
  let proxy: Network;
  let page: Page;
  let overlay: Overlay;
  beforeAll(async () => {
    proxy = await startProxy(inject("server"));
    rikke = await startChromium({ standIn: inject("standIn") });
    await pair(rikke.context, proxy.url, "rikke");
  });
  afterEach(() => page?.close());
  afterAll(async () => {
    await rikke?.close();
    await proxy?.close();
  });

  const open = async (address: string) => {
    page = await rikke.context.newPage();
    await page.goto(address);
    overlay = await overlayOn(page);
  };
  const follow = (path: string) =>
    page.evaluate((href) => {
      const link = document.createElement("a");
      link.href = href;
      document.body.append(link);
      link.click();
      link.remove();
    }, path);

  test("leaves every key to the page while one types there, and the page's keys press nothing of ours", async () => {
    await open(ASTRID);
    await overlay.says("In ATS");
    await overlay.hover();
    await overlay.click("Export to a job…");
    const search = page.locator("header input").first();
    await search.focus();
    await search.pressSequentially("Enter the yard");
    await search.press("Enter");
    await search.press("Escape");
    expect(await search.inputValue()).toBe("Enter the yard");
    const typed = await overlay.evaluate<string>(`${ROOT}.querySelector("input").value`);
    expect(typed).toBe("");
  });

  test("never takes the focus: not when it comes, not with news, not with the next person", async () => {
    await open(ASTRID);
    const search = page.locator("header input").first();
    await search.focus();
    await page.evaluate(() => {
      const lost: string[] = [];
      Object.assign(window, { lost });
      for (const type of ["blur", "focusout"]) document.addEventListener(type, () => lost.push(type), true);
    });
    await overlay.says("In ATS");
    const hanne = await callerOf(inject("server"), "hanne");
    const astrid = await candidateAt(hanne, "astrid-holm-demo");
    const text = `News for somebody who types ${randomUUID()}`;
    const { body } = await hanne.call<{ jobs: readonly { jobNumber: string; applicationId: string }[] }>(
      "GET",
      `/candidates/${astrid}/card`,
    );
    const { applicationId } = body.jobs.find(({ jobNumber }) => jobNumber === "HAVN-1") ?? {};
    const before = await overlay.evaluate<string>(`${ROOT}.querySelectorAll("[role=tab] em")[2].textContent`);
    await hanne.call("POST", `/candidates/${astrid}/notes`, { text, visibility: "team", applicationId });
    await expect
      .poll(() => overlay.evaluate<string>(`${ROOT}.querySelectorAll("[role=tab] em")[2].textContent`), {
        timeout: 60_000,
      })
      .not.toBe(before);
    await follow("/in/bo-lund-demo/");
    await overlay.says("Prospect");
    await page.keyboard.type("still here");
    expect(await search.inputValue()).toBe("still here");
    expect(await page.evaluate(() => (window as unknown as { lost: readonly string[] }).lost)).toEqual([]);
  });

  test.each([
    ["a phone", 390, 844],
    ["a low window", 1280, 620],
    ["a wide one", 1440, 900],
  ])("never covers the messages: on %s", async (_what, width, height) => {
    page = await rikke.context.newPage();
    await page.setViewportSize({ width, height });
    await page.goto(ASTRID);
    overlay = await overlayOn(page);
    await page.evaluate(() => {
      const dock = document.createElement("aside");
      dock.className = "msg-overlay-container";
      Object.assign(dock.style, { position: "fixed", right: "8px", bottom: "0", width: "288px", height: "48px" });
      document.body.append(dock);
    });
    await overlay.says("In ATS");
    await overlay.hover();
    await overlay.says("HAVN-1");
    const dock = await page.locator(".msg-overlay-container").evaluate((it) => it.getBoundingClientRect().toJSON());
    const ours = await overlay.evaluate<readonly Box[]>(
      `[".mark", ".panel"].map((part) => ${ROOT}.querySelector(part).getBoundingClientRect().toJSON())`,
    );
    for (const box of ours) {
      expect(box.bottom, "something is shown").toBeGreaterThan(box.top);
      const apart = box.bottom <= dock.top || box.right <= dock.left || box.left >= dock.right;
      expect(apart, JSON.stringify({ box, dock })).toBe(true);
      expect(box.left, "on the screen").toBeGreaterThanOrEqual(0);
      expect(box.right, "on the screen").toBeLessThanOrEqual(width);
    }
  });

  test("is one element at most, ever, from person to person and through nobody", async () => {
    await open(ASTRID);
    await page.evaluate((host) => {
      const counts: number[] = [];
      Object.assign(window, { counts });
      const count = () => counts.push(document.querySelectorAll(host).length);
      new MutationObserver(count).observe(document.documentElement, { childList: true });
      count();
    }, HOST);
    await overlay.says("In ATS");
    for (const [path, said] of [
      ["/in/bo-lund-demo/", "Prospect"],
      ["/in/clara-friis-demo/", "Not in ATS"],
      ["/in/astrid-holm-demo/", "In ATS"],
    ] as const) {
      await follow(path);
      await overlay.says(said);
    }
    const counts = await page.evaluate(() => (window as unknown as { counts: readonly number[] }).counts);
    expect(Math.max(...counts)).toBe(1);
    expect(counts.length).toBeGreaterThan(3);
  });

  test.each([
    ["pvs", () => document.documentElement.classList.toggle("theme--dark")],
    ["sdui", () => document.querySelector("#interop-outlet")?.classList.replace("theme--light", "theme--dark")],
  ] as const)("turns dark with the page, in the moment it does (%s)", async (layout, turn) => {
    await open(`${ASTRID}?layout=${layout}`);
    await overlay.says("In ATS");
    const theme = () => overlay.evaluate<string>(`${ROOT}.querySelector(".frame").dataset.theme`);
    expect(await theme()).toBe("light");
    await page.evaluate(turn);
    await expect.poll(theme, { timeout: 10_000 }).toBe("dark");
  });

  test("does nothing at all on pages that show nobody", async () => {
    proxy.forget();
    for (const path of ["/feed/", "/authwall", "/in/unavailable/", "/checkpoint/challenge"]) {
      page = await rikke.context.newPage();
      await page.goto(LINKEDIN + path);
      await page.waitForLoadState("networkidle");
      expect(await page.locator(HOST).count(), path).toBe(0);
      const { nodes } = await page.evaluate(
        () => (window as unknown as { __seen?: { nodes: unknown[] } }).__seen ?? { nodes: [] },
      );
      expect(nodes, path).toEqual([]);
      await page.close();
    }
    // What a page before was still listening to does not count.
    const asked = proxy.asked().filter(({ path }) => !/\/(?:changes|card)$/.test(path));
    expect(asked).toEqual([]);
  });

  // The last one: the extension begins anew.
  test("goes when the extension is renewed: first what it knows, then itself, and one of the new stands after a reload", async () => {
    await open(ASTRID);
    await overlay.says("In ATS");
    await overlay.hover();
    await overlay.says("HAVN-1");
    const session = await rikke.context.newCDPSession(page);
    const written = async () => JSON.stringify(await session.send("DOM.getDocument", { depth: -1, pierce: true }));
    expect(await written()).toContain("HAVN-1");
    const options = await rikke.context.newPage();
    await options.goto(OPTIONS_PAGE);
    // The page goes with the extension that it belongs to, in the middle of its sentence.
    await options
      .evaluate(() =>
        (globalThis as unknown as { chrome: { runtime: { reload: () => void } } }).chrome.runtime.reload(),
      )
      .catch(() => undefined);
    await expect.poll(written, { timeout: 60_000 }).toContain("Reload this page");
    expect(await written()).not.toContain("HAVN-1");
    expect(await page.locator(HOST).count()).toBe(1);
    await expect.poll(() => page.locator(HOST).count(), { timeout: 60_000 }).toBe(0);
    await follow("/in/bo-lund-demo/");
    await page.locator("h1, h2").filter({ hasText: "Bo Lund", visible: true }).first().waitFor();
    await page.mouse.wheel(0, 300);
    expect(await page.locator(HOST).count()).toBe(0);
    await page.reload();
    await expect.poll(() => page.locator(HOST).count(), { timeout: 60_000 }).toBe(1);
    await expect.poll(written, { timeout: 60_000 }).toContain("Prospect");
  });
});

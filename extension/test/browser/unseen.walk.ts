import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import identity from "../../identity.json" with { type: "json" };
import { type Browser, startChromium } from "./harness/chromium";
import { type Overlay, overlayOn } from "./harness/overlay";
import { pair } from "./harness/pairing";

const ROOT = "https://www.linkedin.com";
const FILES = ["manifest.json", "page.js", "background.js", "options.html", "popup.html", "icon/128.png"];

interface Seen {
  readonly nodes: readonly { readonly name: string; readonly parent: string; readonly attributes: readonly string[] }[];
  readonly attributes: readonly string[];
  readonly messages: number;
  readonly traces: boolean;
}

describe.each(["pvs", "sdui"])("UC-03 what a page in the %s layout can notice", (layout) => {
  let rikke: Browser;
  let page: Page;
  let overlay: Overlay;
  beforeAll(async () => {
    rikke = await startChromium({ standIn: inject("standIn") });
    await pair(rikke.context, inject("server"), "rikke");
    page = await rikke.context.newPage();
    await page.goto(`${ROOT}/in/astrid-holm-demo/?layout=${layout}`);
    overlay = await overlayOn(page);
  });
  afterAll(() => rikke?.close());

  test("is one element that says nothing, and cannot be looked into", async () => {
    await overlay.says("In ATS");
    await overlay.hover();
    await overlay.says("HAVN-1");
    const seen = await page.evaluate((): Seen => {
      const { nodes, attributes, messages, traces } = (
        window as unknown as { __seen: Omit<Seen, "traces"> & { traces(): boolean } }
      ).__seen;
      return { nodes, attributes, messages, traces: traces() };
    });
    expect(seen.nodes.length).toBeLessThanOrEqual(1);
    for (const { name, parent } of seen.nodes) expect({ name, parent }).toEqual({ name: "DIV", parent: "HTML" });
    expect(seen.attributes).toEqual([]);
    expect(seen.messages).toBe(0);
    expect(seen.traces).toBe(false);
    const inside = await page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      return {
        shadow: host?.shadowRoot,
        text: host?.textContent,
        html: host?.innerHTML,
        styled: host?.getAttribute("style"),
      };
    });
    expect(inside).toEqual({ shadow: null, text: "", html: "", styled: null });
    const whole = await page.content();
    expect(["HAVN-1", "chrome-extension:", "In ATS"].filter((trace) => whole.includes(trace))).toEqual([]);
  });

  test("is no file of the extension's", async () => {
    const reached = await page.evaluate(
      async ([id, files]) => {
        const tries = (files as readonly string[]).flatMap((file) => [
          fetch(`chrome-extension://${id}/${file}`).then(
            () => file,
            () => undefined,
          ),
          new Promise((resolve) => {
            const image = new Image();
            image.onload = () => resolve(file);
            image.onerror = () => resolve(undefined);
            image.src = `chrome-extension://${id}/${file}`;
          }),
        ]);
        return (await Promise.all(tries)).filter((file) => file !== undefined);
      },
      [identity.chromeId, FILES] as const,
    );
    expect(reached).toEqual([]);
  });

  test("is no request, no letter and no click of its reader", async () => {
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ["keydown", "keyup", "keypress", "input", "click", "pointerdown", "focusin", "paste"])
        window.addEventListener(type, (event) => heard.push(`${type} ${"key" in event ? event.key : ""}`), true);
    });
    const standIn = await page.evaluate(async () => {
      await fetch("/__stand-in/requests", { method: "DELETE" });
      return true;
    });
    expect(standIn).toBe(true);
    await overlay.click("Add note");
    await overlay.click("New note");
    await overlay.type("Secret");
    await expect
      .poll(
        () =>
          overlay.evaluate<boolean>(
            `[...document.querySelectorAll("[data-layer-7f3a]")].some((host) => chrome.dom.openOrClosedShadowRoot(host).querySelector("textarea")?.value === "Secret")`,
          ),
        { timeout: 60_000 },
      )
      .toBe(true);
    const heard = await page.evaluate(() => (window as unknown as { heard: readonly string[] }).heard);
    expect(heard.filter((it) => /^(key|input|paste)/.test(it))).toEqual([]);
    const asked = await page.evaluate(async () => (await fetch("/__stand-in/requests")).json());
    expect(asked).toEqual([]);
  });
});

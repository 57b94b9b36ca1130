import type { BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";
import identity from "../../../identity.json" with { type: "json" };
import { OPTIONS_PAGE } from "./chromium";

const OURS = `chrome-extension://${identity.chromeId}`;

/** The panel's own document, opened as a tab: it stands beside whichever tab of its window is in front. */
export interface SidePanel {
  readonly page: Page;
  readonly says: (...parts: readonly (string | RegExp)[]) => Promise<void>;
  /** Nobody is shown, and nothing of anybody. */
  readonly saysNobody: () => Promise<void>;
  readonly text: () => Promise<string>;
}

/** As a person does, on the options page. */
export async function choose(context: BrowserContext, mode: "overlay" | "panel"): Promise<void> {
  const options = await context.newPage();
  await options.goto(OPTIONS_PAGE);
  await options.locator(`input[type=radio][value=${mode}]`).check();
  await options.locator(`label.chosen input[value=${mode}]`).waitFor();
  await options.close();
}

export async function openPanel(context: BrowserContext): Promise<SidePanel> {
  const page = await context.newPage();
  await page.goto(`${OURS}/sidepanel.html`);
  const main = page.locator("main");
  const text = () => main.innerText();
  await main.waitFor();
  return {
    page,
    text,
    says: async (...parts) => {
      for (const part of parts)
        await expect
          .poll(text, { timeout: 60_000 })
          [part instanceof RegExp ? "toMatch" : "toContain"](part as string & RegExp);
    },
    saysNobody: async () => {
      await expect.poll(text, { timeout: 60_000 }).toContain("Nobody to look up");
      expect(await text()).not.toMatch(/HAVN-|Export|Astrid|Bo Lund|Clara/);
    },
  };
}

/** What stands on the toolbar's icon while this page's tab is in front. */
export async function signOn(context: BrowserContext, page: Page): Promise<string> {
  await page.bringToFront();
  const [worker] = context.serviceWorkers();
  if (worker === undefined) return "no worker";
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query: (what: object) => Promise<readonly { readonly id: number }[]> };
        action: { getBadgeText: (of: object) => Promise<string> };
      };
    };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab === undefined ? "no tab" : chrome.action.getBadgeText({ tabId: tab.id });
  });
}

/** What the toolbar's icon does: a popup's name or none, and whether the side panel is offered and opens by a click. */
export async function iconOf(context: BrowserContext) {
  const [worker] = context.serviceWorkers();
  return worker?.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        action: { getPopup: (of: object) => Promise<string> };
        sidePanel: {
          getOptions: (of: object) => Promise<{ readonly enabled?: boolean }>;
          getPanelBehavior: () => Promise<{ readonly openPanelOnActionClick?: boolean }>;
        };
      };
    };
    return {
      popup: (await chrome.action.getPopup({})).replace(/^.*\//, ""),
      offered: (await chrome.sidePanel.getOptions({})).enabled === true,
      opens: (await chrome.sidePanel.getPanelBehavior()).openPanelOnActionClick === true,
    };
  });
}

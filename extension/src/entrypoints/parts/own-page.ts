import { browser } from "wxt/browser";
import { browserName } from "../../desk/browser-name";
import type { AskOwn } from "../../overlay/connection";
import type { Placing } from "../../overlay/mode-choice";
import type { Permission } from "../../overlay/permission";
import { type Ask, type News, PORT } from "../../talk/requests";
import type { Placed } from "../../talk/side";

const LINKEDIN = { origins: ["https://*.linkedin.com/*"] };

/** Our own pages may ask the worker for everything. */
export const ask: Ask & AskOwn = (request: unknown) => browser.runtime.sendMessage(request);

export const permission: Permission = {
  browser: browserName(navigator.userAgent).split(" on ")[0] ?? "Browser",
  given: () => browser.permissions.contains(LINKEDIN),
  ask: () => browser.permissions.request(LINKEDIN),
  changed: (listen) => {
    browser.permissions.onAdded.addListener(listen);
    browser.permissions.onRemoved.addListener(listen);
  },
};

export function whenPlaced(listen: () => void): void {
  browser.runtime.onMessage.addListener((said: Placed) => {
    if (said.kind === "placed") listen();
  });
}

/** Our own pages hear of the queue as pages on LinkedIn do. */
export function whenQueued(listen: () => void): void {
  browser.runtime.connect({ name: PORT }).onMessage.addListener((news: News) => {
    if (news.kind === "queue") listen();
  });
}

export const placing: Placing = {
  ask,
  current: async () => {
    const reply = await ask({ kind: "placement" });
    return reply.ok ? reply.value : undefined;
  },
  changed: whenPlaced,
};

/** Gives a page of ours its look and the element that everything is drawn into. */
export function furnished(styles: string): HTMLElement {
  const style = document.createElement("style");
  style.textContent = styles;
  document.head.append(style);
  const app = document.querySelector<HTMLElement>("#app");
  if (app === null) throw new Error("a page without #app");
  return app;
}

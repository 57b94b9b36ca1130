import { browser } from "wxt/browser";
import type { Placed, Placement } from "../../talk/side";
import { noSigns } from "./sign";

/** Firefox's own, which Chrome's types do not know. */
const { sidebarAction } = browser as unknown as {
  readonly sidebarAction?: { readonly open: () => Promise<void>; readonly toggle: () => Promise<void> };
};

/** What the toolbar's icon does: opens the connection as a popup, or the panel beside the page. */
export async function furnish({ mode }: Placement): Promise<void> {
  const panel = mode === "panel";
  await browser.action.setPopup({ popup: panel ? "" : "popup.html" });
  if (import.meta.env.FIREFOX) return;
  await browser.sidePanel.setOptions({ enabled: panel, path: "sidepanel.html" });
  await browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: panel });
}

/** Only within the very event of a key or click; a panel that is not offered now stays shut. */
export function openPanel(tab: { readonly windowId: number } | undefined): void {
  const opened = import.meta.env.FIREFOX
    ? sidebarAction?.open()
    : browser.sidePanel.open({ windowId: tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT });
  opened?.catch(() => undefined);
}

export function togglePanel(): void {
  void sidebarAction?.toggle();
}

/** Open pages and our own screens follow at once. */
export async function announce(placement: Placement): Promise<void> {
  const placed: Placed = { kind: "placed", placement };
  // Most tabs have no script of ours, and often none of our pages is open.
  const nobody = () => undefined;
  void browser.runtime.sendMessage(placed).catch(nobody);
  const tabs = await browser.tabs.query({});
  for (const { id } of tabs) if (id !== undefined) void browser.tabs.sendMessage(id, placed).catch(nobody);
  if (placement.mode === "overlay") await noSigns();
}

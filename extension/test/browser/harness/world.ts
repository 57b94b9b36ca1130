import type { Page } from "playwright-core";

const HOST = "[data-layer-7f3a]";

/** Finds the overlay's root, in the extension's own world. */
export const ROOT = `(() => { const host = document.querySelector(${JSON.stringify(HOST)}); return host && chrome.dom.openOrClosedShadowRoot(host); })()`;

/** Evaluates in the extension's own world on the page, through full navigations. */
export async function extensionWorld(page: Page): Promise<<T>(source: string) => Promise<T>> {
  const session = await page.context().newCDPSession(page);
  let current: number | undefined;
  session.on("Runtime.executionContextCreated", ({ context }) => {
    if (context.origin.startsWith("chrome-extension://")) current = context.id;
  });
  session.on("Runtime.executionContextDestroyed", ({ executionContextId }) => {
    if (executionContextId === current) current = undefined;
  });
  await session.send("Runtime.enable");
  return async <T>(source: string): Promise<T> => {
    if (current === undefined) throw new Error("the extension has not begun on this page");
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      expression: source,
      contextId: current,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
}

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import type { Page } from "playwright-core";
import type { Overlay } from "./overlay";
import { ROOT } from "./world.ts";

/** More than any screen but an endless list, whose rows come as it is scrolled. */
const HIGHEST = 6_000;
const PICTURES = join(import.meta.dirname, "../../../../target/pictures");

/** What axe found; a contrast it could not decide counts as a fault. */
export interface Findings {
  readonly faults: readonly string[];
  /** How many texts had their contrast decided: none decided would be no test. */
  readonly contrasts: number;
}

/** Run in the page: kept to what axe gives, made small. */
const ASK = (
  within: string,
) => `axe.run(${within}, { resultTypes: ["violations", "incomplete", "passes"] }).then((found) => {
  const told = (kind) => found[kind].flatMap(({ id, nodes }) =>
    nodes.map((node) => kind + " " + id + ": " + node.target.flat().join(" ") + " " + node.html.slice(0, 160)
      + " " + node.any.map((check) => check.message).join("; ")));
  const nodesOf = (kind) => found[kind].filter(({ id }) => id === "color-contrast").flatMap(({ nodes }) => nodes);
  return {
    faults: [...told("violations"), ...told("incomplete").filter((fault) => fault.startsWith("incomplete color-contrast"))],
    contrasts: nodesOf("passes").length + nodesOf("violations").length,
  };
})`;

/** Every rule on a whole page, which stands at its full height meanwhile: axe decides no contrast of a text that an edge cuts. */
export async function pageFindings(page: Page): Promise<Findings> {
  await page.evaluate(axe.source);
  const usual = page.viewportSize();
  const whole = await page.evaluate(() =>
    Math.max(...[...document.querySelectorAll("*")].map(({ scrollHeight }) => scrollHeight)),
  );
  if (usual && whole > usual.height)
    await page.setViewportSize({ ...usual, height: Math.min(whole + usual.height, HIGHEST) });
  try {
    return await page.evaluate(ASK("document"));
  } finally {
    if (usual) await page.setViewportSize(usual);
  }
}

/** The overlay alone: its closed root is opened for the test, and it is moved into the body, where contrast is decided. */
export async function overlayFindings(overlay: Overlay): Promise<Findings> {
  await overlay.evaluate(`${axe.source}; undefined`);
  return overlay.evaluate(`(() => {
    const root = ${ROOT};
    const host = root.host;
    Object.defineProperty(host, "shadowRoot", { configurable: true, get: () => root });
    document.body.append(host);
    host.showPopover();
    return ${ASK("{ include: [host] }")};
  })()`);
}

/** A picture of each screen, as a by-product. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}

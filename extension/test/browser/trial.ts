import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { BrowserContext } from "playwright-core";
import { startStandIn } from "../../../linkedin-stand-in/server.mjs";
import { startChromium } from "./harness/chromium.ts";
import { dashboard, pair } from "./harness/pairing.ts";
import { startServer } from "./harness/server.ts";
import { extensionWorld, ROOT } from "./harness/world.ts";

/** `./dev browser`: Chromium with the extension, paired as Rikke, on invented LinkedIn pages. */
const pictures = folderFor("--screenshot");
const display = process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"];
if (!display && pictures === undefined) {
  console.log("There is no display here. Take pictures instead: ./dev browser --screenshot FOLDER");
  process.exit(1);
}

console.log("Starting Havn with demo data, the invented LinkedIn pages, and Chromium…");
const [server, standIn] = await Promise.all([startServer(), startStandIn()]);
const browser = await startChromium({ standIn: standIn.port, headed: pictures === undefined });
let ending = false;
async function end(): Promise<void> {
  if (ending) return;
  ending = true;
  await browser.close().catch(() => undefined);
  await Promise.all([server.stop(), standIn.close()]);
  process.exit(0);
}
process.once("SIGINT", () => void end());
process.once("SIGTERM", () => void end());

await pair(browser.context, server.url, "rikke");
if (pictures !== undefined) {
  await takePictures(browser.context, pictures);
  await end();
}
const start = await browser.context.newPage();
await start.goto("https://www.linkedin.com/");
console.log(`
  The browser is paired as Rikke Dam. Choose a person on the start page, and look at the upper right of the profile:
    Astrid Holm   in ATS on two jobs: hover the mark
    Bo Lund       a prospect only
    Clara Friis   unknown: export her to HAVN-1, and undo it
    Søren Ågård   perhaps known: choose
  The dashboard is at ${server.url} (rikke@havn.test, password havn-demo).
  Close the browser or press Ctrl-C to end everything.
`);
browser.context.once("close", () => void end());

async function takePictures(context: BrowserContext, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [slug, theme] of [
    ["astrid-holm-demo", "light"],
    ["astrid-holm-demo", "dark"],
    ["clara-friis-demo", "light"],
  ] as const) {
    const page = await context.newPage();
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: theme });
    const evaluate = await extensionWorld(page);
    await page.goto(`https://www.linkedin.com/in/${slug}/?theme=${theme}`);
    const box = await eventually(() =>
      evaluate<{ x: number; y: number } | null>(
        `(() => { const mark = ${ROOT}?.querySelector(".mark"); if (!mark || !/ATS/.test(mark.innerText)) return null; const box = mark.getBoundingClientRect(); return { x: box.x + 20, y: box.y + 10 }; })()`,
      ),
    );
    await page.mouse.move(box.x, box.y, { steps: 3 });
    await eventually(() =>
      evaluate<boolean>(`Boolean(${ROOT}?.querySelector(".row-head, .field")?.checkVisibility())`),
    );
    await page.screenshot({ path: join(folder, `overlay-${slug.split("-")[0]}-${theme}.png`) });
    await page.close();
  }
  const [astrid] = await server.rows<{ id: string }>("SELECT id FROM candidate WHERE name = 'Astrid Holm'");
  for (const [name, path] of [
    ["home", "/"],
    ["job", "/jobs/HAVN-1/applicants"],
    ["candidate", `/candidates/${astrid?.id}`],
    ["candidates", "/candidates"],
    ["connections", "/settings/connections"],
  ] as const) {
    const page = await dashboard(context, server.url, "rikke", path);
    await page.setViewportSize({ width: 1280, height: 860 });
    await page.locator("h1").first().waitFor();
    await page.waitForLoadState("networkidle");
    await page.screenshot({ path: join(folder, `dashboard-${name}.png`) });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.screenshot({ path: join(folder, `dashboard-${name}-390.png`) });
    await page.close();
  }
  console.log(`The pictures are in ${folder}`);
}

/** Asks until there is an answer; half a minute at most. */
async function eventually<T>(ask: () => Promise<T | null | false>): Promise<T> {
  const until = Date.now() + 60_000;
  for (;;) {
    const answer = await ask().catch(() => null);
    if (answer) return answer;
    if (Date.now() > until) throw new Error("what should be on the page is not there");
    await new Promise((resume) => setTimeout(resume, 50));
  }
}

function folderFor(option: string): string | undefined {
  const at = process.argv.indexOf(option);
  return at < 0 ? undefined : resolve(process.env["INIT_CWD"] ?? ".", process.argv[at + 1] ?? "pictures");
}

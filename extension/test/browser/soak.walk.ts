import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Browser, startChromium } from "./harness/chromium";
import { overlayOn } from "./harness/overlay";
import { pair } from "./harness/pairing";

const PEOPLE = ["astrid-holm-demo", "bo-lund-demo", "clara-friis-demo", "karl-stige-demo", "johanne-trappe-demo"];
const STEPS = 200;

describe("UC-03 a long day on LinkedIn", () => {
  let rikke: Browser;
  beforeAll(async () => {
    rikke = await startChromium({ standIn: inject("standIn") });
    await pair(rikke.context, inject("server"), "rikke");
  });
  afterAll(() => rikke?.close());

  test(`${STEPS} people in one tab: one overlay, no error`, async () => {
    const page = await rikke.context.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (line) => line.type() === "error" && errors.push(line.text()));
    await page.goto("https://www.linkedin.com/in/astrid-holm-demo/");
    const overlay = await overlayOn(page);
    await overlay.says("In ATS");
    for (let step = 1; step <= STEPS; step += 1) {
      const path = `/in/${PEOPLE[step % PEOPLE.length]}/`;
      await page.evaluate((href) => {
        const link = document.createElement("a");
        link.href = href;
        document.body.append(link);
        link.click();
        link.remove();
      }, path);
      // Every fifth is looked at, the others are passed by.
      if (step % PEOPLE.length === 0) await overlay.says("In ATS");
      expect(await page.locator("[data-layer-7f3a]").count()).toBeLessThanOrEqual(1);
    }
    await overlay.says("In ATS");
    expect(await page.locator("[data-layer-7f3a]").count()).toBe(1);
    expect(errors).toEqual([]);
  }, 900_000);
});

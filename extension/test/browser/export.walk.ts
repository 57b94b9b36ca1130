import { afterAll, beforeAll, describe, inject, test } from "vitest";
import { type Browser, startChromium } from "./harness/chromium";
import { overlayOn } from "./harness/overlay";
import { pair } from "./harness/pairing";

const profile = (slug: string) => `https://www.linkedin.com/in/${slug}/`;

describe("UC-04 exporting", () => {
  let rikke: Browser;
  beforeAll(async () => {
    rikke = await startChromium({ standIn: inject("standIn") });
    await pair(rikke.context, inject("server"), "rikke");
  });
  afterAll(() => rikke?.close());

  test("shows Astrid as in ATS", async () => {
    const page = await rikke.context.newPage();
    await page.goto(profile("astrid-holm-demo"));
    const overlay = await overlayOn(page);
    await overlay.says("In ATS");
    await overlay.hover();
    await overlay.says("Senior backend developer", "HAVN-1");
  });
});

import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Firefox, startFirefox } from "./harness/firefox";

describe("UC-02 in Firefox", () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await startFirefox(inject("standIn"));
  });
  afterAll(() => firefox?.close());

  test.each(["pvs", "sdui"])(
    "the extension says on a profile in the %s layout that it is not connected",
    async (layout) => {
      await firefox.open(`https://www.linkedin.com/in/astrid-holm-demo/?layout=${layout}`);
      await expect.poll(() => firefox.overlay(), { timeout: 60_000 }).toContain("Connect Havn");
      expect(await firefox.overlay()).toContain("Connect this browser to your Havn server once");
    },
  );

  test("and nothing on a list", async () => {
    await firefox.open("https://www.linkedin.com/search/results/people/?keywords=developer");
    expect(await firefox.overlay()).toBe("");
  });
});

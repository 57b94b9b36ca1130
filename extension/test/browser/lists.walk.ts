import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { type Browser, startChromium } from "./harness/chromium";
import { type Marks, marksOn } from "./harness/marks";
import { pair } from "./harness/pairing";
import { type Network, startProxy } from "./harness/proxy";

const ROOT = "https://www.linkedin.com";
const KNOWN = ["Astrid Holm: In ATS", "Bo Lund: Prospect", "Søren Ågård: Possible match"];

describe("UC-16 people whom Havn knows are marked on lists", () => {
  let rikke: Browser;
  let proxy: Network;
  let page: Page;
  let marks: Marks;
  beforeAll(async () => {
    proxy = await startProxy(inject("server"));
    rikke = await startChromium({ standIn: inject("standIn") });
    await pair(rikke.context, proxy.url, "rikke");
  });
  afterEach(async () => {
    proxy.decide(() => undefined);
    await page?.close();
  });
  afterAll(async () => {
    await rikke?.close();
    await proxy?.close();
  });

  const open = async (path: string, size = { width: 1280, height: 900 }) => {
    page = await rikke.context.newPage();
    await page.setViewportSize(size);
    proxy.forget();
    await page.goto(ROOT + path);
    marks = await marksOn(page);
  };

  test.each([
    ["people search, older", "/search/results/people/?layout=pvs&rows=10"],
    ["people search, newer", "/search/results/people/?layout=sdui&rows=10"],
    ["people search, without rows", "/search/results/people/?layout=sdui&rows=10&build=later"],
    ["connections", "/mynetwork/invite-connect/connections/?rows=10"],
    ["Sales search", "/sales/search/people?rows=10"],
  ])("on exactly their rows: %s", async (_kind, path) => {
    await open(path);
    await marks.are(KNOWN);
    expect(await marks.onRows()).toEqual(["Astrid Holm", "Bo Lund", "Søren Ågård"]);
  });
});

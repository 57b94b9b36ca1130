import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Firefox, startFirefox, type Tab } from "./harness/firefox";
import { PASSWORD } from "./harness/pairing";

const ROOT = "https://www.linkedin.com";
const ASTRID = `${ROOT}/in/astrid-holm-demo/`;
const CLARA = `${ROOT}/in/clara-friis-demo/`;
const HOSTS = 'document.querySelectorAll("[data-layer-7f3a]").length';
const LINKEDIN = '{ origins: ["https://*.linkedin.com/*"] }';

describe("in Firefox", () => {
  let firefox: Firefox;
  let options: Tab;
  beforeAll(async () => {
    firefox = await startFirefox(inject("standIn"));
    options = await firefox.own("options.html");
  });
  afterAll(() => firefox?.close());

  test.each(["pvs", "sdui"])(
    "UC-02 the extension says on a profile in the %s layout that it is not connected",
    async (layout) => {
      const tab = await firefox.open(`${ASTRID}?layout=${layout}`);
      await expect.poll(() => tab.overlay(), { timeout: 60_000 }).toContain("Connect Havn");
      expect(await tab.overlay()).toContain("Connect this browser to your Havn server once");
      await tab.close();
    },
  );

  test("UC-03 and nothing on a list", async () => {
    const tab = await firefox.open(`${ROOT}/search/results/people/?keywords=developer`);
    expect(await tab.overlay()).toBe("");
    await tab.close();
  });

  test("UC-02 a browser is paired by its options page", async () => {
    await options.front();
    const server = inject("server");
    await options.evaluate(`document.querySelector("input.input").select()`);
    await options.evaluate(`document.querySelector("input.input").focus()`);
    await options.type(server);
    await options.click("Connect");
    const signIn = await firefox.appears(new RegExp(`^${server}/login`));
    await expect
      .poll(() => signIn.evaluate("!!document.querySelector('input[name=username]')"), { timeout: 60_000 })
      .toBe(true);
    await signIn.evaluate("document.querySelector('input[name=username]').focus()");
    await signIn.type("rikke@havn.test");
    await signIn.evaluate("document.querySelector('input[name=password]').focus()");
    await signIn.type(`${PASSWORD}\uE007`);
    await signIn.click("Connect");
    await options.says("Rikke Dam");
  });

  test("UC-03 the mark stands on the page, and its panel opens", async () => {
    const tab = await firefox.open(ASTRID);
    await tab.says("In ATS");
    await tab.hover("In ATS");
    await tab.says("HAVN-1", "Jobs & statuses");
    expect(await tab.evaluate(HOSTS)).toBe(1);
    await tab.close();
  });

  test("UC-04 a person is exported from the page, and it is undone", async () => {
    const tab = await firefox.open(CLARA);
    await tab.says("Not in ATS");
    await tab.hover("Not in ATS");
    await tab.click("Title or job number");
    await tab.type("HAVN-1");
    await tab.click("Senior backend developer");
    await tab.click("Export as prospect");
    await tab.says("Exported to");
    await tab.click("Undo");
    await tab.says("Taken back");
    await tab.close();
  });

  test("UC-18 the sidebar shows the person of the tab in front, and the open page is left alone at once", async () => {
    const tab = await firefox.open(ASTRID);
    await tab.says("In ATS");
    await options.front();
    await options.evaluate(`document.querySelector("input[value=panel]").click()`);
    await expect.poll(() => tab.evaluate(HOSTS), { timeout: 60_000 }).toBe(0);
    const sidebar = await firefox.own("sidepanel.html");
    await tab.front();
    await sidebar.says("Astrid Holm", "HAVN-1");
    const sign = `browser.tabs.query({ active: true }).then(([front]) => browser.action.getBadgeText({ tabId: front.id }))`;
    await expect.poll(() => sidebar.evaluate(sign), { timeout: 60_000 }).toBe("2");
    await tab.go(CLARA);
    await sidebar.says("Clara Friis", "Export to job");
    expect(await sidebar.evaluate("document.body.innerText")).not.toContain("Astrid Holm");
    await tab.go(`${ROOT}/search/results/people/?keywords=developer`);
    await sidebar.says("Nobody to look up");
    expect(await tab.evaluate(HOSTS)).toBe(0);
    await sidebar.close();
    await tab.close();
  });

  test("UC-18 Firefox's permission is missed aloud, and given by a button, without starting again", async () => {
    await options.evaluate(`browser.permissions.remove(${LINKEDIN})`);
    await options.says("Firefox needs your permission for linkedin.com");
    const sidebar = await firefox.own("sidepanel.html");
    await sidebar.says("Firefox needs your permission for linkedin.com");
    const without = await firefox.open(ASTRID);
    await without.front();
    await sidebar.says("Nobody to look up");
    await options.front();
    await options.click("Allow on linkedin.com");
    await options.says("Reload LinkedIn pages that are open");
    expect(await options.evaluate(`browser.permissions.contains(${LINKEDIN})`)).toBe(true);
    await without.go(ASTRID);
    await without.front();
    await sidebar.says("Astrid Holm", "HAVN-1");
    expect(await sidebar.evaluate("document.body.innerText")).not.toContain("permission");
  });

  test("UC-03 the extension is updated under an open page: the new one stands there alone", async () => {
    await options.evaluate(`document.querySelector("input[value=overlay]").click()`);
    const tab = await firefox.open(ASTRID);
    await tab.says("In ATS");
    await tab.evaluate(`(() => {
      window.most = 0;
      const count = () => { window.most = Math.max(window.most, ${HOSTS}); };
      new MutationObserver(count).observe(document.documentElement, { childList: true });
    })()`);
    await firefox.renew();
    await tab.front();
    await tab.hover("In ATS");
    await tab.says("HAVN-1");
    expect(await tab.evaluate(HOSTS)).toBe(1);
    expect(await tab.evaluate("window.most")).toBe(1);
    await tab.go(`${ROOT}/in/bo-lund-demo/`);
    await tab.says("Prospect");
    expect(await tab.evaluate(HOSTS)).toBe(1);
  });
});

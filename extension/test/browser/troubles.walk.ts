import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { callerOf } from "./harness/caller";
import { type Browser, OPTIONS_PAGE, startChromium } from "./harness/chromium";
import { decide } from "./harness/decide";
import { type Overlay, overlayOn } from "./harness/overlay";
import { pair } from "./harness/pairing";
import { type Network, startProxy } from "./harness/proxy";
import { type Server, startServer } from "./harness/server";

const ASTRID = "https://www.linkedin.com/in/astrid-holm-demo/";

const SAID = {
  en: {
    unpaired: ["Connect Havn", "Havn is not connected", "Connect this browser to your Havn server once", "Connect"],
    revoked: [
      "Signed out of Havn",
      "You are signed out of Havn",
      "The connection has ended or was revoked",
      "Connect again",
    ],
    away: ["Havn not reached", "Havn does not answer", "Check your network", "Try again"],
    off: ["Havn is off here", "The LinkedIn integration is off", "Ask them to turn it on", "Try again"],
    known: "In ATS",
  },
  da: {
    unpaired: ["Forbind Havn", "Havn er ikke forbundet", "Forbind browseren med jeres Havn-server", "Forbind"],
    revoked: [
      "Logget ud af Havn",
      "Du er logget ud af Havn",
      "Forbindelsen er udløbet eller tilbagekaldt",
      "Forbind igen",
    ],
    away: ["Havn svarer ikke", "Havn svarer ikke", "Tjek dit netværk", "Prøv igen"],
    off: ["Havn er slået fra her", "LinkedIn-integrationen er slået fra", "Bed dem slå den til", "Prøv igen"],
    known: "I ATS",
  },
} as const;

// A server of their own: here it is switched off.
let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

describe.each(["en", "da"] as const)("UC-02 what to do when Havn cannot tell, in %s", (language) => {
  const said = SAID[language];
  let proxy: Network;
  let browser: Browser;
  beforeAll(async () => {
    proxy = await startProxy(server.url);
    browser = await startChromium({ standIn: inject("standIn"), language });
  });
  afterEach(async () => {
    for (const page of browser.context.pages().slice(1)) await page.close();
  });
  afterAll(async () => {
    await browser?.close();
    await proxy?.close();
  });
  const openAstrid = async (): Promise<Overlay> => {
    const page = await browser.context.newPage();
    await page.goto(ASTRID);
    return overlayOn(page);
  };
  const tells = async (overlay: Overlay, [mark, title, hint, button]: readonly [string, string, string, string]) => {
    await overlay.says(mark);
    await overlay.hover();
    await overlay.says(title, hint, button);
    expect(await overlay.text()).not.toMatch(/HAVN-1|Export|Eksportér/);
  };

  /** Still signed in to the dashboard, one only consents. */
  const consentAgain = async () => {
    const options = await browser.context.newPage();
    await options.goto(OPTIONS_PAGE);
    await options.locator("input.input").fill(proxy.url);
    const opened = browser.context.waitForEvent("page");
    await options.locator("button[type=submit]").click();
    await (await opened).getByRole("button", { name: /^(Connect|Forbind)$/ }).click();
    await options.locator(".connected").waitFor();
  };

  test("not connected: the button leads to where one connects", async () => {
    const overlay = await openAstrid();
    await tells(overlay, said.unpaired);
    await overlay.click(said.unpaired[3]);
    await expect
      .poll(() => browser.context.pages().some((it) => it.url() === OPTIONS_PAGE), { timeout: 60_000 })
      .toBe(true);
  });

  test("the server away: and trying again helps once it is back", async () => {
    await pair(browser.context, proxy.url, "rikke");
    proxy.leave(true);
    const overlay = await openAstrid();
    await tells(overlay, said.away);
    proxy.leave(false);
    await overlay.click(said.away[3]);
    await overlay.says(said.known);
  });

  test("the integration off: and trying again helps once it is on", async () => {
    const says = await callerOf(server.url, "hanne");
    await decide(
      server,
      says,
      "UPDATE instance_setting SET integration_enabled = false",
      (_me, status) => status !== 200,
    );
    const overlay = await openAstrid();
    await tells(overlay, said.off);
    await decide(
      server,
      says,
      "UPDATE instance_setting SET integration_enabled = true",
      (_me, status) => status === 200,
    );
    await overlay.click(said.off[3]);
    await overlay.says(said.known);
  });

  test("the pairing revoked: and connecting again helps", async () => {
    // Signed in here since the pairing.
    const connections = await browser.context.newPage();
    await connections.goto(`${proxy.url}/settings/connections`);
    await connections
      .getByRole("button", { name: /^(Revoke|Tilbagekald) / })
      .first()
      .click();
    await connections.getByRole("button", { name: /^(Revoke|Tilbagekald)$/ }).click();
    await connections.getByText(/^(The browser is revoked|Browseren er tilbagekaldt)$/).waitFor();
    await tells(await openAstrid(), said.revoked);
    await consentAgain();
    await (await openAstrid()).says(said.known);
  });
});

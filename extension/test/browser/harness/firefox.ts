import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import identity from "../../../identity.json" with { type: "json" };
import { type Ask, type Node, named, speak, textOf } from "./bidi";
import { ended } from "./server";

const EXTENSION = join(import.meta.dirname, "../../../.output/firefox-mv3");
const TRACE = "data-layer-7f3a";
/** Firefox invents one per installation; here it is known beforehand. */
const UUID = "7f3a0000-0000-4000-8000-000000000001";
const PATIENCE = { timeout: 60_000 };

/** One page of a Firefox, spoken to by WebDriver BiDi alone, which can look into a closed root as no page can. */
export interface Tab {
  readonly go: (address: string) => Promise<void>;
  readonly evaluate: <T>(source: string) => Promise<T>;
  /** What the overlay says on the page, the closed panel included; empty where there is none. */
  readonly overlay: () => Promise<string>;
  readonly hover: (name: string) => Promise<void>;
  /** Clicks, as a hand does, the first control whose name begins so; in the overlay, or in the page itself. */
  readonly click: (name: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly says: (...parts: readonly string[]) => Promise<void>;
  readonly front: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Firefox {
  readonly open: (address: string) => Promise<Tab>;
  /** A page of the extension's own. */
  readonly own: (page: "options.html" | "sidepanel.html") => Promise<Tab>;
  /** A page that opens by itself. */
  readonly appears: (address: RegExp) => Promise<Tab>;
  /** Installs the extension anew over the one that runs, as an update does. */
  readonly renew: () => Promise<void>;
  readonly close: () => Promise<void>;
}

function firefoxHere(): string {
  const found = ["/usr/bin/firefox-esr", "/usr/bin/firefox"].find((it) => existsSync(it));
  if (found === undefined) throw new Error("no Firefox on this machine: apt-get install firefox-esr");
  return found;
}

export async function startFirefox(standIn: number): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), "havn-firefox-"));
  const preferences: Readonly<Record<string, unknown>> = {
    // LinkedIn's name leads to the stand-in.
    "network.dns.localDomains": "www.linkedin.com",
    "network.socket.forcePort": `443=${standIn}`,
    "intl.accept_languages": "en",
    "browser.shell.checkDefaultBrowser": false,
    "datareporting.policy.dataSubmissionEnabled": false,
    "app.update.enabled": false,
    "remote.prefs.recommended": true,
    "extensions.webextensions.uuids": JSON.stringify({ [identity.geckoId]: UUID }),
    // Nobody is there to press the browser's own button; the click on ours is real.
    "extensions.webextOptionalPermissionPrompts": false,
  };
  writeFileSync(
    join(profile, "user.js"),
    Object.entries(preferences)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(""),
  );
  const child = spawn(firefoxHere(), ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port=0"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stderr.on("data", (part: Buffer) => {
      said += part.toString();
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once("exit", (code) => reject(new Error(`Firefox ended with ${code}:\n${said.slice(-2000)}`)));
  });
  const ask = await speak(`${address}/session`);
  await ask("session.new", { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  const renew = async () => {
    await ask("webExtension.install", { extensionData: { type: "path", path: EXTENSION } });
  };
  await renew();
  const contexts = async () =>
    (await ask<{ contexts: readonly { context: string; url: string }[] }>("browsingContext.getTree", {})).contexts;
  const appears = async (wanted: RegExp) => {
    for (let attempt = 0; attempt < 600; attempt++) {
      const found = (await contexts()).find(({ url }) => wanted.test(url));
      if (found !== undefined) return tabIn(ask, found.context);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`no page came at ${wanted}`);
  };
  // The one of the extension's pages that opens by itself; from it the others can be opened.
  const welcome = await appears(/welcome\.html$/);
  return {
    appears,
    renew,
    open: async (url) => {
      const { context } = await ask<{ context: string }>("browsingContext.create", { type: "tab" });
      const tab = tabIn(ask, context);
      await tab.go(url);
      return tab;
    },
    own: async (page) => {
      await welcome.evaluate(`browser.tabs.create({ url: "/${page}" }).then(() => true)`);
      return appears(new RegExp(`/${page}$`));
    },
    close: async () => {
      await ended(child, "SIGTERM");
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function tabIn(ask: Ask, context: string): Tab {
  const node = async (expression: string) => {
    const { result } = await ask<{ result: Node }>("script.evaluate", {
      expression,
      target: { context },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 40, includeShadowTree: "all" },
    });
    return result;
  };
  const evaluate = async <T>(source: string) => {
    const { result, exceptionDetails } = await ask<{
      result?: { value: string };
      exceptionDetails?: { text: string };
    }>("script.evaluate", {
      expression: `Promise.resolve(${source}).then((value) => JSON.stringify(value ?? null))`,
      target: { context },
      awaitPromise: true,
    });
    if (result === undefined) throw new Error(exceptionDetails?.text);
    return JSON.parse(result.value) as T;
  };
  const overlay = async () =>
    textOf(await node(`document.querySelector("[${TRACE}]")`))
      .replace(/\s+/g, " ")
      .trim();
  const text = () => evaluate<string>("document.body?.innerText ?? ''");
  const point = async (name: string, then: readonly object[]) => {
    const reached = async () => {
      for (const within of [`document.querySelector("[${TRACE}]")`, "document.body"]) {
        const found = named(await node(within), name);
        if (found === undefined) continue;
        const origin = { type: "element", element: { sharedId: found.sharedId } };
        const actions = [{ type: "pointerMove", x: 0, y: 0, origin }, ...then];
        // One that is there and not yet shown is pointed at as soon as it is.
        const done = ask("input.performActions", { context, actions: [{ type: "pointer", id: "hand", actions }] });
        return done.then(
          () => true,
          () => false,
        );
      }
      return false;
    };
    await expect.poll(reached, { ...PATIENCE, message: `«${name}» to point at` }).toBe(true);
  };
  return {
    evaluate,
    overlay,
    go: async (url) => {
      await ask("browsingContext.navigate", { context, url, wait: "complete" });
    },
    hover: (name) => point(name, []),
    click: (name) =>
      point(name, [
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ]),
    type: async (typed) => {
      const actions = [...typed].flatMap((value) => [
        { type: "keyDown", value },
        { type: "keyUp", value },
      ]);
      await ask("input.performActions", { context, actions: [{ type: "key", id: "keys", actions }] });
    },
    says: async (...parts) => {
      for (const part of parts)
        await expect.poll(async () => `${await overlay()} ${await text()}`, PATIENCE).toContain(part);
    },
    front: async () => {
      await ask("browsingContext.activate", { context });
    },
    close: async () => {
      await ask("browsingContext.close", { context });
    },
  };
}

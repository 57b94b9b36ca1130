import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ended } from "./server";

const EXTENSION = join(import.meta.dirname, "../../../.output/firefox-mv3");
const TRACE = "data-layer-7f3a";

/** A Firefox spoken to by WebDriver BiDi alone, which can look into a closed root as no page can. */
export interface Firefox {
  readonly open: (address: string) => Promise<void>;
  /** What the overlay says on the page, the closed panel included; empty where there is none. */
  readonly overlay: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** How BiDi writes a node down, as far as we read it. */
interface Node {
  readonly type: string;
  readonly value?: {
    readonly nodeType: number;
    readonly nodeValue?: string;
    readonly localName?: string;
    readonly children?: readonly Node[];
    readonly shadowRoot?: Node | null;
  };
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
  await ask("webExtension.install", { extensionData: { type: "path", path: EXTENSION } });
  const { contexts } = (await ask("browsingContext.getTree", {})) as { contexts: readonly { context: string }[] };
  const context = contexts[0]?.context;
  return {
    open: async (url) => {
      await ask("browsingContext.navigate", { context, url, wait: "complete" });
    },
    overlay: async () => {
      const { result } = (await ask("script.evaluate", {
        expression: `document.querySelector("[${TRACE}]")`,
        target: { context },
        awaitPromise: false,
        serializationOptions: { maxDomDepth: 30, includeShadowTree: "all" },
      })) as { result: Node };
      return textOf(result).trim();
    },
    close: async () => {
      await ended(child, "SIGTERM");
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function textOf({ value }: Node): string {
  if (value === undefined || value.localName === "style") return "";
  const inside = value.shadowRoot ? [value.shadowRoot, ...(value.children ?? [])] : (value.children ?? []);
  return (value.nodeValue ?? "") + inside.map(textOf).join(" ");
}

async function speak(address: string) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve, { once: true });
    socket.addEventListener("error", reject, { once: true });
  });
  const waiting = new Map<number, { done: (result: unknown) => void; failed: (error: Error) => void }>();
  let number = 0;
  socket.addEventListener("message", ({ data }) => {
    const { id, result, error, message } = JSON.parse(String(data)) as {
      id?: number;
      result?: unknown;
      error?: string;
      message?: string;
    };
    const asked = waiting.get(id ?? 0);
    if (error === undefined) asked?.done(result);
    else asked?.failed(new Error(`${error}: ${message}`));
  });
  return (method: string, params: object) =>
    new Promise<unknown>((done, failed) => {
      number += 1;
      waiting.set(number, { done, failed });
      socket.send(JSON.stringify({ id: number, method, params }));
    });
}

import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import identity from "../../../identity.json" with { type: "json" };

export const EXTENSION = join(import.meta.dirname, "../../../.output/chrome-mv3");
export const OPTIONS_PAGE = `chrome-extension://${identity.chromeId}/options.html`;

export interface Browser {
  readonly context: BrowserContext;
  readonly profile: string;
  readonly close: () => Promise<void>;
}

interface Wish {
  readonly standIn: number;
  readonly profile?: string;
  readonly language?: string;
  readonly headed?: boolean;
  /** Without, it is the browser of somebody who has never heard of us. */
  readonly extension?: boolean;
  /** Leaves the page open that a first run begins with. */
  readonly keepWelcome?: boolean;
}

/** Where this machine keeps its Chromium. */
export function chromiumHere(): string {
  const found = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((it) =>
    existsSync(it),
  );
  if (found === undefined) throw new Error("no Chromium on this machine: apt-get install chromium");
  return found;
}

/** What makes a Chromium load the extension and find the stand-in under LinkedIn's own address. */
export function flags(standIn: number): readonly string[] {
  return [
    `--load-extension=${EXTENSION}`,
    `--disable-extensions-except=${EXTENSION}`,
    "--disable-features=DisableLoadExtensionCommandLineSwitch,Translate,MediaRouter",
    `--host-resolver-rules=MAP www.linkedin.com:443 127.0.0.1:${standIn}`,
    "--ignore-certificate-errors",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-gpu",
    "--disable-quic",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ];
}

/** A Chromium of its own with the built extension loaded, on a throw-away profile. */
export async function startChromium({
  standIn,
  profile,
  language = "en",
  headed = false,
  extension = true,
  keepWelcome = false,
}: Wish): Promise<Browser> {
  const folder = profile ?? mkdtempSync(join(tmpdir(), "havn-chromium-"));
  const isNew = !existsSync(join(folder, "Default"));
  if (isNew) asDeveloper(folder);
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: chromiumHere(),
    headless: !headed,
    ignoreDefaultArgs: ["--disable-extensions", "--disable-component-extensions-with-background-pages"],
    args: [...flags(standIn).filter((flag) => extension || !flag.includes(EXTENSION)), `--lang=${language}`],
    locale: language,
    viewport: headed ? null : { width: 1280, height: 900 },
    ignoreHTTPSErrors: true,
  });
  if (isNew && extension && !keepWelcome) await (await welcomeIn(context)).close();
  return {
    context,
    profile: folder,
    close: async () => {
      await context.close();
      if (profile === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Only for a developer does Chromium take an unpacked extension up again after it was renewed. */
function asDeveloper(profile: string): void {
  mkdirSync(join(profile, "Default"), { recursive: true });
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify(preferences));
}

/** The page that opens by itself when the extension is installed. */
export async function welcomeIn(context: BrowserContext): Promise<Page> {
  const isWelcome = (page: Page) => page.url().endsWith("/welcome.html");
  const page = context.pages().find(isWelcome) ?? (await context.waitForEvent("page", { predicate: loaded }));
  // It may have come before the browser was told which language it speaks.
  await page.reload();
  return page;

  async function loaded(page: Page): Promise<boolean> {
    await page.waitForURL(/./);
    return isWelcome(page);
  }
}

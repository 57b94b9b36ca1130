// @vitest-environment node
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build } from "wxt";
import identity from "../../identity.json" with { type: "json" };

const ROOT = join(import.meta.dirname, "../..");
const out = mkdtempSync(join(tmpdir(), "havn-built-"));
const at = (browser: string, file: string) => readFileSync(join(out, `${browser}-mv3`, file), "utf8");

describe.each(["chrome", "edge", "firefox"])("the extension built for %s", (browser) => {
  let manifest: Record<string, unknown> = {};
  beforeAll(async () => {
    await build({ root: ROOT, outDir: out, browser, manifestVersion: 3, logger: silent });
    manifest = JSON.parse(at(browser, "manifest.json"));
  }, 60_000);
  afterAll(() => rmSync(join(out, `${browser}-mv3`), { recursive: true }));

  it("can be probed by no page", () => {
    expect(manifest).not.toHaveProperty("web_accessible_resources");
    expect(manifest).not.toHaveProperty("externally_connectable");
  });

  it("asks for no more than it needs", () => {
    const panel = browser === "firefox" ? [] : ["sidePanel"];
    expect(manifest.permissions).toEqual(["identity", "storage", "alarms", ...panel]);
    expect(manifest).not.toHaveProperty("host_permissions");
    expect(manifest.content_scripts).toEqual([
      { matches: ["https://*.linkedin.com/*"], js: ["page.js"], run_at: "document_start", all_frames: false },
    ]);
  });

  it("offers the panel beside the page, and opens it by itself for nobody", () => {
    if (browser === "firefox") {
      expect(manifest.sidebar_action).toMatchObject({ default_panel: "sidepanel.html", open_at_install: false });
    } else expect(manifest.side_panel).toEqual({ default_path: "sidepanel.html" });
  });

  it("has the identity that the server lets back in", () => {
    if (browser !== "firefox") expect(manifest.key).toBe(identity.chromeKey);
    else expect(manifest.browser_specific_settings).toMatchObject({ gecko: { id: identity.geckoId } });
  });

  it("says nothing to the page, and knows neither server nor tokens there", () => {
    const script = at(browser, "page.js");
    expect(script).not.toMatch(/script-started|oauth2|Bearer|refresh_token|Idempotency/i);
    expect(script).not.toMatch(/\.postMessage\([^)]*,\s*["'`]\*/);
  });

  it("has a small script on the page: less than 50 kB compressed", () => {
    expect(gzipSync(at(browser, "page.js")).length).toBeLessThan(50_000);
  });

  it("speaks both languages in the browser's own lists", () => {
    const languages = readdirSync(join(out, `${browser}-mv3`, "_locales"));
    const keys = languages.map((it) => Object.keys(JSON.parse(at(browser, `_locales/${it}/messages.json`))));
    expect(languages).toEqual(["da", "en"]);
    expect(keys[0]).toEqual(keys[1]);
  });
});

const silent = Object.fromEntries(
  ["debug", "log", "info", "warn", "error", "fatal", "success"].map((level) => [level, () => undefined]),
) as unknown as NonNullable<NonNullable<Parameters<typeof build>[0]>["logger"]>;
silent.level = 0;

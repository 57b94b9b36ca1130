import { defineConfig } from "wxt";
import identity from "./identity.json" with { type: "json" };

export default defineConfig({
  srcDir: "src",
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: "Havn",
    description: "__MSG_description__",
    default_locale: "en",
    permissions: ["identity", "storage", "alarms"],
    // By hand and not by WXT's own wrapper: that one tells the page the extension's id in a message (see page.ts).
    content_scripts: [
      { matches: ["https://*.linkedin.com/*"], js: ["page.js"], run_at: "document_start", all_frames: false },
    ],
    commands: {
      "open-overlay": {
        suggested_key: { default: "Alt+Shift+H" },
        description: "__MSG_openOverlay__",
      },
    },
    // Without upgrade-insecure-requests, which Firefox adds by itself and which breaks a server on this machine.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; connect-src 'self' https: http:",
    },
    ...(browser === "firefox"
      ? { browser_specific_settings: { gecko: { id: identity.geckoId, strict_min_version: "128.0" } } }
      : { key: identity.chromeKey, minimum_chrome_version: "126" }),
  }),
});

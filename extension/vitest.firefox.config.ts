import { defineConfig } from "vitest/config";
import browser from "./vitest.browser.config";

export default defineConfig({
  test: { ...browser.test, name: "firefox", include: ["test/browser/firefox.walk.ts"], exclude: [] },
});

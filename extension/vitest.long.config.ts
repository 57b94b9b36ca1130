import { defineConfig } from "vitest/config";
import browser from "./vitest.browser.config";

export default defineConfig({
  test: { ...browser.test, name: "long", include: ["test/browser/soak.walk.ts"], exclude: [] },
});

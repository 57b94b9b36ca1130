import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "browser",
    include: ["test/browser/**/*.walk.ts"],
    // Another browser, and what takes long: vitest.firefox.config.ts, vitest.long.config.ts.
    exclude: ["test/browser/firefox.walk.ts", "test/browser/soak.walk.ts"],
    globalSetup: ["test/browser/harness/setup.ts"],
    testTimeout: 180_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
  },
});

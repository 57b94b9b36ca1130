import { defineConfig } from "vitest/config";

export default defineConfig({
  // The tokens are the dashboard's, one folder up.
  server: { fs: { allow: [".."] } },
  test: {
    name: "unit",
    testTimeout: 30_000,
    environment: "happy-dom",
    include: ["test/**/*.test.{ts,tsx}"],
    exclude: ["test/browser/**", "node_modules/**"],
  },
});

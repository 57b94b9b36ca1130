import { defineConfig } from "vitest/config";
import unit from "./vitest.config";

/** Only what proves whom a page is about: see test/mutation/run.ts. */
export default defineConfig({
  ...unit,
  test: { ...unit.test, name: "mutation", include: ["test/page/*.test.ts"] },
});

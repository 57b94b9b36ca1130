import { defineConfig } from "vitest/config";
import unit from "./vitest.config";

const PROOFS = ["address", "former", "opaque-id", "selectors", "slug", "subject"];

/** Only what proves whom a page is about, and is quick: every change to the source runs it again. See test/mutation/run.ts. */
export default defineConfig({
  ...unit,
  test: { ...unit.test, name: "mutation", include: PROOFS.map((name) => `test/page/${name}.test.ts`) },
});

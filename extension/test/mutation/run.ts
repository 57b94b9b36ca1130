import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";

/**
 * Changes the code that says whom a page is about, in many small ways, and sees that a test fails each time. Works on a
 * copy: a run that is cut off leaves the source as it is.
 */
const ROOT = join(import.meta.dirname, "../../..");
const COPY = join(ROOT, "target/mutation");
const PARTS = ["linkedin-stand-in", "src/main/resources/selectors.json", "src/test/resources", "frontend/styles"];

rmSync(COPY, { recursive: true, force: true });
for (const part of PARTS) cpSync(join(ROOT, part), join(COPY, part), { recursive: true });
mkdirSync(join(COPY, "extension"), { recursive: true });
cpSync(join(ROOT, "extension"), join(COPY, "extension"), {
  recursive: true,
  filter: (path) => !/[/\\](?:node_modules|\.output|\.wxt|\.stryker-tmp)$/.test(path),
});
symlinkSync(join(ROOT, "extension/node_modules"), join(COPY, "extension/node_modules"), "dir");
const { status } = spawnSync(
  process.execPath,
  ["node_modules/@stryker-mutator/core/bin/stryker.js", "run", ...process.argv.slice(2)],
  {
    cwd: join(COPY, "extension"),
    stdio: "inherit",
  },
);
process.exit(status ?? 1);

// Writes every page and what a good reader finds on it: node linkedin-stand-in/write-pages.mjs DIR [--fragments]
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fragment, html } from "./pages.mjs";
import { expected, PEOPLE } from "./people.mjs";

const [folder, mode] = process.argv.slice(2);
if (!folder) throw new Error("Say where to: node linkedin-stand-in/write-pages.mjs DIR [--fragments]");
mkdirSync(folder, { recursive: true });
for (const person of PEOPLE) {
  for (const layout of /** @type {const} */ (["pvs", "sdui"])) {
    const name = `${person.slug.normalize("NFD").replace(/[^a-z0-9-]/g, "")}.${layout}`;
    writeFileSync(join(folder, `${name}.html`), mode === "--fragments" ? fragment(person.slug, layout) : html(person.slug, layout));
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ ...expected(person), layout }, null, 2)}\n`);
  }
}
process.stdout.write(`${PEOPLE.length * 2} pages in ${folder}\n`);

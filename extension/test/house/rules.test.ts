// @vitest-environment node
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { cruise, type ICruiseResult, type IForbiddenRuleType } from "dependency-cruiser";
import { afterAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const SOURCE = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(?:tsx?|html)$/.test(file))
  .map((file) => ({ file: file.replaceAll("\\", "/"), text: readFileSync(join(ROOT, "src", file), "utf8") }));

interface Rule {
  readonly because: string;
  readonly never: RegExp;
  readonly within?: RegExp;
}

const RULES: readonly Rule[] = [
  {
    because: "what others wrote is drawn as text, and LinkedIn's pages enforce Trusted Types",
    never:
      /innerHTML|outerHTML\s*=|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|createContextualFragment/,
  },
  { because: "LinkedIn probes for it", never: /web_accessible_resources|externally_connectable/ },
  {
    because: "only desk talks HTTP",
    never: /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/,
    within: /^(?!desk\/|entrypoints\/background)/,
  },
  {
    because: "only entry points touch the browser's API",
    never: /\b(?:browser|chrome)\.\w+\.\w+|wxt\//,
    within: /^(?!entrypoints\/)/,
  },
  {
    because: "a page must not learn of us",
    never: /postMessage\(.*["']\*["']|dispatchEvent\(new CustomEvent|getURL\(/,
  },
  {
    because: "a selector lives in selectors.ts with the reason it is stable",
    never:
      /querySelector(?:All)?\(\s*["'`][^"'`]*(?:componentkey|data-|href|\.pv-)|(?:"|'|`)[^"'`\n]*\[(?:data-|componentkey|href)[^"'`\n]*[\]"'`]/,
    within: /^page\/(?!look|selectors\.ts$)/,
  },
  { because: "null is not asserted away, types are not thrown away", never: /: any\b|as any\b|\w!\.|@ts-ignore/ },
  { because: "one language of marks", never: /\u2014|TODO/ },
];

function broken(rule: Rule, files: readonly { readonly file: string; readonly text: string }[]): string[] {
  const inside = files.filter(({ file }) => rule.within?.test(file) ?? true);
  return inside.filter(({ text }) => rule.never.test(text)).map(({ file }) => file);
}

describe("the source", () => {
  it.each(RULES)("keeps the rule, because $because", (rule) => expect(broken(rule, SOURCE)).toEqual([]));

  it("was seen", () => expect(SOURCE.length).toBeGreaterThan(50));

  it.each([
    ["overlay/x.ts", "element.innerHTML = text"],
    ["entrypoints/x.ts", 'manifest.web_accessible_resources = ["x"]'],
    ["page/x.ts", 'await fetch("https://havn.test")'],
    ["desk/x.ts", "await chrome.storage.local.get()"],
    ["entrypoints/page.ts", 'window.postMessage(browser.runtime.id, "*")'],
    ["page/x.ts", 'page.querySelector("a[href*=x]")'],
    ["desk/x.ts", "const it = value as any;"],
    ["page/x.ts", "const CARD = '[data-test-card]';"],
    ["words/x.ts", "// TODO: words"],
  ])("would be caught breaking one (%s: %s)", (file, text) => {
    expect(RULES.some((rule) => broken(rule, [{ file, text }]).length > 0)).toBe(true);
  });
});

describe("the folders", () => {
  const planted = mkdtempSync(join(tmpdir(), "havn-folders-"));
  afterAll(() => rmSync(planted, { recursive: true }));

  const violations = async (files: Readonly<Record<string, string>>) => {
    rmSync(join(planted, "src"), { recursive: true, force: true });
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(planted, file)), { recursive: true });
      writeFileSync(join(planted, file), text);
    }
    const { default: rules } = (await import(join(ROOT, ".dependency-cruiser.cjs"))) as {
      default: { forbidden: IForbiddenRuleType[] };
    };
    const { output } = await cruise(["src"], {
      baseDir: planted,
      ruleSet: { forbidden: rules.forbidden },
      validate: true,
    });
    return (output as ICruiseResult).summary.violations.map(({ rule }) => rule.name);
  };
  const thing = "export const thing = 1;";
  const uses = (path: string) => `import { thing } from "${path}"; console.log(thing);`;

  it.each([
    ["page knows nothing of the desk", "page", "desk", "page-knows-the-dom"],
    ["overlay knows nothing of pages", "overlay", "page", "overlay-knows-states"],
    ["overlay knows nothing of the desk", "overlay", "desk", "overlay-knows-states"],
    ["desk draws nothing", "desk", "overlay", "desk-talks-to-the-server"],
    ["what is said between them depends on nothing", "talk", "desk", "talk-is-types"],
    ["nothing knows an entry point", "page", "entrypoints", "nothing-knows-entrypoints"],
  ])("are kept apart: %s", async (_what, from, to, rule) => {
    const found = await violations({
      [`src/${to}/thing.js`]: thing,
      [`src/${from}/user.js`]: uses(`../${to}/thing.js`),
    });
    expect(found).toContain(rule);
  });

  it("may know what they are allowed to", async () => {
    expect(await violations({ "src/talk/thing.js": thing, "src/page/user.js": uses("../talk/thing.js") })).toEqual([]);
    expect(relative(ROOT, import.meta.dirname)).toBe(join("test", "house"));
  });
});

import type { Page } from "playwright-core";
import { expect } from "vitest";
import { opaqueId } from "../../../../linkedin-stand-in/ids.mjs";
import { type Caller, candidateAt } from "./caller.ts";
import { extensionWorld, ROOT } from "./world.ts";

/** Links those whom the demo office knows by LinkedIn's own ids as well: Recruiter and Sales Navigator show nothing else. */
export async function linkByNumber(caller: Caller): Promise<void> {
  for (const [slug, member] of [
    ["astrid-holm-demo", 910000101],
    ["bo-lund-demo", 910000102],
  ] as const) {
    const ids = [`in:${slug}`, `urn:${opaqueId(member)}`];
    const person = { url: `https://www.linkedin.com/in/${slug}/`, ids, name: slug };
    await caller.call("PUT", `/candidates/${await candidateAt(caller, slug)}/link`, { person });
  }
}

/** One mark as it stands on the screen, and the text of the row it stands on. */
interface Mark {
  readonly says: string;
  readonly row: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** The marks on the rows of a list, read as only the extension itself can. */
export interface Marks {
  /** Those on the screen, in order: "Name: word". */
  readonly said: () => Promise<readonly string[]>;
  readonly are: (expected: readonly string[]) => Promise<void>;
  readonly all: () => Promise<readonly Mark[]>;
  /** The names that stand in the rows under the marks, by where they are on the screen. */
  readonly onRows: () => Promise<readonly string[]>;
  readonly hover: (name: string) => Promise<void>;
  /** What of the page's words and buttons stands under a mark. */
  readonly overWords: () => Promise<readonly string[]>;
  /** What a screen reader says of the mark that has the focus. */
  readonly focused: () => Promise<string>;
  /** Begins to look at every frame whether each mark stands on its own person's row. */
  readonly watch: () => Promise<void>;
  readonly watched: () => Promise<{
    readonly frames: number;
    readonly seen: number;
    readonly wrong: readonly string[];
  }>;
  /** The line beside the mark that is hovered. */
  readonly line: () => Promise<string>;
  readonly evaluate: <T>(source: string) => Promise<T>;
}

const SEEN = `[...(${ROOT}?.querySelectorAll(".row-spot:not([hidden])") ?? [])].filter((spot) => {
  const { top, bottom } = spot.getBoundingClientRect();
  return bottom > spot.parentElement.getBoundingClientRect().top && top < innerHeight;
})`;
const NAMES = [
  "Clara Friis",
  "Astrid Holm",
  "Karl Stige",
  "Bo Lund",
  "Søren Ågård",
  "Åse Æbelø Ørum",
  "Tilde Sommer",
  "Rasmus Pil",
];

export async function marksOn(page: Page): Promise<Marks> {
  const evaluate = await extensionWorld(page);
  const all = () =>
    evaluate<readonly Mark[]>(`${SEEN}.map((spot) => {
      const link = spot.querySelector(".row-mark");
      const [name, word] = link.getAttribute("aria-label").split(", ");
      const { x, y, width, height } = link.getBoundingClientRect();
      const host = link.getRootNode().host;
      // What stands on the page under a point a little left of the mark, up to what holds one name of ours only.
      let row = document.elementsFromPoint(x - 4, Math.max(y + height / 2, y + 2)).find((it) => it !== host);
      const names = ${JSON.stringify(NAMES)};
      const holds = (element) => names.filter((it) => element.textContent.includes(it));
      while (row && holds(row).length === 0) row = row.parentElement;
      return { says: name + ": " + word, row: row ? holds(row).join(" + ") : "", box: { x, y, width, height } };
    })`).catch(() => []);
  const said = async () => (await all()).map(({ says }) => says);
  return {
    all,
    said,
    are: (expected) => expect.poll(said, { timeout: 60_000 }).toEqual(expected),
    onRows: async () => (await all()).map(({ row }) => row),
    hover: async (name) => {
      const mark = (await all()).find(({ says }) => says.startsWith(name));
      if (mark === undefined) throw new Error(`no mark for ${name}`);
      await page.mouse.move(mark.box.x + mark.box.width / 2, mark.box.y + mark.box.height / 2, { steps: 3 });
    },
    overWords: () =>
      evaluate(`${SEEN}.flatMap((spot) => {
        const mark = spot.querySelector(".row-mark").getBoundingClientRect();
        const hits = (box) => box.width > 2 && box.right > mark.left && box.left < mark.right && box.bottom > mark.top && box.top < mark.bottom;
        const texts = document.createTreeWalker(document.querySelector("main"), 4);
        const under = [];
        const range = document.createRange();
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
          if (text.data.trim() === "" || text.parentElement.closest("script, style, template")) continue;
          range.selectNodeContents(text);
          if ([...range.getClientRects()].some(hits)) under.push(text.data.trim());
        }
        for (const button of document.querySelectorAll("main button")) if (hits(button.getBoundingClientRect())) under.push(button.textContent);
        return under;
      })`),
    focused: () =>
      evaluate<string>(`${ROOT}?.activeElement?.closest(".row-mark")?.getAttribute("aria-label") ?? ""`).catch(
        () => "",
      ),
    watch: () =>
      evaluate(`(() => {
        globalThis.watched = { frames: 0, seen: 0, wrong: [] };
        const root = ${ROOT};
        const look = () => {
          watched.frames += 1;
          for (const spot of root.querySelectorAll(".row-spot:not([hidden])")) {
            const name = spot.firstElementChild.getAttribute("aria-label").split(", ")[0];
            const box = spot.firstElementChild.getBoundingClientRect();
            const under = document.elementsFromPoint(box.x - 4, box.y + box.height / 2).find((it) => it !== root.host);
            const row = under?.closest("[data-view-name=people-search-result], [data-test-paginated-list-item], [data-x-search-result]");
            if (!row) continue;
            watched.seen += 1;
            if (!row.textContent.includes(name)) watched.wrong.push(name + " on " + row.textContent.trim().slice(0, 60));
          }
          requestAnimationFrame(() => setTimeout(look));
        };
        // After everybody's work for the frame: what is seen is what was drawn.
        requestAnimationFrame(() => setTimeout(look));
        return undefined;
      })()`),
    watched: () => evaluate("globalThis.watched"),
    line: () => evaluate<string>(`${ROOT}?.querySelector(".row-tip")?.innerText ?? ""`).catch(() => ""),
    evaluate,
  };
}

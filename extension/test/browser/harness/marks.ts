import type { Page } from "playwright-core";
import { expect } from "vitest";
import { extensionWorld, ROOT } from "./world.ts";

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
  /** The line beside the mark that is hovered. */
  readonly line: () => Promise<string>;
  readonly evaluate: <T>(source: string) => Promise<T>;
}

const SEEN = `[...(${ROOT}?.querySelectorAll(".row-spot:not([hidden])") ?? [])]`;
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
    line: () => evaluate<string>(`${ROOT}?.querySelector(".row-tip")?.innerText ?? ""`).catch(() => ""),
    evaluate,
  };
}

/** A part of the screen, in its own coordinates. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const BUTTONS = "button, input, select, textarea, [role=button]";
const PICTURES = "img, svg, video, canvas";
/** More than a row has; a page that has more is not worth the time. */
const MOST = 120;

/** Where a row has something to read or to press, and where a picture, so that nothing of ours stands on it. */
export function takenIn(row: Element): { readonly words: readonly Box[]; readonly pictures: readonly Box[] } {
  const page = row.ownerDocument;
  const words: Box[] = [];
  const range = page.createRange();
  const texts = page.createTreeWalker(row, 4);
  for (let text = texts.nextNode(); text !== null && words.length < MOST; text = texts.nextNode()) {
    if (text.textContent?.trim() === "") continue;
    range.selectNodeContents(text);
    words.push(...[...range.getClientRects()].filter(isBox));
  }
  const boxes = (selector: string) =>
    [...row.querySelectorAll(selector)]
      .slice(0, MOST)
      .map((element) => element.getBoundingClientRect())
      .filter(isBox);
  return { words: [...words, ...boxes(BUTTONS)], pictures: boxes(PICTURES) };
}

/** A word for screen readers is one pixel wide. */
function isBox({ width, height }: DOMRect): boolean {
  return width > 2 && height > 2;
}

/** Whether something of the page stands over this point of a row: its header, a menu, a dialog, the chat. */
export function isCovered(row: Element, x: number, y: number, ours: Element | undefined): boolean {
  const top = row.ownerDocument.elementFromPoint(x, y);
  return top === null || !(top === ours || row.contains(top));
}

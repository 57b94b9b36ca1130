/** A part of the screen. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a mark stands in its row, from the row's upper left corner; `small` when only a dot has room. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly small: boolean;
}

interface Row {
  readonly box: Box;
  readonly words: readonly Box[];
  readonly pictures: readonly Box[];
}

const EDGE = 6;
const STEP = 6;
const AIR = 2;
/** A mark without its word. */
export const DOT = 14;

/**
 * The first free place from the upper right corner on, along the upper edge and then down the right one: beside what is
 * written and what can be pressed, over a picture only where nothing else is left. A dot fits where a word does not.
 */
export function spotIn({ box, words, pictures }: Row, size: { readonly width: number; readonly height: number }): Spot {
  const all = [...words, ...pictures];
  const word = firstFree(box, size.width, size.height, all);
  if (word !== undefined) return { ...word, small: false };
  const dot = firstFree(box, DOT, DOT, all) ?? firstFree(box, DOT, DOT, words) ?? { x: -DOT / 2, y: -DOT / 2 };
  return { ...dot, small: true };
}

function firstFree(row: Box, width: number, height: number, taken: readonly Box[]) {
  const right = row.right - row.left - width - EDGE;
  const low = row.bottom - row.top - height - EDGE / 2;
  if (right < EDGE) return undefined;
  const places = [];
  for (let x = right; x >= EDGE; x -= STEP) places.push({ x, y: EDGE / 2 });
  for (let y = EDGE / 2 + STEP; y <= low; y += STEP) places.push({ x: right, y });
  return places.find(({ x, y }) => isFree(row, x, y, width, height, taken));
}

function isFree(row: Box, x: number, y: number, width: number, height: number, taken: readonly Box[]): boolean {
  const left = row.left + x;
  const top = row.top + y;
  return taken.every(
    (it) =>
      it.right + AIR <= left || it.left - AIR >= left + width || it.bottom + AIR <= top || it.top - AIR >= top + height,
  );
}

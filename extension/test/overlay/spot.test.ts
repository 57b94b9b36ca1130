import { describe, expect, it } from "vitest";
import { type Box, DOT, spotIn } from "../../src/overlay/spot";

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const ROW = box(100, 200, 700, 110);
const MARK = { width: 70, height: 20 };
const hits = (spot: { x: number; y: number }, size: { width: number; height: number }, other: Box) => {
  const mark = box(ROW.left + spot.x, ROW.top + spot.y, size.width, size.height);
  return mark.right > other.left && mark.left < other.right && mark.bottom > other.top && mark.top < other.bottom;
};

describe("where a mark stands in its row", () => {
  it("is the upper right corner, if nothing is there", () => {
    const spot = spotIn({ box: ROW, words: [box(180, 212, 300, 80)], pictures: [box(100, 212, 48, 48)] }, MARK);
    expect(spot).toEqual({ x: 624, y: 3, small: false });
  });

  it("is beside a button that has the corner", () => {
    const button = box(720, 205, 80, 90);
    const spot = spotIn({ box: ROW, words: [button], pictures: [] }, MARK);
    expect(spot.small).toBe(false);
    expect(hits(spot, MARK, button)).toBe(false);
  });

  it("is further down the right edge, if the upper edge is written full", () => {
    const line = box(100, 200, 700, 30);
    const spot = spotIn({ box: ROW, words: [line], pictures: [] }, MARK);
    expect(spot.small).toBe(false);
    expect(hits(spot, MARK, line)).toBe(false);
  });

  it("is a dot where a word has no room, and never on something to read or to press", () => {
    const words = [box(100, 200, 670, 110)];
    const spot = spotIn({ box: ROW, words, pictures: [] }, MARK);
    expect(spot.small).toBe(true);
    for (const word of words) expect(hits(spot, { width: DOT, height: DOT }, word)).toBe(false);
  });

  it("is a dot on a picture before it is one on a word", () => {
    const picture = box(100, 200, 60, 110);
    const words = [box(160, 200, 640, 110)];
    const spot = spotIn({ box: ROW, words, pictures: [picture] }, MARK);
    expect(spot.small).toBe(true);
    expect(hits(spot, { width: DOT, height: DOT }, picture)).toBe(true);
    for (const word of words) expect(hits(spot, { width: DOT, height: DOT }, word)).toBe(false);
  });

  it("is outside the row's corner, if the row is full to the edge or has no size", () => {
    expect(spotIn({ box: ROW, words: [ROW], pictures: [] }, MARK)).toEqual({ x: -7, y: -7, small: true });
    expect(spotIn({ box: box(0, 0, 0, 0), words: [], pictures: [] }, MARK).small).toBe(true);
  });
});

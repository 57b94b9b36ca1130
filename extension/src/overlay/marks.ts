import { makeTip } from "./mark-tip";
import type { RowMark } from "./row-mark";
import { type Box, DOT, type Spot, spotIn } from "./spot";
import type { Tools } from "./states";

/** What the marks must know of the page they stand over, without knowing the page. */
export interface RowSurroundings {
  /** How far down the page's header reaches. */
  readonly header: () => number;
  /** What must stay free, at the lower edge. */
  readonly dock: () => Box | undefined;
  readonly taken: (row: Element) => { readonly words: readonly Box[]; readonly pictures: readonly Box[] };
  /** Whether something of the page stands over this point of a row; what is ours does not count. */
  readonly covered: (row: Element, x: number, y: number, ours: Element) => boolean;
}

/** The marks on the rows of a list, unseen until they are placed: drawn over the page, moved with it, never put into it. */
export interface Marks {
  readonly show: (marks: readonly RowMark[], tools: Tools) => void;
  /** Gone when this returns. */
  readonly drop: (key: string) => void;
  readonly clear: () => void;
  readonly isEmpty: () => boolean;
  /** Reads where all rows are, then moves all marks: the page is laid out once at most. */
  readonly place: () => void;
  /** What does not change while one scrolls is looked up anew with the next placing. */
  readonly settle: () => void;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Drawn {
  readonly spot: HTMLElement;
  readonly link: HTMLAnchorElement;
  size: Size;
  mark: RowMark;
  at: Spot | undefined;
  /** The row's size when the spot was found. */
  of: string;
}

/** @param layer an element of ours, inside the host, that covers the screen and lets everything through */
export function makeMarks(host: HTMLElement, layer: HTMLElement, around: RowSurroundings): Marks {
  const page = layer.ownerDocument;
  const view = page.defaultView ?? window;
  const drawn = new Map<string, Drawn>();
  const sizes = new Map<string, Size>();
  let order: readonly Drawn[] = [];
  let edges: { readonly header: number; readonly dock: Box | undefined } | undefined;
  const tip = makeTip(page);

  layer.setAttribute("role", "toolbar");
  layer.setAttribute("aria-orientation", "vertical");

  const put = (mark: RowMark): Drawn => {
    const spot = page.createElement("div");
    spot.className = "row-spot";
    spot.hidden = true;
    const link = page.createElement("a");
    link.className = `row-mark ${mark.tone}`;
    link.target = "_blank";
    link.rel = "noopener noreferrer";
    link.tabIndex = -1;
    const dot = page.createElement("i");
    dot.className = "dot";
    const word = page.createElement("b");
    word.textContent = mark.label;
    link.append(dot, word);
    spot.append(link);
    layer.append(spot);
    const one: Drawn = { spot, link, size: { width: 0, height: 0 }, mark, at: undefined, of: "" };
    tip.attend(spot, link, () => one.mark);
    link.addEventListener("focus", () => {
      rove(one);
      if (isAway(one)) one.mark.row.scrollIntoView({ block: "center" });
    });
    return one;
  };
  /** Off the screen, though near it: there for the keyboard, which brings its row back. */
  const isAway = ({ mark }: Drawn) => {
    const { top, bottom } = mark.row.getBoundingClientRect();
    return bottom < around.header() || top > view.innerHeight;
  };
  /** One stop for the tab key; the arrows go from mark to mark. */
  const rove = (to: Drawn | undefined) => {
    for (const one of order) one.link.tabIndex = one === to ? 0 : -1;
  };
  layer.addEventListener("keydown", (event) => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
    const from = order.findIndex(({ spot }) => event.target instanceof Node && spot.contains(event.target));
    const step = steps[event.key];
    if (from < 0 || step === undefined) return;
    event.preventDefault();
    order[from + step]?.link.focus({ preventScroll: true });
  });
  /** Measured once for each word: that lays the page out. */
  const sizeOf = ({ spot, link, mark }: Drawn): Size => {
    const known = sizes.get(mark.label);
    if (known !== undefined) return known;
    spot.hidden = false;
    const size = { width: link.offsetWidth, height: link.offsetHeight };
    spot.hidden = true;
    if (size.width > 0) sizes.set(mark.label, size);
    return size;
  };
  const remove = (key: string) => {
    const one = drawn.get(key);
    if (one === undefined) return;
    drawn.delete(key);
    tip.leave(one.spot);
    one.spot.remove();
    order = order.filter((it) => it !== one);
    if (one.link.tabIndex === 0) rove(order[0]);
  };
  const place = () => {
    if (order.length === 0) return;
    edges ??= { header: around.header(), dock: around.dock() };
    const { header, dock } = edges;
    const height = view.innerHeight;
    const found = order.map((one) => {
      const box = one.mark.row.getBoundingClientRect();
      if (box.width === 0) return undefined;
      const of = `${Math.round(box.width)} ${Math.round(box.height)}`;
      if (one.at === undefined || one.of !== of) {
        one.at = spotIn({ box, ...around.taken(one.mark.row) }, one.size);
        one.of = of;
      }
      const x = Math.round(box.left + one.at.x);
      const y = Math.round(box.top + one.at.y);
      const size = one.at.small ? { width: DOT, height: DOT } : one.size;
      const inDock = dock !== undefined && x + size.width > dock.left && x < dock.right && y + size.height > dock.top;
      if (box.bottom < header || box.top > height) return { x, y };
      const beside = { x: Math.max(box.left + 1, x - 3), y: Math.max(box.top + 1, y + size.height / 2) };
      const covered = inDock || around.covered(one.mark.row, beside.x, beside.y, host);
      return covered ? undefined : { x, y };
    });
    layer.style.setProperty("--header", `${header}px`);
    for (const [index, one] of order.entries()) {
      const at = found[index];
      one.spot.hidden = at === undefined;
      if (at === undefined) continue;
      one.spot.style.transform = `translate(${at.x}px, ${at.y - header}px)`;
      one.spot.classList.toggle("small", one.at?.small === true);
    }
    if (order.some(({ link, spot }) => link.tabIndex === 0 && spot.hidden))
      rove(order.find(({ spot }) => !spot.hidden) ?? order[0]);
    tip.place(dock?.top ?? height);
  };
  return {
    show: (marks, tools) => {
      layer.setAttribute("aria-label", tools.words.marks.layer);
      const wanted = new Set(marks.map(({ key }) => key));
      for (const key of [...drawn.keys()]) if (!wanted.has(key)) remove(key);
      const fresh: Drawn[] = [];
      order = marks.map((mark) => {
        const one = drawn.get(mark.key) ?? put(mark);
        if (!drawn.has(mark.key)) fresh.push(one);
        drawn.set(mark.key, one);
        write(one, mark, tools);
        return one;
      });
      for (const [index, { spot }] of order.entries()) {
        const there = layer.children[index];
        if (there !== spot) layer.insertBefore(spot, there ?? null);
      }
      for (const one of fresh) one.size = sizeOf(one);
      rove(order.find(({ link }) => link.tabIndex === 0) ?? order[0]);
    },
    drop: remove,
    clear: () => {
      for (const key of [...drawn.keys()]) remove(key);
    },
    isEmpty: () => drawn.size === 0,
    place,
    settle: () => {
      edges = undefined;
    },
  };
}

function write(one: Drawn, mark: RowMark, { words }: Tools): void {
  if (one.mark.row !== mark.row) one.at = undefined;
  one.mark = mark;
  one.link.className = `row-mark ${mark.tone}`;
  one.link.href = mark.url;
  one.link.setAttribute("aria-label", [mark.name, mark.label, ...mark.lines, words.opensNewTab].join(", "));
  const word = one.link.lastElementChild;
  if (word !== null && word.textContent !== mark.label) word.textContent = mark.label;
}

import { render } from "preact";
import { keepKeysInside } from "./keys-stay";
import { type Marks, makeMarks, type RowSurroundings } from "./marks";
import { Overlay } from "./overlay";
import type { Actions, Tools, View } from "./states";
import { STYLES } from "./styles";

/** Says nothing of who we are; it only lets us find what an older copy of ourselves has left. */
const TRACE = "data-layer-7f3a";
const EDGE = 12;
const BELOW_NAVIGATION = 64;
const GAP = 16;
/** A page that takes us away again and again means it. */
const PATIENCE = 5;
/** How long what stands around the marks is taken to stay. */
const REST = 100;
const NARROW = 500;
const SMALLEST_PANEL = 220;

/** What the overlay must know of the page it stands over, without knowing the page. */
export interface Surroundings {
  readonly theme: () => "light" | "dark";
  /** The person's top card. */
  readonly place: () => DOMRect | undefined;
  /** What must stay free, at the lower edge. */
  readonly dock: () => DOMRect | undefined;
  /** Something of the page's own is over everything: step aside. */
  readonly blocked: () => boolean;
  /** Whether the extension is as it was; another copy of ours may have taken its place. */
  readonly alive: () => boolean;
  readonly rows: RowSurroundings;
}

export interface Host {
  readonly show: (view: View, actions: Actions, tools: Tools) => void;
  readonly hide: () => void;
  readonly open: () => void;
  readonly place: () => void;
}

/** On LinkedIn's page, with the marks on the rows of a list in the same element. */
interface PageHost extends Host {
  readonly marks: Marks;
}

/** Mounts the overlay outside the page's own root, in the top layer, where no script of the page can read it. */
export function makeHost(page: Document, around: Surroundings, signal: AbortSignal): PageHost {
  removeLeftovers(page);
  const view = page.defaultView ?? window;
  const host = page.createElement("div");
  host.setAttribute(TRACE, "");
  host.setAttribute("popover", "manual");
  const root = host.attachShadow({ mode: "closed" });
  const style = page.createElement("style");
  style.textContent = STYLES;
  const frame = page.createElement("div");
  frame.className = "frame";
  const layer = page.createElement("div");
  layer.className = "frame layer";
  root.append(style, frame, layer);
  const drawn = makeMarks(host, layer, around.rows);
  keepKeysInside(view, host, root, signal);

  let shown: readonly [View, Actions, Tools] | undefined;
  let called = 0;
  let returns = 0;
  let shifted = false;
  let looked = 0;

  const isEmpty = () => shown === undefined && drawn.isEmpty();
  const stand = () => {
    returns = 0;
    mount(page, host);
  };
  const leave = () => {
    if (isEmpty()) host.remove();
  };
  const place = () => {
    if (isEmpty()) return;
    if (!host.isConnected && returns < PATIENCE && around.alive()) {
      returns += 1;
      mount(page, host);
    }
    placeMarks();
    if (shown !== undefined) placeFrame();
  };
  const lookAround = () => {
    layer.hidden = around.blocked();
    layer.dataset.theme = around.theme();
    drawn.settle();
  };
  const placeMarks = () => {
    if (drawn.isEmpty()) return;
    // A list that is scrolled changes in every frame; its surroundings do not.
    const rest = looked + REST - view.performance.now();
    if (shifted && rest <= 0) {
      shifted = false;
      looked = view.performance.now();
      lookAround();
    } else if (shifted) view.setTimeout(() => soon(), rest);
    drawn.place();
  };
  const placeFrame = () => {
    frame.hidden = around.blocked();
    frame.dataset.theme = around.theme();
    const card = around.place();
    const width = page.documentElement.clientWidth;
    const top = Math.max(BELOW_NAVIGATION, Math.round((card?.top ?? 0) + GAP));
    const beside = Math.round(width - (card && card.width > 0 ? card.right : width) + GAP);
    const right = width < NARROW ? EDGE : Math.max(EDGE, beside);
    frame.style.setProperty("--wide", `${width - 2 * EDGE}px`);
    const dock = around.dock();
    const under = dock !== undefined && width - right > dock.left;
    const floor = (under ? dock.top : view.innerHeight) - EDGE;
    frame.style.top = `${Math.min(top, Math.max(BELOW_NAVIGATION, view.innerHeight - SMALLEST_PANEL))}px`;
    frame.style.right = `${right}px`;
    frame.style.setProperty("--room", `${Math.max(SMALLEST_PANEL, floor - top - 48)}px`);
  };
  const draw = () => {
    if (shown === undefined) return;
    const [what, actions, tools] = shown;
    frame.lang = tools.language;
    render(<Overlay view={what} actions={actions} tools={tools} called={called} />, frame);
    place();
  };
  const hide = () => {
    if (shown === undefined) return;
    shown = undefined;
    called = 0;
    render(null, frame);
    leave();
  };
  let planned = false;
  const soon = () => {
    if (planned || isEmpty()) return;
    planned = true;
    view.requestAnimationFrame(() => {
      planned = false;
      place();
    });
  };
  const anew = () => {
    shifted = true;
    soon();
  };
  view.addEventListener("scroll", () => soon(), { passive: true, capture: true, signal });
  view.addEventListener("resize", anew, { signal });
  signal.addEventListener("abort", () => {
    hide();
    marks.clear();
  });
  const marks: Marks = {
    ...drawn,
    show: (rows, tools) => {
      if (isEmpty() && rows.length > 0) stand();
      layer.lang = tools.language;
      drawn.show(rows, tools);
      leave();
      anew();
    },
    drop: (key) => {
      drawn.drop(key);
      leave();
    },
    clear: () => {
      drawn.clear();
      leave();
    },
  };
  return {
    marks,
    show: (what, actions, tools) => {
      const isNew = shown === undefined;
      if (isNew && drawn.isEmpty()) stand();
      shown = [what, actions, tools];
      draw();
    },
    hide,
    open: () => {
      called += 1;
      draw();
    },
    place: anew,
  };
}

function mount(page: Document, host: HTMLElement): void {
  page.documentElement.append(host);
  host.showPopover?.();
}

function removeLeftovers(page: Document): void {
  for (const old of page.querySelectorAll(`[${TRACE}]`)) old.remove();
}

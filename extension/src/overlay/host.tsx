import { render } from "preact";
import { keepKeysInside } from "./keys-stay";
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
}

export interface Host {
  readonly show: (view: View, actions: Actions, tools: Tools) => void;
  readonly hide: () => void;
  readonly open: () => void;
  readonly place: () => void;
}

/** Mounts the overlay outside the page's own root, in the top layer, where no script of the page can read it. */
export function makeHost(page: Document, around: Surroundings, signal: AbortSignal): Host {
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
  root.append(style, frame);
  keepKeysInside(view, host, root, signal);

  let shown: readonly [View, Actions, Tools] | undefined;
  let called = 0;
  let returns = 0;

  const place = () => {
    if (shown === undefined) return;
    if (!host.isConnected && returns < PATIENCE) {
      returns += 1;
      mount(page, host);
    }
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
    host.remove();
  };
  let planned = false;
  const soon = () => {
    if (planned || shown === undefined) return;
    planned = true;
    view.requestAnimationFrame(() => {
      planned = false;
      place();
    });
  };
  view.addEventListener("scroll", soon, { passive: true, capture: true, signal });
  view.addEventListener("resize", soon, { signal });
  signal.addEventListener("abort", hide);
  return {
    show: (what, actions, tools) => {
      const isNew = shown === undefined;
      if (isNew) returns = 0;
      shown = [what, actions, tools];
      if (isNew) mount(page, host);
      draw();
    },
    hide,
    open: () => {
      called += 1;
      draw();
    },
    place: soon,
  };
}

function mount(page: Document, host: HTMLElement): void {
  page.documentElement.append(host);
  host.showPopover?.();
}

function removeLeftovers(page: Document): void {
  for (const old of page.querySelectorAll(`[${TRACE}]`)) old.remove();
}

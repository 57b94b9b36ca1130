import type { RowMark } from "./row-mark";

/** Passing over a mark on the way elsewhere opens nothing; the way from the mark to its line closes nothing. */
const OPENS_AFTER = 90;
const CLOSES_AFTER = 220;
const AIR = 8;

/** The line beside a mark, one at a time. */
export interface Tip {
  /** Shows it while the mark is hovered or has the focus. */
  readonly attend: (spot: HTMLElement, link: HTMLElement, mark: () => RowMark) => void;
  readonly leave: (spot: HTMLElement) => void;
  /** Keeps it on the screen and above what stands at its lower edge. */
  readonly place: (floor: number) => void;
}

export function makeTip(page: Document): Tip {
  let open: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  const box = page.createElement("div");
  box.className = "row-tip";

  const close = () => {
    clearTimeout(timer);
    open?.classList.remove("told");
    open = undefined;
    box.remove();
  };
  const show = (spot: HTMLElement, mark: RowMark) => {
    clearTimeout(timer);
    if (open === spot) return;
    close();
    open = spot;
    spot.classList.add("told");
    box.replaceChildren(...contents(page, mark));
    spot.append(box);
    place();
  };
  const place = () => {
    if (open === undefined) return;
    const view = page.defaultView ?? window;
    const spot = open.getBoundingClientRect();
    const { height } = box.getBoundingClientRect();
    box.classList.toggle("above", spot.bottom + height + AIR > Math.min(lowest, view.innerHeight));
    box.classList.toggle("rightward", spot.left < view.innerWidth / 2);
  };
  return {
    attend: (spot, link, mark) => {
      const later = (work: () => void, wait: number) => {
        clearTimeout(timer);
        timer = setTimeout(work, wait);
      };
      spot.addEventListener("pointerenter", () => later(() => show(spot, mark()), OPENS_AFTER));
      spot.addEventListener("pointerleave", () => later(close, CLOSES_AFTER));
      link.addEventListener("focus", () => show(spot, mark()));
      spot.addEventListener("focusout", (event) => {
        if (!(event.relatedTarget instanceof Node && spot.contains(event.relatedTarget))) close();
      });
      spot.addEventListener("keydown", (event) => {
        if (event.key !== "Escape" || open !== spot) return;
        event.stopPropagation();
        link.focus({ preventScroll: true });
        close();
      });
    },
    leave: (spot) => {
      if (open === spot) close();
    },
    place: (floor) => {
      lowest = floor;
      place();
    },
  };
}

function contents(page: Document, mark: RowMark): readonly HTMLElement[] {
  const lines = mark.lines.map((line) => {
    const paragraph = page.createElement("p");
    paragraph.textContent = line;
    return paragraph;
  });
  const links = mark.links.map(({ url, text }) => {
    const link = page.createElement("a");
    link.href = url;
    link.target = "_blank";
    link.rel = "noopener noreferrer";
    link.textContent = text;
    return link;
  });
  return [...lines, ...links];
}

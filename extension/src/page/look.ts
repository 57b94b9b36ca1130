import { MESSAGING_DOCK, PAGE_HEADER } from "./selectors";

/** Light or dark, as the page is and not as the system is: LinkedIn has a setting of its own. */
export function pageTheme(page: Document): "light" | "dark" {
  const view = page.defaultView;
  for (const element of [page.body, page.documentElement]) {
    const luminance = element && view ? luminanceOf(view.getComputedStyle(element).backgroundColor) : undefined;
    if (luminance !== undefined) return luminance < 0.4 ? "dark" : "light";
  }
  if (page.querySelector("html.theme--dark, #interop-outlet.theme--dark")) return "dark";
  return view?.matchMedia?.("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Says when the page may have turned light or dark; it does so by a class or a style, without loading anew. */
export function watchTheme(page: Document, turned: () => void, signal: AbortSignal): void {
  const changes = new MutationObserver(turned);
  for (const element of [page.documentElement, page.body, page.querySelector("#interop-outlet")]) {
    if (element) changes.observe(element, { attributes: true });
  }
  page.defaultView?.matchMedia?.("(prefers-color-scheme: dark)").addEventListener("change", turned, { signal });
  signal.addEventListener("abort", () => changes.disconnect());
}

/** 0 black to 1 white; nothing for a colour one can see through. */
export function luminanceOf(colour: string): number | undefined {
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return undefined;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

/** Where LinkedIn's chat stands, which is never to be covered. */
export function messagingDock(page: Document): DOMRect | undefined {
  const dock = [...page.querySelectorAll(MESSAGING_DOCK)].map((it) => it.getBoundingClientRect());
  return dock.find((box) => box.width > 0 && box.height > 0);
}

/** How far down the page's own header reaches while it stands at the upper edge. */
export function headerBottom(page: Document): number {
  const heads = [...page.querySelectorAll(PAGE_HEADER)].map((it) => it.getBoundingClientRect());
  return Math.max(0, ...heads.filter(({ top, height }) => top <= 1 && height > 0).map(({ bottom }) => bottom));
}

/** A dialog of the page that makes everything else inert; ours steps aside for it. */
export function hasModal(page: Document): boolean {
  return page.querySelector("dialog:modal") !== null;
}

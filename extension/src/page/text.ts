const INVISIBLE = /\p{Cf}/gu;

/** The text a person sees, once: LinkedIn prints much of it twice, for eyes (aria-hidden) and for screen readers. */
export function plainText(element: Element): string {
  const forEyes = element.querySelector('span[aria-hidden="true"]');
  return ((forEyes ?? element).textContent ?? "").replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}

/** Whether the page has taken it out of sight by an ancestor; `display: contents` alone has no box and is still there. */
export function isGone(element: Element): boolean {
  if (element.closest("[hidden]")) return true;
  if (typeof element.checkVisibility !== "function" || element.checkVisibility()) return false;
  const view = element.ownerDocument.defaultView;
  for (let node: Element | null = element; node && view; node = node.parentElement) {
    if (view.getComputedStyle(node).display === "none") return true;
  }
  return false;
}

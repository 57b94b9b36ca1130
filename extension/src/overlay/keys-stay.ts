/** What carries typed or pasted text. */
const TYPING = ["keydown", "keypress", "keyup", "beforeinput", "input", "paste", "copy", "cut", "drop"] as const;
const COMPOSING = ["compositionstart", "compositionupdate", "compositionend", "textInput"] as const;
/** What a page uses to close its menus or to move the focus; it may know of the click, not act on it. */
const POINTING = [
  "click",
  "dblclick",
  "pointerdown",
  "pointerup",
  "mousedown",
  "mouseup",
  "wheel",
  "focusin",
  "focusout",
];

/**
 * What is typed into our fields is nobody else's: a page that listens on its window would else read a private note
 * letter by letter. We stand before the page's scripts, stop the event there, and repeat it inside the closed root.
 * The browser's own doing (the letter appears, Enter presses the button) is not stopped by this.
 */
export function keepKeysInside(view: Window, host: Element, root: ShadowRoot, signal: AbortSignal): void {
  const capture = { capture: true, signal };
  for (const type of [...TYPING, ...COMPOSING]) {
    view.addEventListener(
      type,
      (event) => {
        if (event.target !== host) return;
        event.stopImmediatePropagation();
        const inner = repeated(event);
        if (inner === undefined) return;
        (root.activeElement ?? root).dispatchEvent(inner);
        if (inner.defaultPrevented) event.preventDefault();
      },
      capture,
    );
  }
  for (const type of POINTING) root.addEventListener(type, (event) => event.stopPropagation(), { signal });
}

function repeated(event: Event): Event | undefined {
  const inside = { bubbles: true, cancelable: event.cancelable, composed: false };
  if (event instanceof KeyboardEvent) {
    const { key, code, shiftKey, ctrlKey, altKey, metaKey, isComposing } = event;
    return new KeyboardEvent(event.type, { ...inside, key, code, shiftKey, ctrlKey, altKey, metaKey, isComposing });
  }
  return event.type === "input" ? new Event("input", inside) : undefined;
}

import type { BrowserContext, Page } from "playwright-core";

/** Everything a page can find out about itself and what has happened to it. */
export interface Traces {
  readonly tree: readonly string[];
  readonly mutations: readonly string[];
  readonly styles: readonly string[];
  readonly globals: readonly string[];
  readonly stored: Readonly<Record<string, unknown>>;
  readonly loaded: readonly string[];
  readonly events: readonly string[];
  readonly seen: Readonly<Record<string, unknown>>;
  readonly focus: string;
  readonly timers: number;
}

/** Before any script of the page: writes down every change and every event that could be somebody else's doing. */
export async function watched(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const mutations: string[] = [];
    const events: string[] = [];
    Object.defineProperty(globalThis, "written", { value: { mutations, events }, enumerable: false });
    const named = (node: Node) => (node instanceof Element ? `${node.nodeName}#${node.id}` : node.nodeName);
    new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
        const [added, removed] = [[...addedNodes].map(named), [...removedNodes].map(named)];
        mutations.push(`${type} ${named(target)} ${attributeName ?? ""} +${added} -${removed}`);
      }
    }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    for (const type of ["message", "focusin", "focusout", "blur", "copy", "paste", "error", "securitypolicyviolation"])
      addEventListener(type, (event) => events.push(`${type} ${event.target === window}`), true);
  });
}

/** What the page finds now. */
export function traces(page: Page): Promise<Traces> {
  return page.evaluate(async () => {
    const tree: string[] = [];
    const walk = (node: Node | ShadowRoot, depth: number): void => {
      const attributes =
        node instanceof Element ? [...node.attributes].map((it) => `${it.name}=${it.value}`).sort() : [];
      const sheets = node instanceof Document || node instanceof ShadowRoot ? node.adoptedStyleSheets.length : 0;
      const text = node instanceof Element ? "" : (node.nodeValue ?? "");
      tree.push(`${" ".repeat(depth)}${node.nodeName} ${attributes.join(" ")} ${sheets} ${text}`);
      if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot, depth + 1);
      if (node instanceof HTMLTemplateElement) walk(node.content, depth + 1);
      for (const child of node.childNodes) walk(child, depth + 1);
    };
    walk(document, 0);
    const samples = [...document.querySelectorAll("html, body, header, main, h1, h2, main a, main section")].slice(
      0,
      60,
    );
    const styles = samples.map((element) => {
      const computed = getComputedStyle(element);
      return [element.nodeName, ...[...computed].map((name) => `${name}:${computed.getPropertyValue(name)}`)].join(";");
    });
    const owners: Readonly<Record<string, object>> = {
      window,
      document,
      Node: Node.prototype,
      Element: Element.prototype,
      Document: Document.prototype,
      EventTarget: EventTarget.prototype,
      History: History.prototype,
      chrome: (globalThis as unknown as { chrome?: object }).chrome ?? {},
    };
    const globals = Object.entries(owners).flatMap(([name, owner]) =>
      Reflect.ownKeys(owner).map((key) => {
        const { value, get } = Object.getOwnPropertyDescriptor(owner, key) ?? {};
        const made = typeof value === "function" ? String(value).length : typeof value;
        return `${name} ${String(key)} ${made} ${typeof get}`;
      }),
    );
    const { written, __seen } = globalThis as unknown as {
      written: { mutations: string[]; events: string[] };
      __seen: { nodes: unknown[]; attributes: unknown[]; messages: number; traces: () => boolean };
    };
    return {
      tree,
      mutations: written.mutations,
      styles,
      globals: globals.sort(),
      stored: {
        local: { ...localStorage },
        session: { ...sessionStorage },
        cookies: document.cookie,
        databases: (await indexedDB.databases()).map(({ name }) => name),
        caches: await caches.keys(),
      },
      loaded: performance
        .getEntriesByType("resource")
        .map(({ name }) => name)
        .sort(),
      events: written.events,
      seen: { nodes: __seen.nodes, attributes: __seen.attributes, messages: __seen.messages, traces: __seen.traces() },
      focus: `${document.activeElement?.nodeName} ${document.hasFocus()}`,
      timers: Number(setTimeout(() => undefined)),
    };
  });
}

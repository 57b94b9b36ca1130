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
        // The parser adds texts in pieces as they arrive, twice never alike.
        const isText = (node: Node) => node.nodeType === Node.TEXT_NODE;
        const parsing = document.readyState === "loading";
        if (type !== "childList" && !(parsing && isText(target)))
          mutations.push(`${type} ${named(target)} ${attributeName ?? ""}`);
        for (const node of addedNodes)
          if (!(parsing && isText(node))) mutations.push(`+${named(node)} ${named(target)}`);
        for (const node of removedNodes) mutations.push(`-${named(node)} ${named(target)}`);
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
      return [
        element.nodeName,
        ...[...computed].sort().map((name) => `${name}:${computed.getPropertyValue(name)}`),
      ].join(";");
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

/** What is in one and not in the other, each cut to where it differs; requests at the same time come in any order. */
export function differences(plain: object, found: object): readonly string[] {
  return Object.entries(plain).flatMap(([trace, before]) => {
    const after = (found as Readonly<Record<string, unknown>>)[trace];
    const [one, other] = [before, after].map((value) => {
      const lines = (Array.isArray(value) ? value : [value]).map((line) => JSON.stringify(line));
      return trace === "asked" ? lines.sort() : lines;
    }) as [string[], string[]];
    const longer = one.length > other.length ? one : other;
    const at = longer.findIndex((_line, index) => one[index] !== other[index]);
    if (at < 0) return [];
    const [was = "nothing", is = "nothing"] = [one[at], other[at]];
    const from = Math.max(0, [...was].findIndex((letter, index) => letter !== is[index]) - 60);
    return [`${trace} ${at}: ${was.slice(from, from + 160)} BECAME ${is.slice(from, from + 160)}`];
  });
}

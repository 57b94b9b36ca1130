/** How WebDriver BiDi writes a node down, as far as we read it. */
export interface Node {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: {
    readonly nodeType: number;
    readonly nodeValue?: string;
    readonly localName?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly Node[];
    readonly shadowRoot?: Node | null;
  };
}

function inside({ value }: Node): readonly Node[] {
  return value?.shadowRoot ? [value.shadowRoot, ...(value.children ?? [])] : (value?.children ?? []);
}

/** All text in a node, closed roots and closed panels included. */
export function textOf(node: Node): string {
  if (node.value === undefined || node.value.localName === "style") return "";
  return (node.value.nodeValue ?? "") + inside(node).map(textOf).join(" ");
}

/** The first thing to click or to type in with this name, in a closed root too. */
export function named(node: Node, name: string): Node | undefined {
  const { localName = "", attributes = {} } = node.value ?? {};
  const isControl =
    /^(?:button|input|textarea|a)$/.test(localName) || /^(?:option|tab)$/.test(attributes["role"] ?? "");
  const said = [textOf(node), attributes["placeholder"] ?? "", attributes["aria-label"] ?? ""];
  if (isControl && said.some((text) => text.replace(/\s+/g, " ").trim().startsWith(name))) return node;
  for (const child of inside(node)) {
    const found = named(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

export type Ask = <T>(method: string, params: object) => Promise<T>;

/** A line to a browser that listens for WebDriver BiDi. */
export async function speak(address: string): Promise<Ask> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve, { once: true });
    socket.addEventListener("error", reject, { once: true });
  });
  const waiting = new Map<number, { done: (result: unknown) => void; failed: (error: Error) => void }>();
  let number = 0;
  socket.addEventListener("message", ({ data }) => {
    const { id, result, error, message } = JSON.parse(String(data)) as {
      id?: number;
      result?: unknown;
      error?: string;
      message?: string;
    };
    const asked = waiting.get(id ?? 0);
    if (error === undefined) asked?.done(result);
    else asked?.failed(new Error(`${error}: ${message}`));
  });
  return <T>(method: string, params: object) =>
    new Promise<T>((done, failed) => {
      number += 1;
      waiting.set(number, { done: done as (result: unknown) => void, failed });
      socket.send(JSON.stringify({ id: number, method, params }));
    });
}

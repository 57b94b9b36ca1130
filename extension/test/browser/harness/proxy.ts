import { request as ask, createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What happens to one answer of the server on its way. */
export type Fate = { readonly heldFor: number } | "cut" | undefined;

interface Passing {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

/** A bad network in front of a server; a browser that is paired with this address knows of no other. */
export interface Network {
  readonly url: string;
  /** Everything that was asked through it, in order. */
  readonly asked: () => readonly Passing[];
  readonly forget: () => void;
  readonly decide: (fate: (passing: Passing) => Fate) => void;
  /** From now on nobody is reached. */
  readonly leave: (away: boolean) => void;
  readonly close: () => Promise<void>;
}

export async function startProxy(server: string): Promise<Network> {
  const behind = new URL(server);
  let asked: readonly Passing[] = [];
  let fateOf: (passing: Passing) => Fate = () => undefined;
  let away = false;

  const proxy = createServer(async (incoming, outgoing) => {
    if (away) return incoming.socket.destroy();
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(part as Buffer);
    const sent = Buffer.concat(parts);
    const passing = { method: incoming.method ?? "GET", path: incoming.url ?? "/", body: sent.toString() };
    asked = [...asked, passing];
    const fate = fateOf(passing);
    // The host stays as it was asked for: the server makes its own address of it.
    const { method, path } = passing;
    const onward = ask(
      { host: behind.hostname, port: behind.port, method, path, headers: incoming.headers },
      (answer) => {
        if (fate === "cut") {
          answer.resume();
          answer.once("end", () => incoming.socket.destroy());
          return;
        }
        setTimeout(() => {
          if (outgoing.destroyed) return answer.destroy();
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
          outgoing.flushHeaders();
          answer.pipe(outgoing);
          return undefined;
        }, fate?.heldFor ?? 0);
      },
    );
    onward.once("error", () => incoming.socket.destroy());
    outgoing.once("close", () => onward.destroy());
    onward.end(sent);
    return undefined;
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    asked: () => asked,
    forget: () => {
      asked = [];
    },
    decide: (fate) => {
      fateOf = fate;
    },
    leave: (gone) => {
      away = gone;
      if (gone) proxy.closeAllConnections();
    },
    close: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        proxy.closeAllConnections();
      }),
  };
}

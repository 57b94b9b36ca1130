import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { chromiumHere, flags } from "./chromium";
import { ended } from "./server";
import { ROOT } from "./world.ts";

/** A Chromium that only one page of is looked at: nobody holds its workers awake. */
export interface BarePage {
  /** What the overlay says, the closed panel included. */
  readonly text: () => Promise<string>;
  readonly evaluate: <T>(source: string) => Promise<T>;
  readonly close: () => Promise<void>;
}

interface Wish {
  readonly standIn: number;
  /** The folder of a browser that was paired before, and closed. */
  readonly profile: string;
  readonly address: string;
}

interface Target {
  readonly type: string;
  readonly url: string;
  readonly webSocketDebuggerUrl: string;
}

/** Playwright attaches to service workers and so keeps them alive; this speaks to the page's target alone. */
export async function openBare({ standIn, profile, address }: Wish): Promise<BarePage> {
  const portFile = join(profile, "DevToolsActivePort");
  rmSync(portFile, { force: true });
  const chromium = spawn(
    chromiumHere(),
    [
      ...flags(standIn),
      "--headless=new",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
      "--window-size=1280,900",
      address,
    ],
    { stdio: "ignore" },
  );
  const port = await portIn(portFile);
  const target = await targetAt(port, address);
  const line = await speak(target.webSocketDebuggerUrl);
  let world: number | undefined;
  line.heard((method, params) => {
    const { context, executionContextId } = params as {
      context?: { id: number; origin: string };
      executionContextId?: number;
    };
    if (method === "Runtime.executionContextCreated" && context?.origin.startsWith("chrome-extension://"))
      world = context.id;
    if (method === "Runtime.executionContextDestroyed" && executionContextId === world) world = undefined;
  });
  await line.ask("Runtime.enable");
  const evaluate = async <T>(source: string): Promise<T> => {
    const answer = (await line.ask("Runtime.evaluate", {
      expression: source,
      contextId: world,
      returnByValue: true,
      awaitPromise: true,
    })) as { result: { value: T }; exceptionDetails?: { text: string } };
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  };
  return {
    text: () => evaluate<string>(`${ROOT}?.querySelector(".frame")?.textContent ?? ""`),
    evaluate,
    close: async () => {
      line.close();
      await closed(chromium);
    },
  };
}

/** Asked to end, a browser writes down what it knows; killed, it may not. */
async function closed(chromium: ChildProcess): Promise<void> {
  await ended(chromium, "SIGTERM");
}

async function portIn(file: string): Promise<number> {
  await expect
    .poll(() => existsSync(file) && /^\d+\n/.test(readFileSync(file, "utf8")), { timeout: 60_000 })
    .toBe(true);
  return Number(readFileSync(file, "utf8").split("\n")[0]);
}

async function targetAt(port: number, address: string): Promise<Target> {
  let found: Target | undefined;
  await expect
    .poll(
      async () => {
        const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as readonly Target[];
        found = targets.find(({ type, url }) => type === "page" && url === address);
        return found !== undefined;
      },
      { timeout: 60_000 },
    )
    .toBe(true);
  return found as Target;
}

async function speak(address: string) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve, { once: true });
    socket.addEventListener("error", reject, { once: true });
  });
  const waiting = new Map<number, (result: unknown) => void>();
  let listener: (method: string, params: unknown) => void = () => undefined;
  let number = 0;
  socket.addEventListener("message", ({ data }) => {
    const { id, result, method, params } = JSON.parse(String(data)) as {
      id?: number;
      result?: unknown;
      method?: string;
      params?: unknown;
    };
    if (id !== undefined) waiting.get(id)?.(result);
    else if (method !== undefined) listener(method, params);
  });
  return {
    ask: (method: string, params: object = {}) =>
      new Promise<unknown>((resolve) => {
        number += 1;
        waiting.set(number, resolve);
        socket.send(JSON.stringify({ id: number, method, params }));
      }),
    heard: (listen: (method: string, params: unknown) => void) => {
      listener = listen;
    },
    close: () => socket.close(),
  };
}

import type { Card } from "../talk/answers";
import type { Client } from "./client";
import { changedCards } from "./events";
import { Refusal } from "./refusal";

const SHORTEST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;
/** Two hundred overlays that show one card do not ask in one moment. */
const SPREAD = 250;

/** An overlay on somebody's screen that shows a candidate's card. */
interface Watcher {
  readonly candidateId: string;
  readonly show: (card: Card) => void;
}

/** Keeps the cards on the screens as they are in Havn: the stream makes it quick, the question makes it right. */
export interface Live {
  readonly watch: (who: object, watcher: Watcher) => void;
  /** For a list of people: told whose card has changed, whoever it is. */
  readonly attend: (who: object, changed: (candidateId: string) => void) => void;
  readonly leave: (who: object) => void;
  /** Another server or nobody is signed in: begin anew. */
  readonly restart: () => void;
}

/**
 * @param awake an extension call, which keeps the worker from falling asleep under an open stream
 * @param changed told of every card that changes, shown or not
 * @param chance from 0 to 1, how much of a wait is waited
 */
export function liveCards(
  client: Client,
  awake: () => void,
  changed: (candidateId: string) => unknown = () => undefined,
  chance: () => number = Math.random,
): Live {
  const watchers = new Map<object, Watcher>();
  const lists = new Map<object, (candidateId: string) => void>();
  const etags = new Map<string, string>();
  let running: AbortController | undefined;

  const refresh = async (candidateId: string) => {
    const fresh = await client.card(candidateId, etags.get(candidateId));
    if (fresh === undefined) return;
    if (fresh.etag !== undefined) etags.set(candidateId, fresh.etag);
    for (const watcher of watchers.values()) if (watcher.candidateId === candidateId) watcher.show(fresh.card);
  };
  const refreshAll = async () => {
    const shown = new Set([...watchers.values()].map((watcher) => watcher.candidateId));
    for (const candidateId of shown) await refresh(candidateId).catch(unlessRefused);
  };
  const listen = async (signal: AbortSignal) => {
    let wait = SHORTEST_WAIT;
    while (!signal.aborted) {
      try {
        const stream = await client.changes(signal);
        // What changed while nobody listened.
        await refreshAll();
        const heard = () => {
          // The server is well again, whether or not a card changes.
          wait = SHORTEST_WAIT;
          awake();
        };
        for await (const candidateId of changedCards(chunks(stream), heard)) {
          // First forgotten, then told: who is told asks again.
          await changed(candidateId);
          for (const told of lists.values()) told(candidateId);
          if ([...watchers.values()].some((it) => it.candidateId === candidateId)) {
            await pause(chance() * SPREAD, signal);
            await refresh(candidateId).catch(unlessRefused);
          }
        }
      } catch (error) {
        if (!(error instanceof Refusal) && !signal.aborted && !(error instanceof TypeError)) throw error;
        if (error instanceof Refusal && error.trouble.kind !== "away") return;
      }
      await pause(wait * (1 + chance()), signal);
      wait = Math.min(wait * 2, LONGEST_WAIT);
    }
  };
  const isIdle = () => watchers.size === 0 && lists.size === 0;
  const stop = () => {
    running?.abort();
    running = undefined;
  };
  const start = () => {
    if (running !== undefined) return;
    const life = new AbortController();
    running = life;
    void listen(life.signal).finally(() => {
      if (running === life) running = undefined;
    });
  };
  return {
    watch: (who, watcher) => {
      const isNew = watchers.get(who)?.candidateId !== watcher.candidateId;
      watchers.set(who, watcher);
      if (isNew) {
        // What it shows may be older than what others here were shown: ask without a mark, once.
        etags.delete(watcher.candidateId);
        if (running !== undefined) void refresh(watcher.candidateId).catch(unlessRefused);
      }
      start();
    },
    attend: (who, told) => {
      lists.set(who, told);
      start();
    },
    leave: (who) => {
      watchers.delete(who);
      lists.delete(who);
      if (isIdle()) stop();
    },
    restart: () => {
      stop();
      etags.clear();
      if (!isIdle()) start();
    },
  };
}

function unlessRefused(error: unknown): void {
  if (!(error instanceof Refusal)) throw error;
}

/** Not every browser can iterate a stream by itself. */
async function* chunks(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

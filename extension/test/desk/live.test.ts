// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Client, clientOf } from "../../src/desk/client";
import { liveCards } from "../../src/desk/live";
import { Refusal } from "../../src/desk/refusal";
import type { Session } from "../../src/desk/session";
import type { Card } from "../../src/talk/answers";
import { exchange, idOf } from "./exchanges";

const ASTRID = idOf("Astrid Holm");
const noSession: Session = {
  server: async () => "",
  pass: async () => ({ server: "", token: "" }),
  instead: async () => ({ server: "", token: "" }),
  refused: async () => undefined,
  met: async () => undefined,
  begin: async () => undefined,
  change: async () => true,
  leave: async () => undefined,
};

function office() {
  const streams: ReadableStreamDefaultController<Uint8Array>[] = [];
  const questions: (string | undefined)[] = [];
  let etag = '"1"';
  let away = false;
  const body = exchange("card-recruiter").response.body as Card;
  const client: Client = {
    ...clientOf(noSession, () => Promise.reject(new Error("not here"))),
    card: async (id, known) => {
      questions.push(known);
      if (id !== ASTRID) throw new Refusal({ kind: "refused", code: "not-found" });
      return known === etag ? undefined : { card: { ...body, candidate: { ...body.candidate, headline: etag } }, etag };
    },
    changes: async (signal) => {
      if (away) throw new Refusal({ kind: "away" });
      return new ReadableStream({
        start: (controller) => {
          streams.push(controller);
          signal.addEventListener("abort", () => controller.error(new DOMException("", "AbortError")));
        },
      });
    },
  };
  const tell = (id: string) =>
    streams.at(-1)?.enqueue(new TextEncoder().encode(`event: card-changed\ndata: {"candidateId":"${id}"}\n\n`));
  return {
    client,
    streams,
    questions,
    tell,
    change: (next: string) => {
      etag = next;
    },
    beat: () => streams.at(-1)?.enqueue(new TextEncoder().encode(": beat\n\n")),
    cut: () => streams.at(-1)?.error(new TypeError("network error")),
    goAway: (is: boolean) => {
      away = is;
    },
  };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

describe("an open card", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const watching = async (chance = 0) => {
    const there = office();
    const shown: (string | undefined)[] = [];
    let awake = 0;
    const live = liveCards(
      there.client,
      () => awake++,
      undefined,
      () => chance,
    );
    live.watch(shown, { candidateId: ASTRID, show: (card) => shown.push(card.candidate.headline) });
    await settle();
    return { ...there, live, shown, awake: () => awake };
  };

  it("is asked for again when the stream names it, and drawn if it is another", async () => {
    const { shown, tell, change, awake, questions } = await watching();
    expect(shown).toEqual(['"1"']);
    change('"2"');
    tell(ASTRID);
    await settle();
    expect(shown).toEqual(['"1"', '"2"']);
    expect(questions.at(-1)).toBe('"1"');
    tell(ASTRID);
    await settle();
    expect(shown).toHaveLength(2);
    expect(awake()).toBe(2);
  });

  it("is not asked for by everybody in one moment: some wait a part of a quarter of a second", async () => {
    const { shown, tell, change } = await watching(0.8);
    change('"2"');
    tell(ASTRID);
    await vi.advanceTimersByTimeAsync(150);
    expect(shown).toEqual(['"1"']);
    await vi.advanceTimersByTimeAsync(60);
    expect(shown).toEqual(['"1"', '"2"']);
  });

  it("does not ask for cards that nobody here has open", async () => {
    const { tell, questions } = await watching();
    tell(idOf("Bo Lund"));
    await settle();
    expect(questions).toHaveLength(1);
  });

  it("or a list: whose card has changed is told to the list, after it was forgotten", async () => {
    const there = office();
    const order: string[] = [];
    const live = liveCards(
      there.client,
      () => undefined,
      async (id) => order.push(`forgotten ${id}`),
    );
    const list = {};
    live.attend(list, (id) => order.push(`told ${id}`));
    await settle();
    there.tell(idOf("Bo Lund"));
    await settle();
    expect(order).toEqual([`forgotten ${idOf("Bo Lund")}`, `told ${idOf("Bo Lund")}`]);
    live.leave(list);
    await settle();
    live.attend(list, () => undefined);
    await settle();
    expect(there.streams, "nobody listened in between").toHaveLength(2);
  });

  it("comes back after a cut, later each time, and asks for what it missed", async () => {
    const { shown, streams, cut, change, goAway } = await watching();
    goAway(true);
    cut();
    change('"2"');
    await vi.advanceTimersByTimeAsync(1_500);
    goAway(false);
    await vi.advanceTimersByTimeAsync(500);
    expect(shown).toEqual(['"1"']);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(streams).toHaveLength(2);
    expect(shown).toEqual(['"1"', '"2"']);
  });

  it("comes back soon again once the stream has said anything, be it a beat", async () => {
    const { streams, cut, beat, goAway } = await watching();
    goAway(true);
    cut();
    await vi.advanceTimersByTimeAsync(20_000);
    goAway(false);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(streams).toHaveLength(2);
    beat();
    await settle();
    cut();
    await vi.advanceTimersByTimeAsync(1_100);
    expect(streams).toHaveLength(3);
  });

  it("waits longer each time for a stream that says nothing before it ends", async () => {
    const { streams, cut } = await watching();
    cut();
    await vi.advanceTimersByTimeAsync(1_100);
    expect(streams).toHaveLength(2);
    cut();
    await vi.advanceTimersByTimeAsync(1_100);
    expect(streams).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(streams).toHaveLength(3);
  });

  it("shows a second overlay what it missed between asking and watching", async () => {
    const { live, change } = await watching();
    change('"2"');
    const second: (string | undefined)[] = [];
    live.watch(second, { candidateId: ASTRID, show: (card) => second.push(card.candidate.headline) });
    await settle();
    expect(second).toEqual(['"2"']);
  });

  it("ends the stream when the last overlay is closed", async () => {
    const { live, shown, streams, tell, questions } = await watching();
    live.leave(shown);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(streams).toHaveLength(1);
    expect(() => tell(ASTRID)).toThrow();
    expect(questions).toHaveLength(1);
  });
});

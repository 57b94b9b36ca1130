// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { desk, drawer, fakeServer, SERVER } from "./fakes";

const ask = { kind: "selectors" } as const;
const ours = { version: 2, selectors: { pencil: "a.pencil" } };
const HOUR = 3_600_000;

/** A paired desk; the server's answers about selectors come one after the other. */
async function paired(...answers: (() => Response)[]) {
  const marks: (string | null)[] = [];
  const server = fakeServer(({ path }) => (path.endsWith("/selectors") ? (answers.shift() ?? gone)() : undefined));
  const send: typeof fetch = (input, init) => {
    const request = new Request(input, init);
    if (request.url.endsWith("/selectors")) marks.push(request.headers.get("if-none-match"));
    return server.send(input, init);
  };
  const storage = { kept: drawer(), fleeting: drawer() };
  const opened = desk(send, {}, storage);
  await opened.answer({ kind: "connect", server: SERVER });
  return { ...opened, send, storage, marks, asked: () => server.to("/api/v1/selectors").length };
}
const gone = () => Response.json({ title: "x", status: 404, code: "not-found" }, { status: 404 });
const given =
  (body: unknown, etag = '"2"') =>
  () =>
    Response.json(body, { headers: { etag } });
const same = () => new Response(null, { status: 304 });

describe("what the server hands out", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("is asked for once an hour, and kept when the worker sleeps in between", async () => {
    const { answer, send, storage, asked } = await paired(given(ours), given({ ...ours, version: 3 }));
    expect(await answer(ask)).toEqual({ ok: true, value: ours });
    vi.advanceTimersByTime(HOUR - 1_000);
    expect(await desk(send, {}, storage).answer(ask)).toEqual({ ok: true, value: ours });
    expect(asked()).toBe(1);
    vi.advanceTimersByTime(1_000);
    expect(await answer(ask)).toMatchObject({ value: { version: 3 } });
  });

  it("is asked for by its mark, and stays when it is still the same", async () => {
    const { answer, marks } = await paired(given(ours), same, same);
    await answer(ask);
    for (let hour = 0; hour < 2; hour += 1) {
      vi.advanceTimersByTime(HOUR);
      expect(await answer(ask)).toEqual({ ok: true, value: ours });
    }
    expect(marks).toEqual([null, '"2"', '"2"']);
  });

  it.each([
    ["no version", { selectors: {} }],
    ["no selectors", { version: 3 }],
    ["something else than texts", { version: 3, selectors: { pencil: 7 } }],
    ["a text that is too long", { version: 3, selectors: { pencil: "a".repeat(501) } }],
    ["a list", { version: 3, selectors: ["a"] }],
    [
      "far too many",
      { version: 3, selectors: Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`n${at}`, "a"])) },
    ],
    ["a text", "hello"],
  ])("changes nothing when it is %s", async (_what, body) => {
    const { answer, asked } = await paired(given(ours), given(body));
    await answer(ask);
    vi.advanceTimersByTime(HOUR);
    expect(await answer(ask)).toEqual({ ok: true, value: ours });
    expect(await answer(ask)).toEqual({ ok: true, value: ours });
    expect(asked()).toBe(2);
  });

  it("is nothing from a server that does not know the question, which is not asked again within the hour", async () => {
    const { answer, asked } = await paired(gone);
    expect(await answer(ask)).toEqual({ ok: true, value: undefined });
    expect(await answer(ask)).toEqual({ ok: true, value: undefined });
    expect(asked()).toBe(1);
  });

  it("is not asked for twice at the same time", async () => {
    const { answer, asked } = await paired(given(ours), given(ours));
    const both = await Promise.all([answer(ask), answer(ask)]);
    expect(both).toEqual([
      { ok: true, value: ours },
      { ok: true, value: ours },
    ]);
    expect(asked()).toBe(1);
  });

  it("is of this server only", async () => {
    const { answer, storage } = await paired(given(ours));
    await answer(ask);
    await answer({ kind: "connect", server: "https://other.example.test" });
    expect(await answer(ask)).toEqual({ ok: true, value: undefined });
    expect(JSON.stringify(await storage.kept.get("selectors"))).not.toContain("pencil");
  });

  it("is nobody's before anybody is connected", async () => {
    const { send, asked } = await paired();
    expect(await desk(send).answer(ask)).toEqual({ ok: true, value: undefined });
    expect(asked()).toBe(0);
  });
});

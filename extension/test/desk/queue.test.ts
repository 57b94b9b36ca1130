// @vitest-environment node
import { afterEach, describe, expect, it, vi } from "vitest";
import type { OwnRequest, Reply, Request } from "../../src/talk/requests";
import { desk, drawer, fakeServer, SERVER } from "./fakes";

const person = {
  url: "https://www.linkedin.com/in/clara-friis-demo/",
  ids: ["in:clara-friis-demo"],
  name: "Clara Friis",
};
const page = {
  html: `<main>${"<p>Clara Friis, ål og øre</p>".repeat(500)}</main>`,
  capturedAt: "2026-11-22T20:00:00Z",
};
const queue = { job: "Senior backend developer" };
const request = { kind: "export", jobId: "job-1", person, page, choice: {}, queue } as const;
const note = {
  kind: "note",
  candidateId: "c",
  text: "Call on Friday",
  visibility: "private",
  queue: { person },
} as const;
const WAITING = { ok: false, trouble: { kind: "waiting" } };
const CUT = () => Promise.reject(new TypeError("cut"));
const problem = (status: number, code: string, more = {}) =>
  Response.json({ title: "x", status, code, ...more }, { status });
const done = () => Response.json({ candidateId: "c", applicationId: "a", created: true }, { status: 201 });
const saved = () =>
  Response.json(
    { id: "n", text: "x", author: "Rikke", visibility: "private", createdAt: "2026-11-22T20:00:00Z" },
    { status: 201 },
  );
const same = (id: string) => ({
  match: "same",
  candidate: { id, name: "Clara Friis", url: `${SERVER}/c`, summary: { jobs: 0, exported: 0 } },
});

type Answered = () => Response | Promise<Response>;

/** A desk that is signed in; what is sent is written down, and answered as the test says. */
async function office(storage = { kept: drawer(), fleeting: drawer() }) {
  const sent: { readonly key: string | null; readonly body: string; readonly server: string }[] = [];
  const world = {
    sent,
    away: false,
    who: { match: "none" } as object,
    me: undefined as string | undefined,
    answers: [] as Answered[],
    told: [] as { readonly waiting: number; readonly sent: boolean }[],
  };
  const server = fakeServer(({ path, json }) => {
    if (path.endsWith("/who")) {
      const { people } = json() as { people: { ref: string }[] };
      return Response.json({ people: people.map(({ ref }) => ({ ref, likely: [], ...world.who })) });
    }
    return undefined;
  });
  const send: typeof fetch = async (input, init) => {
    if (world.away) return CUT();
    const asked = new Request(input, init);
    const { pathname, origin } = new URL(asked.url);
    if (pathname.endsWith("/me") && world.me !== undefined) {
      const me = await (await server.send(input, init)).json();
      return Response.json({ ...me, id: world.me });
    }
    const isNote = pathname.endsWith("/notes");
    if (!(isNote || pathname.endsWith("/exports"))) return server.send(input, init);
    sent.push({ key: asked.headers.get("idempotency-key"), body: await asked.text(), server: origin });
    return (world.answers.shift() ?? (isNote ? saved : done))();
  };
  const open = () => desk(send, { queueChanged: (waiting, was) => world.told.push({ waiting, sent: was }) }, storage);
  const opened = open();
  const ask = opened.answer as (it: Request | OwnRequest) => Promise<Reply<never>>;
  if (storage.kept.inside.size === 0) await ask({ kind: "connect", server: SERVER });
  const list = async () => {
    const reply = await opened.answer({ kind: "queue" });
    return reply.ok ? (reply.value as readonly { readonly id: string; readonly trouble?: unknown }[]) : [];
  };
  return { ...opened, world, storage, ask, list, open };
}

afterEach(() => void vi.useRealTimers());

describe("an export without a connection", () => {
  it("waits, and is sent once when there is one", async () => {
    const { ask, world, list, wake } = await office();
    world.away = true;
    expect(await ask(request)).toEqual(WAITING);
    expect(await list()).toMatchObject([{ person, what: { kind: "export", job: queue.job }, server: SERVER }]);
    world.away = false;
    await wake();
    expect(world.sent).toHaveLength(1);
    expect(JSON.parse(world.sent[0]?.body ?? "")).toEqual({ jobId: "job-1", person, page });
    expect(await list()).toEqual([]);
    expect(world.told.at(-1)).toEqual({ waiting: 0, sent: true });
  });

  it("is the same export to the last letter, key and all, when its answer was lost", async () => {
    const { ask, world, wake, list } = await office();
    world.answers = [CUT];
    expect(await ask(request)).toEqual(WAITING);
    world.who = same("c");
    await wake();
    expect(world.sent).toHaveLength(2);
    expect(world.sent[1]).toEqual(world.sent[0]);
    expect(await list()).toEqual([]);
  });

  it("survives the browser: another worker with nothing in memory sends it", async () => {
    const { ask, world, storage } = await office();
    world.answers = [CUT];
    await ask(request);
    const [first] = world.sent;
    const later = await office({ kept: storage.kept, fleeting: drawer() });
    await later.wake();
    expect(later.world.sent).toEqual([first]);
    expect(await later.list()).toEqual([]);
  });

  it("is kept before it is sent, so that a worker that dies at that moment loses nothing", async () => {
    const { ask, world, storage } = await office();
    world.answers = [() => new Promise<never>(() => undefined)];
    void ask(request);
    await vi.waitFor(() => expect(world.sent).toHaveLength(1));
    const later = await office({ kept: storage.kept, fleeting: drawer() });
    await later.wake();
    expect(later.world.sent).toEqual(world.sent);
  });

  it("is sent once, however many wake-ups come at once", async () => {
    const { ask, world, wake } = await office();
    world.away = true;
    await ask(request);
    world.away = false;
    await Promise.all([wake(), wake(), ask({ kind: "send-again" }), wake()]);
    expect(world.sent).toHaveLength(1);
  });

  it("waits once, when it is clicked again meanwhile", async () => {
    const { ask, world, list } = await office();
    world.away = true;
    await ask(request);
    expect(await ask(request)).toEqual(WAITING);
    expect(await list()).toHaveLength(1);
    world.away = false;
    expect(await ask(request)).toEqual({ ok: false, trouble: { kind: "sent" } });
    expect(world.sent).toHaveLength(1);
  });

  it("does not wait when it was refused: what the server says is said", async () => {
    const { ask, world, list } = await office();
    world.answers = [() => problem(422, "job-not-open")];
    expect(await ask(request)).toEqual({ ok: false, trouble: { kind: "refused", code: "job-not-open" } });
    expect(await list()).toEqual([]);
  });

  it("does not go on with the next while the server is away", async () => {
    const { ask, world, wake, list } = await office();
    world.away = true;
    await ask(request);
    await ask({ ...request, jobId: "job-2" });
    world.away = false;
    world.answers = [CUT];
    await wake();
    expect(world.sent).toHaveLength(1);
    expect(await list()).toHaveLength(2);
  });
});

describe("what has waited", () => {
  it.each([
    ["a conflict", { match: "conflict", likely: [] }, "conflict"],
    ["somebody who may be the person", { match: "likely", likely: [{ id: "c", name: "C", why: [] }] }, "choose-person"],
  ])("is not sent when there is %s by now, and asks the recruiter", async (_what, who, code) => {
    const { ask, world, wake, list } = await office();
    world.away = true;
    await ask(request);
    world.away = false;
    world.who = who;
    await wake();
    await wake();
    expect(world.sent).toEqual([]);
    expect(await list()).toMatchObject([{ trouble: { kind: "refused", code } }]);
  });

  it("goes with the choice the recruiter makes, under a key of its own", async () => {
    const { ask, world, wake, list } = await office();
    world.answers = [CUT];
    await ask(request);
    world.who = { match: "likely", likely: [{ id: "c", name: "C", why: [] }] };
    await wake();
    const [asks] = await list();
    await ask({ kind: "send-again", id: asks?.id ?? "", choice: { notThese: ["c"] } });
    expect(JSON.parse(world.sent[1]?.body ?? "")).toMatchObject({ notThese: ["c"] });
    expect(world.sent[1]?.key).not.toBe(world.sent[0]?.key);
    expect(await list()).toEqual([]);
  });

  it("is not sent for somebody else than Havn knew at the click", async () => {
    const { ask, world, wake, list } = await office();
    world.away = true;
    await ask({ ...request, queue: { ...queue, knownAs: "c" } });
    world.away = false;
    world.who = same("d");
    await wake();
    expect(world.sent).toEqual([]);
    expect(await list()).toMatchObject([{ trouble: { code: "who-changed" } }]);
  });

  it("is not sent for another member who has signed in at the same server", async () => {
    const { ask, world, wake, list } = await office();
    world.away = true;
    await ask(request);
    world.away = false;
    world.me = "somebody-else";
    await wake();
    expect(world.sent).toEqual([]);
    expect(await list()).toMatchObject([{ trouble: { kind: "signed-out" } }]);
    await ask({ kind: "connect", server: SERVER });
    await wake();
    expect(world.sent).toEqual([]);
    world.me = undefined;
    await ask({ kind: "connect", server: SERVER });
    await vi.waitFor(() => expect(world.sent).toHaveLength(1));
  });

  it("shows why the server refused it, and stays until somebody sends it again or removes it", async () => {
    const { ask, world, wake, list } = await office();
    world.away = true;
    await ask(request);
    world.away = false;
    world.answers = [() => problem(422, "job-not-open")];
    await wake();
    await wake();
    expect(world.sent).toHaveLength(1);
    const [stopped] = await list();
    expect(stopped).toMatchObject({ trouble: { kind: "refused", code: "job-not-open" } });
    await ask({ kind: "send-again", id: stopped?.id ?? "" });
    expect(world.sent).toHaveLength(2);
    expect(await list()).toEqual([]);
  });

  it("says after seven days that it is too old, is not sent, and its page is not kept", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const { ask, world, wake, list, storage } = await office();
    world.away = true;
    await ask(request);
    vi.setSystemTime(Date.now() + 7 * 24 * 60 * 60_000 + 1000);
    world.away = false;
    await wake();
    expect(world.sent).toEqual([]);
    const [old] = await list();
    expect(old).toMatchObject({ trouble: { kind: "refused", code: "queue-expired" } });
    expect([...storage.kept.inside.keys()].filter((key) => key.startsWith("queued-page"))).toEqual([]);
    await ask({ kind: "send-again", id: old?.id ?? "" });
    expect(world.sent).toEqual([]);
  });

  it("is gone when it is removed, with its page", async () => {
    const { ask, world, wake, list, storage } = await office();
    world.away = true;
    await ask(request);
    await ask({ kind: "forget-queued", id: (await list())[0]?.id ?? "" });
    world.away = false;
    await wake();
    expect(world.sent).toEqual([]);
    expect([...storage.kept.inside.keys()].filter((key) => key.startsWith("queued-page"))).toEqual([]);
  });
});

describe("the queue", () => {
  it("holds twenty, and says that the next is not kept", async () => {
    const { ask, world, list } = await office();
    world.away = true;
    for (let job = 1; job <= 20; job += 1) expect(await ask({ ...request, jobId: `job-${job}` })).toEqual(WAITING);
    const next = await ask({ ...request, jobId: "job-21" });
    expect(next).toEqual({ ok: false, trouble: { kind: "refused", code: "queue-full" } });
    expect(await list()).toHaveLength(20);
  });

  it("says when the browser has no room, sends all the same if it can, and keeps what it had", async () => {
    const { ask, world, list, storage } = await office();
    world.away = true;
    await ask(request);
    vi.spyOn(storage.kept, "set").mockImplementation(() => Promise.reject(new Error("QUOTA_BYTES quota exceeded")));
    const next = await ask({ ...request, jobId: "job-2" });
    expect(next).toEqual({ ok: false, trouble: { kind: "refused", code: "queue-no-room" } });
    expect(await list()).toHaveLength(1);
    world.away = false;
    expect(await ask({ ...request, jobId: "job-3" })).toMatchObject({ ok: true });
  });

  it("keeps a page of 1.9 MB small", async () => {
    const { ask, world, storage } = await office();
    world.away = true;
    const html = "<li class='x'><span>Senior engineer, Havn Example A/S</span></li>".repeat(29_000);
    await ask({ ...request, page: { ...page, html } });
    expect(JSON.stringify([...storage.kept.inside.values()]).length).toBeLessThan(200_000);
  });

  it("is emptied by signing out only when that was asked for", async () => {
    const { ask, world, list } = await office();
    world.away = true;
    await ask(request);
    expect(await ask({ kind: "disconnect" })).toEqual({
      ok: false,
      trouble: { kind: "refused", code: "queue-waiting" },
    });
    expect(await list()).toHaveLength(1);
    expect(await ask({ kind: "disconnect", forget: true })).toMatchObject({ ok: true });
    expect(await list()).toEqual([]);
  });
});

describe("a note without a connection", () => {
  it("waits, and is sent once with its key", async () => {
    const { ask, world, wake, list } = await office();
    world.answers = [CUT];
    expect(await ask(note)).toEqual(WAITING);
    world.who = same("c");
    await wake();
    expect(world.sent).toHaveLength(2);
    expect(world.sent[1]).toEqual(world.sent[0]);
    expect(world.sent[0]?.key).toMatch(/^[\w-]{36}$/);
    expect(JSON.parse(world.sent[0]?.body ?? "")).toEqual({ text: "Call on Friday", visibility: "private" });
    expect(await list()).toEqual([]);
  });

  it("is not written on somebody whom the person is not any more", async () => {
    const { ask, world, wake, list } = await office();
    world.away = true;
    await ask(note);
    world.away = false;
    world.who = { match: "none" };
    await wake();
    expect(world.sent).toEqual([]);
    expect(await list()).toMatchObject([{ trouble: { code: "who-changed" } }]);
  });

  it("has another key when it is written once more on purpose", async () => {
    const { ask, world } = await office();
    await ask(note);
    await ask(note);
    expect(new Set(world.sent.map(({ key }) => key)).size).toBe(2);
  });
});

// @vitest-environment node
import { describe, expect, it } from "vitest";
import { type Client, clientOf } from "../../src/desk/client";
import { changedCards } from "../../src/desk/events";
import { Refusal } from "../../src/desk/refusal";
import type { Session } from "../../src/desk/session";
import type { PageCopy, PersonOnPage } from "../../src/talk/person";
import { CHANGES, exchange, idOf, NAMES } from "./exchanges";

type Call = (client: Client, body: Record<string, unknown>, key: string) => Promise<unknown>;

const astrid = idOf("Astrid Holm");
const bo = idOf("Bo Lund");
const soren = idOf("Søren Ågård");
const me: Call = (client) => client.me();
const who: Call = (client, body) => {
  const people = body.people as readonly (PersonOnPage & { ref: string })[];
  return client.who(people.map(({ ref: _ref, ...person }) => person));
};
const send: Call = (client, body, key) => {
  const { jobId, person, page, ...choice } = body as unknown as { jobId: string; person: PersonOnPage; page: PageCopy };
  return client.exportPerson({ jobId, person, page, choice, key });
};
const note: Call = (client, body) => client.note(astrid, body as unknown as Parameters<Client["note"]>[1]);
const read: Call = (client, body) => client.capture(astrid, body.person as PersonOnPage, body.page as PageCopy);
const take: Call = (client, body) => client.accept(astrid, astrid, body.accept as readonly string[]);
const log: Call = (client, body, key) => client.logMessage(bo, body, key);
const wrote = idOf("Bo Lund");
const search: Call = (client, body) => client.search(String(body.text));
const jobs =
  (typed: string): Call =>
  (client) =>
    client.jobs(typed);
const card =
  (id: string, etag?: string): Call =>
  (client) =>
    client.card(id, etag);

const CALLS: Readonly<Record<string, Call>> = {
  "me-recruiter": me,
  "me-interviewer": me,
  "me-integration-off": me,
  "me-without-token": me,
  selectors: (client) => client.selectors(),
  "selectors-unchanged": (client) => client.selectors("<etag of selectors>"),
  "who-same": who,
  "who-none": who,
  "who-prospect-own": who,
  "who-prospect-of-others": who,
  "who-likely": who,
  "who-conflict": who,
  "card-recruiter": card(astrid),
  "card-other-recruiter": card(astrid),
  "card-unchanged": card(astrid, "<etag of card-recruiter>"),
  "card-prospect": card(bo),
  "card-prospect-of-others": card(bo),
  "card-not-found": card("00000000-0000-7000-8000-000000000000"),
  "jobs-by-title": jobs("senior back"),
  "jobs-by-number": jobs("HAVN-2"),
  "jobs-draft-not-offered": jobs("HAVN-4"),
  "jobs-prospects-off-not-offered": jobs("HAVN-5"),
  "jobs-closed-not-offered": jobs("HAVN-6"),
  "jobs-of-others-not-offered": jobs("HAVN-1"),
  "jobs-interviewer": jobs("HAVN-1"),
  pools: (client) => client.pools(),
  "pools-interviewer": (client) => client.pools(),
  "note-private": note,
  "note-team": note,
  "note-blank": note,
  "note-by-interviewer": note,
  undo: (client) => client.undo(idOf("Clara Friis@HAVN-1")),
  "undo-too-late": (client) => client.undo(idOf("Astrid Holm@HAVN-1")),
  "undo-not-found": (client) => client.undo(idOf("Bo Lund@HAVN-1")),
  capture: read,
  "capture-by-read-only": read,
  "capture-wrong-person": read,
  "capture-accept": take,
  "capture-of-others": take,
  "capture-unknown-field": take,
  "message-log": log,
  "message-again": log,
  "message-answered": (client, body) => client.answered(bo, wrote, body.answered === true),
  "message-remove": (client) => client.removeMessage(bo, wrote),
  "message-of-others": (client) => client.removeMessage(bo, wrote),
  "candidate-search": search,
  "candidate-search-interviewer": search,
  "who-contact": who,
  "card-contact": card(bo),
  link: (client, body) => client.link(soren, body.person as PersonOnPage),
  "link-used": (client, body) => client.link(soren, body.person as PersonOnPage),
  unlink: (client) => client.unlink(soren),
};

/** What this client never sends: broken on purpose, or of later versions. */
const SERVER_ONLY = [
  "me-dead-token",
  "who-several",
  "who-too-many",
  "who-nobody-asked",
  "who-malformed-id",
  "who-malformed-json",
  "export-without-key",
  "message-by-interviewer",
  "pool-add",
  "pool-add-again",
  "pool-add-from-page",
  "pool-of-others",
];

const session: Session = {
  server: async () => "http://127.0.0.1:8080",
  pass: async () => ({ server: "http://127.0.0.1:8080", token: "token" }),
  instead: async () => ({ server: "http://127.0.0.1:8080", token: "another token" }),
  refused: async () => undefined,
  met: async () => undefined,
  begin: async () => undefined,
  change: async () => true,
  leave: async () => undefined,
};

describe("the client", () => {
  it.each(NAMES.filter((name) => !SERVER_ONLY.includes(name)))("speaks the contract: %s", async (name) => {
    const { request, response } = exchange(name);
    const call = CALLS[name] ?? (name.startsWith("export-") ? send : undefined);
    if (call === undefined) throw new Error(`${name}.json is new: say here which call of the client it is`);
    const sent: Request[] = [];
    const client = clientOf(session, async (input, init) => {
      sent.push(new Request(input, init));
      const body = response.body === undefined ? null : JSON.stringify(response.body);
      return new Response(body, { status: response.status, headers: response.headers ?? {} });
    });
    const outcome = await call(
      client,
      (request.body ?? {}) as Record<string, unknown>,
      request.headers?.["Idempotency-Key"] ?? "",
    ).then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );

    const [asked] = sent;
    expect(asked?.method).toBe(request.method);
    expect(asked?.url).toBe(new URL(request.path, "http://127.0.0.1:8080").href);
    expect(asked?.headers.get("authorization")).toBe("Bearer token");
    for (const [header, value] of Object.entries(request.headers ?? {})) expect(asked?.headers.get(header)).toBe(value);
    if (request.body !== undefined) expect(sorted(await asked?.clone().json())).toEqual(sorted(request.body));
    if (response.status < 400) {
      expect(outcome).toHaveProperty("value");
      return;
    }
    const { code } = response.body as { code: string };
    const kind = { unauthorized: "signed-out", "integration-off": "off" }[code];
    const trouble = "error" in outcome && outcome.error instanceof Refusal ? outcome.error.trouble : undefined;
    expect(trouble).toMatchObject(kind === undefined ? { kind: "refused", code } : { kind });
  });

  it("refuses what is not in the contract, field by field", async () => {
    const { body } = exchange("card-recruiter").response;
    const answer = (text: string) => clientOf(session, async () => new Response(text));
    const wrong = JSON.stringify(body).replace('"status":"active"', '"status":"sleeping"');
    await expect(answer(wrong).card(astrid)).rejects.toMatchObject({ trouble: { kind: "not-understood" } });
    await expect(answer("<html>").card(astrid)).rejects.toMatchObject({ trouble: { kind: "not-understood" } });
    const script = JSON.stringify(body).replaceAll("http://127.0.0.1:8080/candidates/1", "javascript:alert(1)");
    await expect(answer(script).card(astrid)).rejects.toMatchObject({ trouble: { kind: "not-understood" } });
  });

  it.each([
    ["one too few", ["a"]],
    ["another order", ["b", "a"]],
    ["somebody who was not asked about", ["a", "c"]],
  ])("never takes one person's answer for another's: %s", async (_what, refs) => {
    const people = refs.map((ref) => ({ ref: { a: "1", b: "2", c: "3" }[ref], match: "none" }));
    const client = clientOf(session, async () => Response.json({ people }));
    const asked = ["a", "b"].map((slug) => ({
      url: `https://www.linkedin.com/in/${slug}/`,
      ids: [`in:${slug}`],
      name: slug,
    }));
    await expect(client.who(asked)).rejects.toMatchObject({ trouble: { kind: "not-understood" } });
  });

  it("never takes one person's card for another's", async () => {
    const { body } = exchange("card-recruiter").response;
    const client = clientOf(session, async () => new Response(JSON.stringify(body)));
    await expect(client.card(bo)).rejects.toMatchObject({ trouble: { kind: "not-understood" } });
  });

  it("sends no cookie, follows no redirect, keeps nothing in a cache", async () => {
    const options: RequestInit[] = [];
    const client = clientOf(session, async (_input, init) => {
      options.push(init ?? {});
      return new Response(JSON.stringify({ jobs: [] }));
    });
    await client.jobs("x");
    expect(options[0]).toMatchObject({ credentials: "omit", redirect: "error", cache: "no-store" });
  });

  it("tells a server that is away from one that refuses", async () => {
    const away = clientOf(session, async () => Promise.reject(new TypeError("Failed to fetch")));
    await expect(away.me()).rejects.toMatchObject({ trouble: { kind: "away" } });
    const proxy = clientOf(session, async () => new Response("Bad gateway", { status: 502 }));
    await expect(proxy.me()).rejects.toMatchObject({ trouble: { kind: "away" } });
  });
});

describe("the stream of changes", () => {
  const bytes = new TextEncoder();
  const read = async (...parts: string[]) => {
    async function* stream() {
      for (const part of parts) yield bytes.encode(part);
    }
    const found: string[] = [];
    let heard = 0;
    for await (const id of changedCards(stream(), () => heard++)) found.push(id);
    return { found, heard };
  };

  it("names the changed cards, as in the example", async () => {
    expect(await read(CHANGES)).toEqual({ found: ["0197f000-0000-7000-8000-000000000001"], heard: 1 });
  });

  it("may come in any pieces", async () => {
    const [first, second, third] = [CHANGES.slice(0, 12), CHANGES.slice(12, 31), CHANGES.slice(31)];
    expect(await read(first, second, third)).toMatchObject({
      found: ["0197f000-0000-7000-8000-000000000001"],
      heard: 3,
    });
  });

  it("passes over beats, other events and nonsense", async () => {
    const nonsense = "event: card-changed\ndata: {broken\n\nevent: card-changed\ndata: {}\n\n";
    expect((await read(`: beat\n\nevent: other\ndata: {"candidateId":"x"}\n\n${nonsense}`)).found).toEqual([]);
  });
});

function sorted(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

import type { Capture, Card, CardNote, Exported, Found, JobChoice, Me, PoolChoice, Who } from "../talk/answers";
import type { PageCopy, PersonOnPage } from "../talk/person";
import type { Choice, HandedOut } from "../talk/requests";
import * as contract from "./contract";
import { Refusal } from "./refusal";
import type { Pass, Session } from "./session";
import { type Shape, understood } from "./shapes";

const API = "/api/v1";
const PATIENCE = 20_000;

interface Call {
  readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

interface Export {
  readonly jobId: string;
  readonly person: PersonOnPage;
  readonly page: PageCopy;
  readonly choice: Choice;
  readonly key: string;
}

/** The server's API; every answer is checked against the contract, every refusal has its reason. */
export interface Client {
  readonly me: () => Promise<Me>;
  /** Who these people are, in the order asked; a hundred at most. */
  readonly who: (people: readonly PersonOnPage[]) => Promise<readonly Who[]>;
  /** What the server hands out and its mark; nothing when it is still the one with this mark. */
  readonly selectors: (etag?: string) => Promise<{ handedOut: HandedOut; etag: string | undefined } | undefined>;
  /** The card and its mark; nothing when it is still the one with this mark. */
  readonly card: (candidateId: string, etag?: string) => Promise<{ card: Card; etag: string | undefined } | undefined>;
  readonly jobs: (typed: string) => Promise<readonly JobChoice[]>;
  readonly pools: () => Promise<readonly PoolChoice[]>;
  readonly exportPerson: (what: Export) => Promise<Exported>;
  readonly undo: (applicationId: string) => Promise<undefined>;
  readonly note: (candidateId: string, note: Note, key?: string) => Promise<CardNote>;
  /** Reads the page of somebody known; nothing of it is taken over. */
  readonly capture: (candidateId: string, person: PersonOnPage, page: PageCopy) => Promise<Capture>;
  readonly accept: (candidateId: string, captureId: string, fields: readonly string[]) => Promise<unknown>;
  /** Candidates by name, to link a page to; ten at most. */
  readonly search: (text: string) => Promise<readonly Found[]>;
  /** That the caller wrote to the candidate; the same key logs once. */
  readonly logMessage: (candidateId: string, message: Message, key: string) => Promise<{ readonly messageId: string }>;
  readonly answered: (candidateId: string, messageId: string, answered: boolean) => Promise<undefined>;
  readonly removeMessage: (candidateId: string, messageId: string) => Promise<undefined>;
  readonly link: (candidateId: string, person: PersonOnPage) => Promise<undefined>;
  readonly unlink: (candidateId: string) => Promise<undefined>;
  readonly changes: (signal: AbortSignal) => Promise<ReadableStream<Uint8Array>>;
}

interface Note {
  readonly text: string;
  readonly visibility: "private" | "team";
  readonly applicationId?: string;
}

interface Message {
  readonly jobId?: string;
  readonly sentAt?: string;
  readonly text?: string;
}

export function clientOf(session: Session, send: typeof fetch): Client {
  const once = async (path: string, { server, token }: Pass, call: Call) => {
    const { method = "GET", body, headers, signal } = call;
    try {
      return await send(new URL(API + path, server), {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: signal ?? AbortSignal.timeout(PATIENCE),
        // No cookie ever: the token says who asks.
        credentials: "omit",
        cache: "no-store",
        redirect: "error",
      });
    } catch {
      throw new Refusal({ kind: "away" });
    }
  };
  const answerTo = async (path: string, call: Call = {}) => {
    let pass = await session.pass();
    let answer = await once(path, pass, call);
    if (answer.status === 401) {
      pass = await session.instead(pass);
      answer = await once(path, pass, call);
    }
    if (answer.ok || answer.status === 304) return answer;
    const refusal = await refusalIn(answer);
    if (refusal.trouble.kind === "signed-out") await session.refused(pass);
    throw refusal;
  };
  const asked = async <T>(path: string, shape: Shape<T>, call?: Call) => checked(await answerTo(path, call), shape);
  const done = async (path: string, call: Call) => {
    await answerTo(path, call);
    return undefined;
  };
  const unlessSame = (etag: string | undefined): Call =>
    etag === undefined ? {} : { headers: { "if-none-match": etag } };
  const of = (candidateId: string, part: string) => `/candidates/${encodeURIComponent(candidateId)}/${part}`;
  return {
    me: () => asked("/me", contract.me),
    who: (people) => {
      const refs = people.map((_, place) => String(place + 1));
      const body = { people: people.map((person, place) => ({ ref: refs[place], ...person })) };
      return asked("/who", contract.whoOf(refs), { method: "POST", body });
    },
    selectors: async (etag) => {
      const answer = await answerTo("/selectors", unlessSame(etag));
      if (answer.status === 304) return undefined;
      return { handedOut: await checked(answer, contract.selectors), etag: answer.headers.get("etag") ?? undefined };
    },
    card: async (candidateId, etag) => {
      const answer = await answerTo(of(candidateId, "card"), unlessSame(etag));
      if (answer.status === 304) return undefined;
      const card = await checked(answer, contract.card);
      // Asked about one, told about another: never shown.
      if (card.candidate.id !== candidateId) throw new Refusal({ kind: "not-understood" });
      return { card, etag: answer.headers.get("etag") ?? undefined };
    },
    jobs: (typed) => asked(`/jobs?q=${encodeURIComponent(typed)}`, contract.jobs),
    pools: () => asked("/pools", contract.pools),
    exportPerson: ({ jobId, person, page, choice, key }) =>
      asked("/exports", contract.exported, {
        method: "POST",
        body: { jobId, person, page, ...choice },
        headers: { "idempotency-key": key },
      }),
    undo: (applicationId) => done(`/exports/${encodeURIComponent(applicationId)}`, { method: "DELETE" }),
    note: (candidateId, note, key) =>
      asked(of(candidateId, "notes"), contract.note, {
        method: "POST",
        body: note,
        ...(key === undefined ? {} : { headers: { "idempotency-key": key } }),
      }),
    capture: (candidateId, person, page) =>
      asked(of(candidateId, "captures"), contract.capture, { method: "POST", body: { person, page } }),
    accept: (candidateId, captureId, fields) =>
      asked(of(candidateId, `captures/${encodeURIComponent(captureId)}`), contract.accepted, {
        method: "PATCH",
        body: { accept: fields },
      }),
    search: (typed) => asked("/candidates/search", contract.found, { method: "POST", body: { text: typed } }),
    logMessage: (candidateId, message, key) =>
      asked(of(candidateId, "messages"), contract.logged, {
        method: "POST",
        body: message,
        headers: { "idempotency-key": key },
      }),
    answered: (candidateId, messageId, answered) =>
      done(of(candidateId, `messages/${encodeURIComponent(messageId)}`), { method: "PATCH", body: { answered } }),
    removeMessage: (candidateId, messageId) =>
      done(of(candidateId, `messages/${encodeURIComponent(messageId)}`), { method: "DELETE" }),
    link: (candidateId, person) => done(of(candidateId, "link"), { method: "PUT", body: { person } }),
    unlink: (candidateId) => done(of(candidateId, "link"), { method: "DELETE" }),
    changes: async (signal) => {
      const answer = await answerTo("/changes", { headers: { accept: "text/event-stream" }, signal });
      if (answer.body === null) throw new Refusal({ kind: "away" });
      return answer.body;
    },
  };
}

async function checked<T>(answer: Response, shape: Shape<T>): Promise<T> {
  const body = understood(shape, await answer.json().catch(() => undefined));
  if (body === undefined) throw new Refusal({ kind: "not-understood" });
  return body;
}

async function refusalIn(answer: Response): Promise<Refusal> {
  const found = understood(contract.problem, await answer.json().catch(() => undefined));
  // No problem document: something between us and Havn, such as a proxy, has answered.
  if (found === undefined) return new Refusal(answer.status >= 500 ? { kind: "away" } : { kind: "not-understood" });
  const { code, people, reason } = found;
  if (answer.status === 401) return new Refusal({ kind: "signed-out" });
  if (code === "integration-off") return new Refusal({ kind: "off" });
  return new Refusal({
    kind: "refused",
    code,
    ...(people === undefined ? {} : { people }),
    ...(reason === undefined ? {} : { reason }),
  });
}

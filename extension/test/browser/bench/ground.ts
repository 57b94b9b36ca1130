import { type Caller, callerOf } from "../harness/caller.ts";
import type { Server } from "../harness/server.ts";
import { opaque } from "./ids.ts";
import { type Call, callOf } from "./load.ts";

/** A token is shown for a few minutes only. */
const FRESH = 200_000;
const RECRUITERS = 8;
const OTHERS = 4;

/** Those who ask: invented members of every role, each with a token of their own, renewed before it ends. */
export interface Callers {
  readonly everybody: readonly Asking[];
  readonly recruiters: readonly Asking[];
}

export interface Asking {
  readonly email: string;
  readonly caller: Caller;
  readonly call: (method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>) => Call;
}

/** Member 0 administers; then, of five, the first and the fourth recruit, the second and the fifth hire, the third interviews. */
export const recruiter = (at: number): number => Math.floor(at / 2) * 5 + (at % 2 === 0 ? 1 : 4);
const other = (at: number) => Math.floor(at / 2) * 5 + (at % 2 === 0 ? 2 : 3);
export const emailOf = (member: number): string => `member${member}@world.test`;
export const RECRUITER = emailOf(recruiter(0));

export function callersOf(server: Server): () => Promise<Callers> {
  let kept: Callers | undefined;
  let until = 0;
  return async () => {
    if (kept !== undefined && Date.now() < until) return kept;
    const recruiters: Asking[] = [];
    for (let at = 0; at < RECRUITERS; at++) recruiters.push(await askingAs(server, emailOf(recruiter(at))));
    const others: Asking[] = [];
    for (let at = 0; at < OTHERS; at++) others.push(await askingAs(server, emailOf(other(at))));
    kept = { recruiters, everybody: [...recruiters, ...others] };
    until = Date.now() + FRESH;
    return kept;
  };
}

export async function askingAs(server: Server, email: string): Promise<Asking> {
  const caller = await callerOf(server.url, email);
  const authorization = `Bearer ${caller.token}`;
  return {
    email,
    caller,
    call: (method, path, body, headers = {}) =>
      callOf(
        method,
        `/api/v1${path}`,
        { Authorization: authorization, ...headers },
        body === undefined ? undefined : JSON.stringify(body),
      ),
  };
}

/** As the extension names people: address, ids, name. */
export interface Person {
  readonly url?: string;
  readonly ids: readonly string[];
  readonly name: string;
}

export interface People {
  readonly known: readonly Person[];
  readonly unknown: readonly Person[];
  /** Candidates past Prospect somewhere: whom every recruiter sees. */
  readonly candidates: readonly string[];
}

const SAMPLE = 4_000;
/** Member numbers that nobody of the world has. */
const STRANGERS = 3_000_000_000;

/** Spread over the whole world, the same ones every time; an unknown one has a known one's name now and then, as people do. */
export async function peopleOf(server: Server): Promise<People> {
  const rows = await server.rows<{ name: string; slug: string; candidate: string; id: string | null }>(`
    SELECT candidate.id AS candidate, name, slug.value AS slug,
           (SELECT value FROM linkedin_identity WHERE candidate_id = candidate.id AND kind = 'OPAQUE' LIMIT 1) AS id
      FROM candidate
      JOIN linkedin_identity slug ON slug.candidate_id = candidate.id AND slug.kind = 'SLUG' AND slug.ended_at IS NULL
     WHERE candidate.created_by IN (SELECT id FROM member WHERE email LIKE '%@world.test')
       AND EXISTS (SELECT FROM application WHERE candidate_id = candidate.id AND passed_prospect)
     ORDER BY md5(candidate.id::text)
     LIMIT ${SAMPLE}`);
  return {
    candidates: rows.map(({ candidate }) => candidate),
    known: rows.map(({ slug, id, name }) => ({
      url: `https://www.linkedin.com/in/${slug}/`,
      ids: [`in:${slug}`, ...(id === null ? [] : [`urn:${id}`])],
      name,
    })),
    unknown: rows.map(({ slug, id, name }, at) => ({
      url: `https://www.linkedin.com/in/${slug}-x${at}/`,
      ids: [`in:${slug}-x${at}`, ...(id === null ? [] : [`urn:${opaque(STRANGERS + at)}`])],
      name: at % 4 === 0 ? name : `Nobody ${name.split(" ").at(-1)}${at}`,
    })),
  };
}

/** Of a list's rows every fifth is somebody known. */
export function listOf({ known, unknown }: People, length: number, at: number) {
  return Array.from({ length }, (_, row) => {
    const from = row % 5 === 0 ? known : unknown;
    return { ...from[(at * 37 + row * 101) % from.length], ref: String(row) };
  });
}

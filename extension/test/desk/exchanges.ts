import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The API by example, as the server's tests replay it; here with the placeholders filled in. */
export interface Exchange {
  readonly name: string;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly headers?: Record<string, string>;
    readonly body?: unknown;
  };
  readonly response: { readonly status: number; readonly headers?: Record<string, string>; readonly body?: unknown };
}

const FOLDER = join(import.meta.dirname, "../../../src/test/resources/contract");

export const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.replace(".json", ""));

export const CHANGES = readFileSync(join(FOLDER, "changes.txt"), "utf8").replace(
  "<uuid>",
  "0197f000-0000-7000-8000-000000000001",
);

const FIXED: Readonly<Record<string, unknown>> = {
  uuid: "0197f000-0000-7000-8000-000000000001",
  instant: "2026-11-22T20:00:00Z",
  url: "http://127.0.0.1:8080/candidates/1",
  etag: '"1"',
  text: "a text",
  "text?": undefined,
  language: "da",
  object: {},
  "object?": undefined,
};

/** The id that stands for a name everywhere in these tests. */
export function idOf(name: string): string {
  return `id-${[...name].map((letter) => letter.codePointAt(0)?.toString(16)).join("")}`.slice(0, 60);
}

export function exchange(name: string): Exchange {
  const raw: unknown = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), "utf8"));
  return filled(raw) as Exchange;
}

function filled(value: unknown): unknown {
  if (typeof value === "string") return text(value);
  if (Array.isArray(value)) return value.map(filled);
  if (typeof value !== "object" || value === null) return value;
  const parts = Object.entries(value).map(([key, part]) => [key, filled(part)] as const);
  return Object.fromEntries(parts.filter(([, part]) => part !== undefined));
}

function text(value: string): unknown {
  const whole = /^<([a-z]+\??)>$/.exec(value)?.[1];
  if (whole !== undefined && whole in FIXED) return FIXED[whole];
  return value
    .replace(/<(?:candidate|job|application|pool|capture|message):([^>]+)>/g, (_all, name: string) => idOf(name))
    .replace(/<email:[^>]+>/g, "soren@aagaard.test");
}

import type { Drawer, Storage } from "../../src/desk/connection";
import { type Around, openDesk } from "../../src/desk/desk";
import { exchange } from "./exchanges";

export function drawer(): Drawer & { readonly inside: Map<string, unknown> } {
  const inside = new Map<string, unknown>();
  return {
    inside,
    get: async (key) => structuredClone(inside.has(key) ? { [key]: inside.get(key) } : {}),
    set: async (items) => {
      for (const [key, item] of Object.entries(items)) inside.set(key, structuredClone(item));
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) inside.delete(key);
    },
  };
}

export const SERVER = "http://127.0.0.1:8080";
export const REDIRECT = "https://aeieaamikbmpllnmogpffdkcalaammkn.chromiumapp.org/";

export interface Asked {
  readonly path: string;
  readonly token: string | null;
  readonly form: URLSearchParams;
  readonly json: () => unknown;
}

/** A server of a few lines; `answers` come before its own. */
export function fakeServer(answers: (asked: Asked) => Response | Promise<Response> | undefined = () => undefined) {
  const asked: Asked[] = [];
  let issued = 0;
  const tokens = () => {
    issued += 1;
    return Response.json({ access_token: `access-${issued}`, refresh_token: `refresh-${issued}`, expires_in: 300 });
  };
  const send: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const text = await request.text();
    const one: Asked = {
      path: new URL(request.url).origin === SERVER ? new URL(request.url).pathname : request.url,
      token: request.headers.get("authorization"),
      form: new URLSearchParams(text),
      json: () => JSON.parse(text),
    };
    asked.push(one);
    const special = await answers(one);
    if (special !== undefined) return special;
    const path = new URL(request.url).pathname;
    if (path === "/oauth2/token") return tokens();
    if (path === "/oauth2/revoke") return new Response(null);
    if (path === "/api/v1/me") return Response.json(exchange("me-recruiter").response.body);
    return Response.json({ title: "x", status: 404, code: "not-found" }, { status: 404 });
  };
  return { send, asked, to: (path: string) => asked.filter((one) => one.path === path) };
}

export function desk(
  send: typeof fetch,
  around: Partial<Around> = {},
  storage: Storage = { kept: drawer(), fleeting: drawer() },
) {
  const signIn = async (url: string) => `${REDIRECT}?code=the-code&state=${new URL(url).searchParams.get("state")}`;
  const opened = openDesk({
    storage,
    send,
    browser: { signIn, redirect: REDIRECT, name: "Chrome on Linux" },
    awake: () => undefined,
    openConnection: async () => undefined,
    packed: async () => undefined,
    pairingChanged: () => undefined,
    placed: () => undefined,
    queueChanged: () => undefined,
    ...around,
  });
  return { ...opened, storage };
}

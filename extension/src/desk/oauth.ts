import identity from "../../identity.json" with { type: "json" };
import { tokens as tokensShape } from "./contract";
import { Refusal } from "./refusal";

/** OAuth 2.0 authorization code with PKCE, for a client that can keep no secret. */

export interface Tokens {
  readonly access: string;
  readonly refresh?: string;
  /** When the access token ends, in milliseconds. */
  readonly until: number;
}

export interface Browser {
  /** Opens the sign-in and gives the address it came back to. */
  readonly signIn: (url: string) => Promise<string | undefined>;
  readonly redirect: string;
  /** As the list of paired browsers shows it: "Chrome on Linux". */
  readonly name: string;
}

const SHORTEST = 60;

export async function pair(server: string, browser: Browser, send: typeof fetch): Promise<Tokens> {
  const verifier = random();
  const state = random();
  const url = new URL("/oauth2/authorize", server);
  url.search = new URLSearchParams({
    response_type: "code",
    client_id: identity.clientId,
    scope: "overlay",
    redirect_uri: browser.redirect,
    state,
    code_challenge: base64url(
      new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier))),
    ),
    code_challenge_method: "S256",
  }).toString();
  const back = await browser.signIn(url.href).catch(() => undefined);
  const code = codeIn(back, browser.redirect, state);
  const answer = await post(server, "/oauth2/token", send, {
    grant_type: "authorization_code",
    code,
    redirect_uri: browser.redirect,
    code_verifier: verifier,
    browser_name: browser.name,
  });
  if (!answer.ok) throw new Refusal((await isOff(answer)) ? { kind: "off" } : { kind: "not-understood" });
  return tokensIn(await answer.json());
}

/** The code in the address that came back, if it is ours and an answer to this very question. */
function codeIn(back: string | undefined, redirect: string, state: string): string {
  const url = back === undefined ? null : URL.parse(back);
  if (url === null) throw new Refusal({ kind: "cancelled" });
  if (!url.href.startsWith(redirect) || url.searchParams.get("state") !== state) {
    throw new Refusal({ kind: "not-understood" });
  }
  const error = url.searchParams.get("error");
  if (error !== null) throw new Refusal({ kind: /integration.off/.test(error) ? "off" : "cancelled" });
  const code = url.searchParams.get("code");
  if (code === null) throw new Refusal({ kind: "not-understood" });
  return code;
}

/** New tokens for an old one; nothing when the pairing has ended. */
export async function renew(server: string, refresh: string, send: typeof fetch): Promise<Tokens | undefined> {
  const answer = await post(server, "/oauth2/token", send, { grant_type: "refresh_token", refresh_token: refresh });
  if (answer.status >= 500) throw new Refusal({ kind: "away" });
  if (answer.ok) return tokensIn(await answer.json());
  if (await isOff(answer)) throw new Refusal({ kind: "off" });
  return undefined;
}

export async function revoke(server: string, refresh: string, send: typeof fetch): Promise<void> {
  await post(server, "/oauth2/revoke", send, { token: refresh, token_type_hint: "refresh_token" });
}

async function post(server: string, path: string, send: typeof fetch, fields: Record<string, string>) {
  const body = new URLSearchParams({ ...fields, client_id: identity.clientId });
  try {
    return await send(new URL(path, server), { method: "POST", body, credentials: "omit", cache: "no-store" });
  } catch {
    throw new Refusal({ kind: "away" });
  }
}

async function isOff(answer: Response): Promise<boolean> {
  return /integration.off/.test(await answer.clone().text());
}

function tokensIn(answer: unknown): Tokens {
  const { access_token, refresh_token, expires_in = SHORTEST } = tokensShape(answer, "tokens");
  const until = Date.now() + expires_in * 1000;
  return { access: access_token, until, ...(refresh_token === undefined ? {} : { refresh: refresh_token }) };
}

function random(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

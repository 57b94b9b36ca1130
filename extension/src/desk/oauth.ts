import identity from "../../identity.json" with { type: "json" };
import { problem, tokenError, tokens as tokensShape } from "./contract";
import { Refusal } from "./refusal";
import { understood } from "./shapes";

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
const PATIENCE = 20_000;
/** What the server says of a pairing that has ended; everything else may be said by whoever stands between us and it. */
const ENDED: readonly string[] = ["invalid_grant", "invalid_client"];

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
  if (!answer.ok) throw refusalFor(answer, await bodyOf(answer));
  return tokensIn(await bodyOf(answer));
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

/** New tokens for an old one; nothing when the server says that the pairing has ended. */
export async function renew(server: string, refresh: string, send: typeof fetch): Promise<Tokens | undefined> {
  const answer = await post(server, "/oauth2/token", send, { grant_type: "refresh_token", refresh_token: refresh });
  const body = await bodyOf(answer);
  if (answer.ok) return tokensIn(body);
  const error = understood(tokenError, body)?.error;
  if (error !== undefined && ENDED.includes(error)) return undefined;
  throw refusalFor(answer, body);
}

export async function revoke(server: string, refresh: string, send: typeof fetch): Promise<void> {
  await post(server, "/oauth2/revoke", send, { token: refresh, token_type_hint: "refresh_token" });
}

async function post(server: string, path: string, send: typeof fetch, fields: Record<string, string>) {
  const body = new URLSearchParams({ ...fields, client_id: identity.clientId });
  try {
    return await send(new URL(path, server), {
      method: "POST",
      body,
      signal: AbortSignal.timeout(PATIENCE),
      credentials: "omit",
      cache: "no-store",
      // A token goes nowhere but where it was meant to go.
      redirect: "error",
    });
  } catch {
    throw new Refusal({ kind: "away" });
  }
}

/** What was answered, or nothing if it is not of our server: a captive portal answers in HTML, and with 200. */
async function bodyOf(answer: Response): Promise<unknown> {
  return answer.json().catch(() => undefined);
}

function refusalFor(answer: Response, body: unknown): Refusal {
  if (understood(problem, body)?.code === "integration-off") return new Refusal({ kind: "off" });
  return new Refusal(answer.status >= 500 ? { kind: "away" } : { kind: "not-understood" });
}

function tokensIn(body: unknown): Tokens {
  const found = understood(tokensShape, body);
  if (found === undefined) throw new Refusal({ kind: "not-understood" });
  const { access_token, refresh_token, expires_in = SHORTEST } = found;
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

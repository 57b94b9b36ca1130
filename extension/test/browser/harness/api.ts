import { createHash, randomBytes } from "node:crypto";
import identity from "../../../identity.json" with { type: "json" };

const CALLBACK = "http://127.0.0.1/callback";

/** The API as one paired script calls it. */
export interface Api {
  readonly get: (path: string) => Promise<Response>;
  readonly post: (path: string, body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Response>;
}

/** Pairs like a script does: sign in, consent, code with PKCE, token. */
export async function apiOf(server: string, login: string, password = "havn-demo"): Promise<Api> {
  const cookie = await signedIn(server, login, password);
  const verifier = randomBytes(32).toString("base64url");
  const asked = new URLSearchParams({
    response_type: "code",
    client_id: identity.clientId,
    redirect_uri: CALLBACK,
    scope: "overlay",
    state: randomBytes(8).toString("hex"),
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
  });
  const consent = await step(`${server}/oauth2/authorize?${asked}`, { headers: { cookie, accept: "text/html" } });
  const given = await step(`${server}/oauth2/authorize`, {
    method: "POST",
    headers: { cookie },
    body: new URLSearchParams({
      client_id: identity.clientId,
      state: consent.searchParams.get("state") ?? "",
      scope: "overlay",
    }),
  });
  const answer = await fetch(`${server}/oauth2/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "authorization_code",
      client_id: identity.clientId,
      redirect_uri: CALLBACK,
      code: given.searchParams.get("code") ?? "",
      code_verifier: verifier,
    }),
  });
  if (!answer.ok) throw new Error(`no token: ${answer.status} ${await answer.text()}`);
  const { access_token: token } = (await answer.json()) as { access_token: string };
  const authorization = `Bearer ${token}`;
  return {
    get: (path) => fetch(`${server}/api/v1${path}`, { headers: { authorization } }),
    post: (path, body, headers = {}) =>
      fetch(`${server}/api/v1${path}`, {
        method: "POST",
        headers: { authorization, "content-type": "application/json", ...headers },
        body: JSON.stringify(body),
      }),
  };
}

async function signedIn(server: string, login: string, password: string): Promise<string> {
  const response = await fetch(`${server}/login`, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams({ username: `${login}@havn.test`, password }),
  });
  return response.headers
    .getSetCookie()
    .map((it) => it.split(";")[0])
    .join("; ");
}

/** Asks without following, and says where the answer leads. */
async function step(address: string, init: RequestInit): Promise<URL> {
  const response = await fetch(address, { ...init, redirect: "manual" });
  const location = response.headers.get("location");
  if (location === null) throw new Error(`${address} led nowhere: ${response.status}`);
  return new URL(location, address);
}

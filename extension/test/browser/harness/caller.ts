import { createHash, randomBytes } from "node:crypto";
import identity from "../../../identity.json" with { type: "json" };
import { PASSWORD } from "./pairing.ts";

const CALLBACK = "http://127.0.0.1/callback";

/** A paired script: calls the API as a member does, by a pairing of its own. */
export interface Caller {
  readonly token: string;
  readonly call: <T>(
    method: string,
    path: string,
    body?: unknown,
  ) => Promise<{ readonly status: number; readonly body: T }>;
}

/** Signs in and pairs as the extension does, with a loopback address to come back to (RFC 8252). */
export async function callerOf(server: string, login: string): Promise<Caller> {
  const browse = browserless(server);
  const verifier = randomBytes(32).toString("base64url");
  const challenge = createHash("sha256").update(verifier).digest("base64url");
  const wish = new URLSearchParams({
    response_type: "code",
    client_id: identity.clientId,
    redirect_uri: CALLBACK,
    scope: "overlay",
    state: "walk",
    code_challenge: challenge,
    code_challenge_method: "S256",
  });
  await browse(`/oauth2/authorize?${wish}`);
  const credentials = new URLSearchParams({
    username: login.includes("@") ? login : `${login}@havn.test`,
    password: PASSWORD,
  });
  const back = await browse("/login", credentials);
  const consent = await browse(back);
  const state = new URL(consent, server).searchParams.get("state") ?? "";
  const done = await browse(
    "/oauth2/authorize",
    new URLSearchParams({ client_id: identity.clientId, state, scope: "overlay" }),
  );
  const code = new URL(done, server).searchParams.get("code");
  if (code === null) throw new Error(`${login} was not given a code but sent to ${done}`);
  const answer = await fetch(`${server}/oauth2/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "authorization_code",
      client_id: identity.clientId,
      redirect_uri: CALLBACK,
      code,
      code_verifier: verifier,
    }),
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  return {
    token,
    call: async <T>(method: string, path: string, body?: unknown) => {
      const reply = await fetch(`${server}/api/v1${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await reply.text();
      return { status: reply.status, body: (text === "" ? undefined : JSON.parse(text)) as T };
    },
  };
}

/** Goes from page to page with the cookies it is given; tells where it is sent next. */
function browserless(server: string) {
  const cookies = new Map<string, string>();
  return async (path: string, form?: URLSearchParams): Promise<string> => {
    const answer = await fetch(new URL(path, server), {
      ...(form === undefined ? {} : { method: "POST", body: form }),
      headers: { accept: "text/html", cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
      redirect: "manual",
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    return answer.headers.get("location") ?? "";
  };
}

/** What a caller needs of the card of somebody in the demo office. */
export interface DemoCard {
  readonly candidate: { readonly name: string };
  readonly jobs: readonly { readonly applicationId: string; readonly jobNumber: string; readonly title: string }[];
  readonly notes: readonly { readonly text: string }[];
}

/** The candidate that a LinkedIn address leads to. */
export async function candidateAt(caller: Caller, slug: string): Promise<string> {
  const person = { ref: "it", url: `https://www.linkedin.com/in/${slug}/`, ids: [`in:${slug}`] };
  const { status, body } = await caller.call<{ people: readonly { candidate?: { id: string } }[] }>("POST", "/who", {
    people: [person],
  });
  const id = body.people?.[0]?.candidate?.id;
  if (id === undefined) throw new Error(`nobody at ${slug}: ${status} ${JSON.stringify(body)}`);
  return id;
}

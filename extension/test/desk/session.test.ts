// @vitest-environment node
import { describe, expect, it, vi } from "vitest";
import { desk, drawer, fakeServer, SERVER } from "./fakes";

const OTHER = "https://other.example.test";
const connect = { kind: "connect", server: SERVER } as const;
const elsewhere = { kind: "connect", server: OTHER } as const;
const jobs = { kind: "jobs", typed: "x" } as const;
const signedOut = { ok: false, trouble: { kind: "signed-out" } };
const gone = () => Response.json({ error: "invalid_grant" }, { status: 400 });
const late = () => Response.json({ access_token: "late-access", refresh_token: "late-refresh", expires_in: 300 });

/** Paired with a server whose access tokens are all refused, so that a question waits for a renewal. */
async function renewing() {
  let release: (answer: Response) => void = () => undefined;
  const held = new Promise<Response>((resolve) => {
    release = resolve;
  });
  const server = fakeServer(({ path, form }) => {
    if (form.get("grant_type") === "refresh_token") return held;
    if (path === "/api/v1/jobs")
      return Response.json({ title: "x", status: 401, code: "unauthorized" }, { status: 401 });
    return undefined;
  });
  const storage = { kept: drawer(), fleeting: drawer() };
  const opened = desk(server.send, {}, storage);
  await opened.answer(connect);
  const waiting = opened.answer(jobs);
  await vi.waitFor(() => expect(server.to("/oauth2/token")).toHaveLength(2));
  const stored = async () =>
    JSON.stringify([await storage.kept.get("connections"), await storage.fleeting.get("access")]);
  return { ...opened, server, waiting, release, stored };
}

describe("a renewal in flight", () => {
  it("does not undo a sign-out, and what it brought is given back", async () => {
    const { answer, waiting, release, stored, server } = await renewing();
    await answer({ kind: "disconnect" });
    release(late());
    expect(await waiting).toEqual(signedOut);
    expect(await answer({ kind: "office" })).toEqual({ ok: true, value: undefined });
    expect(await stored()).not.toContain("late");
    await vi.waitFor(() =>
      expect(server.to("/oauth2/revoke").map(({ form }) => form.get("token"))).toEqual(["refresh-1", "late-refresh"]),
    );
  });

  it("does not undo a change of server, and no token is sent to another server than its own", async () => {
    const { answer, waiting, release, stored, server } = await renewing();
    await answer(elsewhere);
    release(late());
    expect(await waiting).toEqual(signedOut);
    expect(await answer({ kind: "office" })).toMatchObject({ ok: true, value: { server: OTHER, signedIn: true } });
    await answer(jobs);
    const there = server.asked.filter(({ path }) => path.startsWith(OTHER));
    expect(new Set(there.map(({ token }) => token))).toEqual(new Set([null, "Bearer access-2"]));
  });

  it("ends no pairing but its own", async () => {
    const { answer, waiting, release } = await renewing();
    await answer(connect);
    release(gone());
    expect(await waiting).toEqual(signedOut);
    expect(await answer({ kind: "office" })).toMatchObject({ ok: true, value: { server: SERVER, signedIn: true } });
  });

  it("is not waited for by another pairing", async () => {
    const { answer, waiting, release, server } = await renewing();
    await answer(elsewhere);
    expect(await answer({ kind: "connection" })).toMatchObject({ ok: true, value: { server: OTHER } });
    expect(server.to("/oauth2/token")).toHaveLength(2);
    release(late());
    await waiting;
  });
});

describe("a new pairing", () => {
  it("takes no refresh token over from the server before", async () => {
    const server = fakeServer(({ path }) =>
      path === `${OTHER}/oauth2/token` ? Response.json({ access_token: "only-access", expires_in: 300 }) : undefined,
    );
    const { answer, storage } = desk(server.send);
    await answer(connect);
    await answer(elsewhere);
    expect(await storage.kept.get("connections")).not.toMatchObject({
      connections: { servers: { [OTHER]: { refreshToken: expect.anything() } } },
    });
  });
});

describe("a question", () => {
  it("that a proxy refuses signs nobody out", async () => {
    const server = fakeServer(({ path }) => {
      if (path === "/api/v1/jobs") return new Response("<html>Who are you?</html>", { status: 401 });
      return undefined;
    });
    const { answer } = desk(server.send);
    await answer(connect);
    expect(await answer(jobs)).toEqual({ ok: false, trouble: { kind: "not-understood" } });
    expect(await answer({ kind: "office" })).toMatchObject({ ok: true, value: { signedIn: true } });
  });
});

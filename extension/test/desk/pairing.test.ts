// @vitest-environment node
import { createHash } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import identity from "../../identity.json" with { type: "json" };
import { browserName } from "../../src/desk/browser-name";
import { desk, drawer, fakeServer, REDIRECT, SERVER } from "./fakes";

const browser = (signIn: (url: string) => Promise<string | undefined>) => ({
  browser: { signIn, redirect: REDIRECT, name: "Chrome on Linux" },
});
const connect = { kind: "connect", server: SERVER } as const;

describe("pairing", () => {
  it("asks for a code with PKCE and gets tokens for it", async () => {
    const server = fakeServer();
    let asked = new URL(SERVER);
    const { answer } = desk(
      server.send,
      browser(async (url) => {
        asked = new URL(url);
        return `${REDIRECT}?code=the-code&state=${asked.searchParams.get("state")}`;
      }),
    );
    const reply = await answer(connect);
    expect(reply).toMatchObject({ ok: true, value: { server: SERVER, signedIn: true, me: { name: "Rikke Dam" } } });
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      client_id: "havn-extension",
      response_type: "code",
      scope: "overlay",
      code_challenge_method: "S256",
      redirect_uri: REDIRECT,
    });
    const form = server.to("/oauth2/token")[0]?.form;
    expect(form?.get("browser_name")).toBe("Chrome on Linux");
    expect(form?.get("code")).toBe("the-code");
    const challenge = createHash("sha256")
      .update(form?.get("code_verifier") ?? "")
      .digest("base64url");
    expect(asked.searchParams.get("code_challenge")).toBe(challenge);
  });

  it.each([
    ["an answer to another question", async () => `${REDIRECT}?code=x&state=other`, "not-understood"],
    [
      "an answer from elsewhere",
      async (url: string) => `https://evil.test/?code=x&state=${new URL(url).searchParams.get("state")}`,
      "not-understood",
    ],
    ["a closed window", async () => Promise.reject(new Error("The user did not approve access.")), "cancelled"],
    [
      "a no",
      async (url: string) => `${REDIRECT}?error=access_denied&state=${new URL(url).searchParams.get("state")}`,
      "cancelled",
    ],
    [
      "an integration that is off",
      async (url: string) => `${REDIRECT}?error=integration-off&state=${new URL(url).searchParams.get("state")}`,
      "off",
    ],
  ])("takes no tokens for %s", async (_what, signIn, kind) => {
    const server = fakeServer();
    const { answer } = desk(server.send, browser(signIn));
    expect(await answer(connect)).toEqual({ ok: false, trouble: { kind } });
    expect(server.asked).toEqual([]);
  });

  it.each([
    ["https://havn.example.test/jobs?x", "https://havn.example.test"],
    ["havn.example.test", "https://havn.example.test"],
    ["127.0.0.1:8080", SERVER],
    ["localhost:9000/", "http://localhost:9000"],
  ])("understands the address %s", async (typed, origin) => {
    const server = fakeServer();
    const reply = await desk(server.send).answer({ kind: "connect", server: typed });
    expect(reply).toMatchObject({ ok: true, value: { server: origin } });
  });

  it.each([
    ["http://havn.example.test", "not-secure"],
    ["", "bad-address"],
    ["ftp://havn.example.test", "bad-address"],
    ["https://user@havn.example.test", "bad-address"],
    ["javascript:alert(1)", "bad-address"],
  ])("refuses the address %j", async (server, kind) => {
    expect(await desk(fakeServer().send).answer({ kind: "connect", server })).toEqual({ ok: false, trouble: { kind } });
  });

  it.each([
    ["a captive portal's page", () => new Response("<html>Sign in to the Wi-Fi</html>"), "not-understood"],
    ["a proxy's refusal", () => new Response("<html>Forbidden</html>", { status: 403 }), "not-understood"],
    ["a server that is being restarted", () => new Response("Bad gateway", { status: 502 }), "away"],
    [
      "an integration that is off",
      () => Response.json({ title: "Forbidden", status: 403, code: "integration-off" }, { status: 403 }),
      "off",
    ],
  ])("takes %s for no tokens", async (_what, said, kind) => {
    const server = fakeServer(({ path }) => (path === "/oauth2/token" ? said() : undefined));
    const { answer, storage } = desk(server.send);
    expect(await answer(connect)).toEqual({ ok: false, trouble: { kind } });
    expect(await storage.kept.get("connections")).toEqual({});
  });

  it("sends its tokens along no redirect", async () => {
    const options: (RequestInit | undefined)[] = [];
    const server = fakeServer();
    await desk((input, init) => {
      options.push(init);
      return server.send(input, init);
    }).answer(connect);
    expect(options[0]).toMatchObject({ credentials: "omit", redirect: "error", cache: "no-store" });
  });

  describe("with two servers", () => {
    const OTHER = "https://other.example.test";
    const both = async () => {
      const server = fakeServer();
      const changes = vi.fn();
      const opened = desk(server.send, { pairingChanged: changes });
      await opened.answer(connect);
      await opened.answer({ kind: "connect", server: OTHER });
      return { ...opened, server, changes };
    };

    it("keeps both, and asks the one that was connected last", async () => {
      const { answer, server } = await both();
      expect(server.to("/oauth2/revoke")).toEqual([]);
      const list = await answer({ kind: "connections" });
      expect(list).toMatchObject({
        value: [
          { server: SERVER, active: false },
          { server: OTHER, active: true },
        ],
      });
      await answer({ kind: "jobs", typed: "" });
      expect(server.asked.at(-1)?.path).toBe(`${OTHER}/api/v1/jobs?q=`);
    });

    it("changes to the other, says so to every page, and takes no token along", async () => {
      const { answer, server, changes } = await both();
      changes.mockClear();
      expect(await answer({ kind: "choose-connection", server: SERVER })).toMatchObject({ value: { server: SERVER } });
      expect(changes).toHaveBeenCalledOnce();
      await answer({ kind: "jobs", typed: "" });
      const renewed = server.to("/oauth2/token").at(-1);
      expect(renewed?.form.get("refresh_token")).toBe("refresh-1");
      const [asked] = server.to("/api/v1/jobs").slice(-1);
      expect(asked?.token).toBe("Bearer access-3");
    });

    it("does not lose the pairing of the server that was left while its token was renewed", async () => {
      const { answer, server, storage } = await both();
      await storage.fleeting.remove("access");
      const asking = answer({ kind: "jobs", typed: "" });
      await answer({ kind: "choose-connection", server: SERVER });
      await asking;
      expect(server.asked.filter(({ path }) => path.endsWith("/oauth2/revoke"))).toEqual([]);
      const list = await answer({ kind: "connections" });
      expect(list).toMatchObject({ value: [{ signedIn: true }, { signedIn: true }] });
    });

    it("removes one and goes on with the other", async () => {
      const { answer, server } = await both();
      await answer({ kind: "disconnect", server: OTHER });
      expect(server.asked.at(-1)?.path).toBe(`${OTHER}/oauth2/revoke`);
      expect(await answer({ kind: "connections" })).toMatchObject({ value: [{ server: SERVER, active: true }] });
    });

    it("chooses no server that it does not know", async () => {
      const { answer } = await both();
      const unknown = await answer({ kind: "choose-connection", server: "https://evil.test" });
      expect(unknown).toEqual({ ok: false, trouble: { kind: "unpaired" } });
    });
  });

  it("is ended by disconnecting, with the server away, too", async () => {
    const server = fakeServer(({ path }) =>
      path === "/oauth2/revoke" ? Promise.reject(new TypeError("cut")) : undefined,
    );
    const { answer, storage } = desk(server.send);
    await answer(connect);
    expect(await answer({ kind: "disconnect" })).toEqual({ ok: true, value: undefined });
    expect(await answer({ kind: "office" })).toEqual({ ok: true, value: undefined });
    expect(JSON.stringify(await storage.kept.get("connections"))).not.toContain("refresh");
  });

  it("keeps access tokens in memory only", async () => {
    const { answer, storage } = desk(fakeServer().send);
    await answer(connect);
    expect(JSON.stringify(await storage.kept.get("connections"))).not.toContain("access-");
    expect(JSON.stringify(await storage.fleeting.get("access"))).toContain("access-1");
  });

  it.each([
    [{ server: "https://havn.example.test" }, "https://havn.example.test"],
    [{ server: "http://havn.example.test" }, undefined],
    [{ server: "javascript:alert(1)" }, undefined],
    [{ server: 7 }, undefined],
    ["no object", undefined],
    [undefined, undefined],
  ])("suggests the address that came with the package, if it is one: %j", async (packed, address) => {
    const { answer } = desk(fakeServer().send, { packed: async () => packed });
    expect(await answer({ kind: "suggested-server" })).toEqual({ ok: true, value: address });
  });

  it("comes back to the addresses that the server knows", () => {
    const der = Buffer.from(identity.chromeKey, "base64");
    const letters = [...createHash("sha256").update(der).digest("hex").slice(0, 32)].map((it) =>
      String.fromCharCode(97 + Number.parseInt(it, 16)),
    );
    const gecko = createHash("sha1").update(identity.geckoId).digest("hex");
    expect(identity.chromeId).toBe(letters.join(""));
    expect(identity.redirects).toEqual([
      `https://${identity.chromeId}.chromiumapp.org/`,
      `https://${gecko}.extensions.allizom.org/`,
    ]);
  });

  it("names the browser as people do", () => {
    expect(browserName("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36")).toBe(
      "Chrome on Linux",
    );
    expect(browserName("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/156.0 Safari/537.36 Edg/156.0")).toBe(
      "Edge on Windows",
    );
    expect(browserName("Mozilla/5.0 (Macintosh; Intel Mac OS X 14.7; rv:153.0) Gecko/20100101 Firefox/153.0")).toBe(
      "Firefox on macOS",
    );
  });
});

describe("a session", () => {
  const paired = async (answers: Parameters<typeof fakeServer>[0]) => {
    const server = fakeServer(answers);
    const storage = { kept: drawer(), fleeting: drawer() };
    const opened = desk(server.send, {}, storage);
    await opened.answer(connect);
    return { ...opened, server, storage };
  };
  const jobs = { kind: "jobs", typed: "x" } as const;
  const onlyWith = (token: string) => (asked: { path: string; token: string | null }) => {
    if (asked.path !== "/api/v1/jobs") return undefined;
    if (asked.token === `Bearer ${token}`) return Response.json({ jobs: [] });
    return Response.json({ title: "x", status: 401, code: "unauthorized" }, { status: 401 });
  };

  it("refreshes once, however many ask at the same time", async () => {
    const { answer, server } = await paired(onlyWith("access-2"));
    const replies = await Promise.all([answer(jobs), answer(jobs), answer(jobs), answer(jobs)]);
    expect(replies.every((reply) => reply.ok)).toBe(true);
    const refreshes = server.to("/oauth2/token").filter(({ form }) => form.get("grant_type") === "refresh_token");
    expect(refreshes.map(({ form }) => form.get("refresh_token"))).toEqual(["refresh-1"]);
  });

  it("goes on after the worker slept: the refresh token is kept, the rest is had again", async () => {
    const { storage, server } = await paired(onlyWith("access-2"));
    const woken = desk(server.send, {}, { kept: storage.kept, fleeting: drawer() });
    expect(await woken.answer(jobs)).toEqual({ ok: true, value: [] });
  });

  it.each([
    ["invalid_grant", 400],
    ["invalid_client", 401],
  ])("ends when the pairing was revoked (%s), remembering the server", async (error, status) => {
    const { answer } = await paired(({ path, form }) => {
      if (form.get("grant_type") === "refresh_token") return Response.json({ error }, { status });
      return path === "/api/v1/jobs" ? Response.json({ code: "unauthorized" }, { status: 401 }) : undefined;
    });
    expect(await answer(jobs)).toEqual({ ok: false, trouble: { kind: "signed-out" } });
    expect(await answer({ kind: "office" })).toMatchObject({ ok: true, value: { server: SERVER, signedIn: false } });
    expect(await answer(jobs)).toEqual({ ok: false, trouble: { kind: "signed-out" } });
  });

  it.each([
    ["a captive portal answers", () => new Response("<html>Sign in to the Wi-Fi</html>"), "not-understood"],
    ["a proxy wants a password", () => new Response("<html>", { status: 407 }), "not-understood"],
    ["there are too many", () => new Response("Slow down", { status: 429 }), "not-understood"],
    ["the server is being restarted", () => new Response("Bad gateway", { status: 502 }), "away"],
    ["somebody else's JSON comes", () => Response.json({ error: "quota" }, { status: 403 }), "not-understood"],
    [
      "the integration is off",
      () => Response.json({ title: "Forbidden", status: 403, code: "integration-off" }, { status: 403 }),
      "off",
    ],
  ])("does not end because %s", async (_what, said, kind) => {
    let between = true;
    const { answer } = await paired(({ path, form, token }) => {
      if (form.get("grant_type") === "refresh_token" && between) return said();
      return onlyWith("access-2")({ path, token });
    });
    expect(await answer(jobs)).toEqual({ ok: false, trouble: { kind } });
    between = false;
    expect(await answer(jobs)).toEqual({ ok: true, value: [] });
  });

  it("does not end because the network is cut in the middle of a refresh", async () => {
    let cut = true;
    const { answer } = await paired(({ path, form, token }) => {
      if (form.get("grant_type") === "refresh_token" && cut) return Promise.reject(new TypeError("cut"));
      return onlyWith("access-2")({ path, token });
    });
    expect(await answer(jobs)).toEqual({ ok: false, trouble: { kind: "away" } });
    cut = false;
    expect(await answer(jobs)).toEqual({ ok: true, value: [] });
  });

  it("says that nothing is paired when nothing is", async () => {
    expect(await desk(fakeServer().send).answer(jobs)).toEqual({ ok: false, trouble: { kind: "unpaired" } });
  });
});

import { describe, expect, it } from "vitest";
import { exchange } from "./exchanges";
import { desk, fakeServer, SERVER } from "./fakes";

const astrid = {
  url: "https://www.linkedin.com/in/astrid-holm-demo/",
  ids: ["in:astrid-holm-demo"],
  name: "Astrid Holm",
};
const clara = {
  url: "https://www.linkedin.com/in/clara-friis-demo/",
  ids: ["in:clara-friis-demo"],
  name: "Clara Friis",
};
const me = exchange("me-recruiter").response.body as { policy: object };
const list = { kind: "who-many", people: [clara, astrid] } as const;

async function paired(policy: object = {}) {
  const server = fakeServer(({ path, json }) => {
    if (path === "/api/v1/me") return Response.json({ ...me, policy: { ...me.policy, ...policy } });
    if (path === "/api/v1/exports/a-1") return new Response(null, { status: 204 });
    if (path !== "/api/v1/who") return undefined;
    const { people } = json() as { people: readonly { ref: string }[] };
    return Response.json({ people: people.map(({ ref }) => ({ ref, match: "none" })) });
  });
  const opened = desk(server.send);
  await opened.answer({ kind: "connect", server: SERVER });
  return { ...opened, asked: () => server.to("/api/v1/who").length };
}

describe("a list's question to the worker", () => {
  it("is one question to the server, and none while the answer is fresh", async () => {
    const { answer, asked } = await paired();
    expect(await answer(list)).toEqual({ ok: true, value: [{ match: "none" }, { match: "none" }] });
    await answer({ kind: "who-many", people: [astrid, clara] });
    expect(asked()).toBe(1);
  });

  it("is not asked while the administrator has marks off, nor without a pairing", async () => {
    const { answer, asked } = await paired({ listMarks: false });
    expect(await answer(list)).toEqual({ ok: false, trouble: { kind: "off" } });
    const unpaired = desk(fakeServer().send);
    expect(await unpaired.answer(list)).toEqual({ ok: false, trouble: { kind: "unpaired" } });
    expect(asked()).toBe(0);
  });

  it("is asked anew after an undo, and after signing out nothing is told from memory", async () => {
    const { answer, asked } = await paired();
    await answer(list);
    await answer({ kind: "undo", applicationId: "a-1" });
    await answer(list);
    expect(asked()).toBe(2);
    await answer({ kind: "disconnect" });
    expect(await answer(list)).toEqual({ ok: false, trouble: { kind: "unpaired" } });
    await answer({ kind: "connect", server: SERVER });
    await answer(list);
    expect(asked()).toBe(3);
  });
});

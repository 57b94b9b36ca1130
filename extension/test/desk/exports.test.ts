// @vitest-environment node
import { describe, expect, it } from "vitest";
import { desk, drawer, fakeServer, SERVER } from "./fakes";

const person = {
  url: "https://www.linkedin.com/in/clara-friis-demo/",
  ids: ["in:clara-friis-demo"],
  name: "Clara Friis",
};
const page = { html: "<main></main>", capturedAt: "2026-11-22T20:00:00Z" };
const request = { kind: "export", jobId: "job-1", person, page, choice: {} } as const;
const done = () => Response.json({ candidateId: "c", applicationId: "a", created: true }, { status: 201 });

async function exporting(answers: (() => Response | Promise<Response>)[]) {
  const keys: (string | null)[] = [];
  const server = fakeServer();
  const send: typeof fetch = async (input, init) => {
    if (!String(input).endsWith("/exports")) return server.send(input, init);
    keys.push(new Request(input, init).headers.get("idempotency-key"));
    return (answers.shift() ?? done)();
  };
  const storage = { kept: drawer(), fleeting: drawer() };
  const opened = desk(send, {}, storage);
  await opened.answer({ kind: "connect", server: SERVER });
  return { ...opened, keys, send, storage };
}

describe("an export", () => {
  it("keeps its key when the network was cut, even if the worker slept in between", async () => {
    const cut = () => Promise.reject(new TypeError("cut"));
    const { answer, keys, send, storage } = await exporting([cut, done]);
    expect(await answer(request)).toEqual({ ok: false, trouble: { kind: "away" } });
    expect(await desk(send, {}, storage).answer(request)).toMatchObject({ ok: true });
    expect(keys).toHaveLength(2);
    expect(keys[1]).toBe(keys[0]);
  });

  it("has a new key once it was answered, with yes or with no", async () => {
    const no = () => Response.json({ title: "x", status: 422, code: "job-not-open" }, { status: 422 });
    const { answer, keys } = await exporting([no, done, done]);
    await answer(request);
    await answer(request);
    await answer(request);
    expect(new Set(keys).size).toBe(3);
  });

  it("has a key of its own for each job and each choice", async () => {
    const cut = () => Promise.reject(new TypeError("cut"));
    const { answer, keys } = await exporting([cut, cut, cut]);
    await answer(request);
    await answer({ ...request, jobId: "job-2" });
    await answer({ ...request, choice: { notThese: ["c"] } });
    expect(new Set(keys).size).toBe(3);
  });

  it("is sent once more with a new key when the page was loaded again before the lost answer came", async () => {
    const cut = () => Promise.reject(new TypeError("cut"));
    const reused = () => Response.json({ title: "x", status: 422, code: "key-reused" }, { status: 422 });
    const already = () => Response.json({ candidateId: "c", applicationId: "a", created: false });
    const { answer, keys } = await exporting([cut, reused, already]);
    await answer(request);
    const reloaded = { ...request, page: { ...page, capturedAt: "2026-11-22T20:05:00Z" } };
    expect(await answer(reloaded)).toMatchObject({ ok: true, value: { created: false } });
    expect(keys).toHaveLength(3);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it("is not sent for ever when every key is refused", async () => {
    const reused = () => Response.json({ title: "x", status: 422, code: "key-reused" }, { status: 422 });
    const { answer, keys } = await exporting([reused, reused, reused]);
    expect(await answer(request)).toEqual({ ok: false, trouble: { kind: "refused", code: "key-reused" } });
    expect(keys).toHaveLength(2);
  });

  it("brings the people to choose from", async () => {
    const people = [{ id: "c", name: "Søren Ågård", why: ["same-email"] }];
    const choose = () => Response.json({ title: "x", status: 409, code: "choose-person", people }, { status: 409 });
    const { answer } = await exporting([choose]);
    expect(await answer(request)).toEqual({ ok: false, trouble: { kind: "refused", code: "choose-person", people } });
  });
});

import { describe, expect, it } from "vitest";
import type { Placement } from "../../src/talk/side";
import { exchange } from "./exchanges";
import { desk, drawer, fakeServer } from "./fakes";

const paired = (mode: "overlay" | "panel") => {
  const me = exchange("me-recruiter").response.body as { policy: object };
  return { ...me, policy: { ...me.policy, mode } };
};

async function placement(of: ReturnType<typeof desk>): Promise<Placement> {
  const reply = await of.answer({ kind: "placement" });
  if (!reply.ok) throw new Error("no answer");
  return reply.value as Placement;
}

describe("UC-18 where Havn is shown", () => {
  it("is on the page until somebody chooses", async () => {
    expect(await placement(desk(fakeServer().send))).toEqual({ mode: "overlay", required: false, chosen: false });
  });

  it("is as chosen, also after the browser was closed", async () => {
    const storage = { kept: drawer(), fleeting: drawer() };
    await desk(fakeServer().send, {}, storage).answer({ kind: "choose-mode", mode: "panel" });
    const later = desk(fakeServer().send, {}, { ...storage, fleeting: drawer() });
    expect(await placement(later)).toEqual({ mode: "panel", required: false, chosen: true });
  });

  it("is told at once when it changes, and only then", async () => {
    const told: Placement[] = [];
    const opened = desk(fakeServer().send, { placed: (now) => told.push(now) });
    await opened.answer({ kind: "choose-mode", mode: "panel" });
    await opened.answer({ kind: "choose-mode", mode: "panel" });
    await opened.answer({ kind: "placement" });
    expect(told.map(({ mode }) => mode)).toEqual(["overlay", "panel"]);
  });

  it("is beside the page when the administrator says so, whatever was chosen, and as chosen when they no longer do", async () => {
    let mode: "overlay" | "panel" = "panel";
    const { send } = fakeServer(({ path }) => (path === "/api/v1/me" ? Response.json(paired(mode)) : undefined));
    const told: Placement[] = [];
    const opened = desk(send, { placed: (now) => told.push(now) });
    await opened.answer({ kind: "choose-mode", mode: "overlay" });
    await opened.answer({ kind: "connect", server: "http://127.0.0.1:8080" });
    expect(await placement(opened)).toEqual({ mode: "panel", required: true, chosen: true });
    mode = "overlay";
    await opened.answer({ kind: "connection" });
    expect(told.at(-1)).toEqual({ mode: "overlay", required: false, chosen: true });
  });

  it("takes what is stored amiss for no choice", async () => {
    const kept = drawer();
    await kept.set({ mode: { some: "thing" } });
    expect(await placement(desk(fakeServer().send, {}, { kept, fleeting: drawer() }))).toMatchObject({ chosen: false });
  });
});

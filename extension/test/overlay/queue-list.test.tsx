import { render } from "preact";
import { act } from "preact/test-utils";
import { describe, expect, it, vi } from "vitest";
import { QueueList } from "../../src/overlay/queue-list";
import type { OwnRequest, Queued, Request } from "../../src/talk/requests";
import { tools } from "./screen";

const SERVER = "http://127.0.0.1:8080";
const entry: Queued = {
  id: "one",
  server: SERVER,
  member: { id: "rikke", name: "Rikke Dam" },
  person: { url: "https://www.linkedin.com/in/clara-friis-demo/", ids: ["in:clara-friis-demo"], name: "Clara Friis" },
  at: "2026-11-22T19:00:00Z",
  what: { kind: "export", jobId: "job-1", job: "Senior backend developer", choice: { notThese: ["z"] } },
};

async function open(entries: readonly Queued[], member = "rikke", language: "en" | "da" = "en") {
  const ask = vi.fn(async ({ kind }: OwnRequest | Request) => {
    if (kind === "queue") return { ok: true, value: entries };
    return { ok: true, value: { server: SERVER, signedIn: true, me: { id: member } } };
  });
  const frame = document.createElement("div");
  await act(async () =>
    render(<QueueList ask={ask as never} tools={() => tools({ language })} changed={() => undefined} />, frame),
  );
  await act(async () => undefined);
  const press = async (text: string) => {
    await act(async () => [...frame.querySelectorAll("button")].find((it) => it.textContent === text)?.click());
    // Until it is done, nothing else can be pressed.
    await act(() => new Promise<void>((resolve) => setTimeout(resolve)));
  };
  return { ask, frame, press, text: () => frame.textContent ?? "" };
}

describe("the list of what waits", () => {
  it("is nothing when nothing waits", async () => {
    expect((await open([])).text()).toBe("");
  });

  it("says who and what, and sends or removes by a click", async () => {
    const { ask, press, text } = await open([entry]);
    expect(text()).toContain("Waiting to be sent: 1");
    expect(text()).toContain("Export to Senior backend developer");
    await press("Send now");
    expect(ask).toHaveBeenCalledWith({ kind: "send-again", id: "one" });
    await press("Remove");
    expect(ask).toHaveBeenCalledWith({ kind: "forget-queued", id: "one" });
  });

  it("says whom it waits for when somebody else is signed in, and offers them no sending", async () => {
    const { text } = await open([entry], "lars");
    expect(text()).toContain("Waits until Rikke Dam is signed in at 127.0.0.1:8080");
    expect(text()).not.toContain("Send now");
  });

  it("asks who it is when somebody may be the person, and keeps who was ruled out before", async () => {
    const people = [{ id: "c", name: "Clara F.", why: ["same-name"] }];
    const { ask, press, text } = await open([
      { ...entry, trouble: { kind: "refused", code: "choose-person", people } },
    ]);
    expect(text()).toContain("same name");
    expect(text()).not.toContain("Send now");
    await press("Same person");
    expect(ask).toHaveBeenCalledWith({ kind: "send-again", id: "one", choice: { candidateId: "c" } });
    await press("None of these");
    expect(ask).toHaveBeenCalledWith({ kind: "send-again", id: "one", choice: { notThese: ["z", "c"] } });
  });

  it("can only be removed once it is too old, and says so in Danish, too", async () => {
    const { text } = await open([{ ...entry, trouble: { kind: "refused", code: "queue-expired" } }], "rikke", "da");
    expect(text()).toContain("Det har ventet i mere end 7 dage");
    expect(text()).not.toContain("Send nu");
    expect(text()).toContain("Fjern");
  });
});

import { render } from "preact";
import { act } from "preact/test-utils";
import { describe, expect, it, vi } from "vitest";
import { type AskOwn, Connection } from "../../src/overlay/connection";
import type { Me } from "../../src/talk/answers";
import type { Office, OwnRequest, Trouble } from "../../src/talk/requests";
import { exchange } from "../desk/exchanges";

const me = { ...(exchange("me-recruiter").response.body as Me), language: "en" } as const;
const OFFICE: Office = { server: "http://127.0.0.1:8080", signedIn: true, me };

async function open(office: Office | undefined, connect: Office | Trouble = OFFICE, language = "en-GB") {
  const ask = vi.fn(async ({ kind }: OwnRequest) => {
    if (kind === "connection") return { ok: true, value: office };
    if (kind === "disconnect") return { ok: true, value: undefined };
    return "kind" in connect ? { ok: false, trouble: connect } : { ok: true, value: connect };
  });
  const frame = document.createElement("div");
  document.body.replaceChildren(frame);
  await act(async () => render(<Connection ask={ask as unknown as AskOwn} browserLanguage={language} />, frame));
  await act(async () => undefined);
  const press = async (selector: string, type: string) => {
    await act(async () => {
      frame.querySelector(selector)?.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
    });
  };
  return { frame, ask, press, text: () => frame.textContent ?? "" };
}

describe("the connection page", () => {
  it("offers the server on this computer, and says LinkedIn's terms plainly before", async () => {
    const { frame, text } = await open(undefined);
    expect(frame.querySelector("input")?.value).toBe("http://127.0.0.1:8080");
    expect(text()).toContain("LinkedIn's user agreement forbids");
  });

  it("connects, and says as whom", async () => {
    const { ask, press, text } = await open(undefined);
    await press("form", "submit");
    expect(ask).toHaveBeenLastCalledWith({ kind: "connect", server: "http://127.0.0.1:8080" });
    expect(text()).toContain("Connected: Havn Aarhus");
    expect(text()).toContain("Rikke Dam, rikke@havn.test");
  });

  it("disconnects", async () => {
    const { ask, press, frame } = await open(OFFICE);
    await press("button", "click");
    expect(ask).toHaveBeenLastCalledWith({ kind: "disconnect" });
    expect(frame.querySelector("form")).not.toBeNull();
  });

  it.each([
    ["cancelled", "The sign-in was not finished"],
    ["away", "cannot be reached"],
    ["off", "Ask them to turn it on"],
    ["bad-address", "This is no address of a server"],
    ["not-secure", "without https"],
  ] as const)("says what to do when it fails (%s)", async (kind, words) => {
    const { press, text, frame } = await open(undefined, { kind });
    await press("form", "submit");
    expect(text()).toContain(words);
    expect(frame.querySelector("form")).not.toBeNull();
  });

  it("remembers the server one was signed out of", async () => {
    const { frame } = await open({ server: "https://havn.example.test", signedIn: false });
    expect(frame.querySelector("input")?.value).toBe("https://havn.example.test");
  });

  it("speaks the user's language, before that the browser's", async () => {
    expect((await open(undefined, OFFICE, "da-DK")).text()).toContain("Forbind");
    expect((await open({ ...OFFICE, me: { ...me, language: "da" } })).text()).toContain("Forbundet: Havn Aarhus");
    expect(document.documentElement.lang).toBe("da");
  });
});

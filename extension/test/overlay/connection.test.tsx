import { render } from "preact";
import { act } from "preact/test-utils";
import { describe, expect, it, vi } from "vitest";
import { type AskOwn, Connection } from "../../src/overlay/connection";
import type { Me } from "../../src/talk/answers";
import type { Listed, Office, OwnRequest, Request, Trouble } from "../../src/talk/requests";
import { exchange } from "../desk/exchanges";

const me = { ...(exchange("me-recruiter").response.body as Me), language: "en" } as const;
const OFFICE: Office = { server: "http://127.0.0.1:8080", signedIn: true, me };

async function open(
  office: Office | undefined,
  connect: Office | Trouble = OFFICE,
  language = "en-GB",
  list: readonly Listed[] = [],
  packed: string | undefined = undefined,
) {
  let active = office;
  const ask = vi.fn(async ({ kind }: OwnRequest | Request) => {
    if (kind === "connections") return { ok: true, value: list };
    if (kind === "suggested-server") return { ok: true, value: packed };
    if (kind === "connection") return { ok: true, value: active };
    if (kind === "disconnect") active = undefined;
    if (kind === "disconnect" || kind === "choose-connection") return { ok: true, value: undefined };
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

  it("offers the server that the package came from", async () => {
    const { frame } = await open(undefined, OFFICE, "en", [], "https://havn.example.test");
    expect(frame.querySelector("input")?.value).toBe("https://havn.example.test");
  });

  it("connects, and says as whom", async () => {
    const { ask, press, text } = await open(undefined);
    await press("form", "submit");
    expect(ask).toHaveBeenCalledWith({ kind: "connect", server: "http://127.0.0.1:8080" });
    expect(text()).toContain("Connected: Havn Aarhus");
    expect(text()).toContain("Rikke Dam, rikke@havn.test");
  });

  it("disconnects", async () => {
    const { ask, press, frame } = await open(OFFICE);
    await press("button", "click");
    expect(ask).toHaveBeenCalledWith({ kind: "disconnect", server: "http://127.0.0.1:8080" });
    await act(async () => undefined);
    expect(frame.querySelector("form")).not.toBeNull();
  });

  it("shows what is remembered when the server is away: one can disconnect all the same", async () => {
    const frame = document.createElement("div");
    const ask = async ({ kind }: OwnRequest | Request) => {
      if (kind === "connection") return { ok: false, trouble: { kind: "away" } };
      return { ok: true, value: kind === "connections" ? [] : OFFICE };
    };
    await act(async () => render(<Connection ask={ask as unknown as AskOwn} browserLanguage="en" />, frame));
    await act(async () => undefined);
    expect(frame.textContent).toContain("cannot be reached");
    expect(frame.querySelector(".connected button")?.textContent).toBe("Disconnect");
  });

  it("asks before it removes what waits to be sent to that server", async () => {
    const { ask, press, frame, text } = await open(OFFICE);
    ask.mockImplementation(async ({ kind }) =>
      kind === "disconnect"
        ? { ok: false, trouble: { kind: "refused", code: "queue-waiting" } }
        : { ok: true, value: kind === "connections" ? [] : OFFICE },
    );
    await press("button", "click");
    expect(text()).toContain("Disconnecting removes them unsent");
    expect(ask).not.toHaveBeenCalledWith(expect.objectContaining({ forget: true }));
    await press(".leave-ask .btn:last-child", "click");
    expect(frame.querySelector(".leave-ask")).toBeNull();
    await press("button", "click");
    await press(".leave-ask .btn", "click");
    expect(ask).toHaveBeenCalledWith({ kind: "disconnect", server: OFFICE.server, forget: true });
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

  describe("with another server", () => {
    const other = { server: "https://havn.example.test", signedIn: true, active: false } as const;
    const two = [{ ...OFFICE, active: true }, other];

    it("lists it, and uses it when asked to", async () => {
      const { ask, press, text } = await open(OFFICE, OFFICE, "en", two);
      expect(text()).toContain("havn.example.test");
      await press('[aria-label="Use havn.example.test"]', "click");
      expect(ask).toHaveBeenCalledWith({ kind: "choose-connection", server: other.server });
    });

    it("asks before it is removed", async () => {
      const { ask, press, text } = await open(OFFICE, OFFICE, "en", two);
      await press('[aria-label="Remove havn.example.test"]', "click");
      expect(ask).not.toHaveBeenCalledWith({ kind: "disconnect", server: other.server });
      expect(text()).toContain("signed out there");
      await press(".connections .btn", "click");
      expect(ask).toHaveBeenCalledWith({ kind: "disconnect", server: other.server });
    });

    it("adds one, by its address", async () => {
      const { press, frame } = await open(OFFICE, OFFICE, "en", two);
      expect(frame.querySelector("form")).toBeNull();
      await press(".connections > button", "click");
      expect(frame.querySelector("input")?.value).toBe("");
    });
  });

  it("speaks the user's language, before that the browser's", async () => {
    expect((await open(undefined, OFFICE, "da-DK")).text()).toContain("Forbind");
    expect((await open({ ...OFFICE, me: { ...me, language: "da" } })).text()).toContain("Forbundet: Havn Aarhus");
    expect(document.documentElement.lang).toBe("da");
  });
});

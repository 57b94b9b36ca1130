import { afterEach, describe, expect, it, vi } from "vitest";
import { makeHost, type Surroundings } from "../../src/overlay/host";
import { keepKeysInside } from "../../src/overlay/keys-stay";
import { actions, KNOWN, tools } from "./screen";

const TRACE = "[data-layer-7f3a]";
const calm: Surroundings = {
  theme: () => "dark",
  place: () => new DOMRect(100, 100, 700, 300),
  dock: () => undefined,
  blocked: () => false,
  alive: () => true,
  rows: {
    header: () => 0,
    dock: () => undefined,
    taken: () => ({ words: [], pictures: [] }),
    covered: () => false,
  },
};
const view = { visit: 1, name: "Astrid Holm", state: KNOWN };

function opened(around: Partial<Surroundings> = {}) {
  const roots: ShadowRoot[] = [];
  const attach = Element.prototype.attachShadow;
  const spy = vi.spyOn(Element.prototype, "attachShadow").mockImplementation(function (this: Element, options) {
    expect(options.mode).toBe("closed");
    const root = attach.call(this, options);
    roots.push(root);
    return root;
  });
  const life = new AbortController();
  const host = makeHost(document, { ...calm, ...around }, life.signal);
  spy.mockRestore();
  const frame = () => roots[0]?.querySelector<HTMLElement>(".frame");
  return { host, life, frame, show: () => host.show(view, actions(), tools()) };
}

describe("the host on the page", () => {
  afterEach(() => {
    for (const it of document.documentElement.querySelectorAll(TRACE)) it.remove();
  });

  it("stands outside the page's root, closed, and says nothing of who we are", () => {
    const { show } = opened();
    show();
    const host = document.querySelector(TRACE);
    expect(host?.parentElement).toBe(document.documentElement);
    expect(host?.shadowRoot).toBeNull();
    expect(host?.outerHTML.toLowerCase()).not.toMatch(/havn|ats|astrid/);
    expect(host?.textContent).toBe("");
  });

  it("is not there while there is nothing to show", () => {
    const { host, show, life } = opened();
    expect(document.querySelector(TRACE)).toBeNull();
    show();
    host.hide();
    expect(document.querySelector(TRACE)).toBeNull();
    show();
    life.abort();
    expect(document.querySelector(TRACE)).toBeNull();
  });

  it("leaves nothing of the last person in it when it is hidden", () => {
    const { host, show, frame } = opened();
    show();
    expect(frame()?.textContent).toContain("Astrid Holm");
    host.hide();
    expect(frame()?.textContent).toBe("");
  });

  it("takes away what an older copy of ourselves has left", () => {
    const old = document.createElement("div");
    old.setAttribute("data-layer-7f3a", "");
    document.documentElement.append(old);
    opened();
    expect(old.isConnected).toBe(false);
  });

  it.each([
    ["comes back when the page takes it away", true],
    ["stays away when another copy of ours has taken it away", false],
  ])("%s", (_what, alive) => {
    vi.useFakeTimers({ toFake: ["requestAnimationFrame"] });
    const { host, show } = opened({ alive: () => alive });
    show();
    document.querySelector(TRACE)?.remove();
    host.place();
    vi.advanceTimersToNextFrame();
    expect(document.querySelectorAll(TRACE).length).toBe(alive ? 1 : 0);
    vi.useRealTimers();
  });

  it("looks as the page looks, near the top right of the profile", () => {
    const { show, frame } = opened();
    show();
    expect(frame()?.dataset.theme).toBe("dark");
    expect(frame()?.style.top).toBe("116px");
  });

  it("stays below the navigation when the profile is scrolled away", () => {
    const { show, frame } = opened({ place: () => new DOMRect(0, -900, 700, 300) });
    show();
    expect(frame()?.style.top).toBe("64px");
  });

  it("leaves the chat free", () => {
    const room = (dock?: DOMRect) => {
      const { show, frame } = opened({ dock: () => dock });
      show();
      return Number.parseInt(frame()?.style.getPropertyValue("--room") ?? "", 10);
    };
    Object.defineProperty(document.documentElement, "clientWidth", { value: 1000, configurable: true });
    expect(room(new DOMRect(600, 500, 300, 268))).toBeLessThan(room());
  });

  it("steps aside for the page's own modal dialog", () => {
    const { show, frame } = opened({ blocked: () => true });
    show();
    expect(frame()?.hidden).toBe(true);
  });
});

describe("what is typed in our fields", () => {
  it("is read by nobody who listens on the window after us, and does what it should all the same", () => {
    const host = document.createElement("div");
    document.body.append(host);
    const root = host.attachShadow({ mode: "closed" });
    const field = document.createElement("input");
    root.append(field);
    const life = new AbortController();
    keepKeysInside(window, host, root, life.signal);
    const page = vi.fn();
    const ours = vi.fn((event: Event) => event.preventDefault());
    for (const type of ["keydown", "input", "paste", "beforeinput", "compositionupdate"])
      window.addEventListener(type, page, true);
    field.addEventListener("keydown", ours);
    field.addEventListener("input", ours);
    field.focus();

    const key = new KeyboardEvent("keydown", { key: "s", bubbles: true, composed: true, cancelable: true });
    host.dispatchEvent(key);
    for (const type of ["input", "paste", "beforeinput", "compositionupdate"]) {
      host.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }

    expect(page).not.toHaveBeenCalled();
    expect(ours).toHaveBeenCalledTimes(2);
    expect(ours.mock.calls[0]?.[0]).toMatchObject({ type: "keydown", key: "s" });
    expect(key.defaultPrevented).toBe(true);
    life.abort();
    host.remove();
  });

  it("is not touched when it is typed elsewhere", () => {
    const host = document.createElement("div");
    const life = new AbortController();
    keepKeysInside(window, host, host.attachShadow({ mode: "closed" }), life.signal);
    const page = vi.fn();
    document.body.addEventListener("keydown", page);
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "x", bubbles: true }));
    expect(page).toHaveBeenCalledOnce();
    life.abort();
  });
});

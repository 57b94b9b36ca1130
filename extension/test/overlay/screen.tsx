import { render } from "preact";
import { act } from "preact/test-utils";
import { Overlay } from "../../src/overlay/overlay";
import type { Actions, OverlayState, Tools, View } from "../../src/overlay/states";
import type { Card, Language } from "../../src/talk/answers";
import { wordsIn } from "../../src/words/words";
import { exchange } from "../desk/exchanges";

const NOW = Date.parse("2026-11-22T20:00:00Z");
export const card = (name = "card-recruiter") => exchange(name).response.body as Card;
const ASTRID = { id: card().candidate.id, name: "Astrid Holm", url: "http://127.0.0.1:8080/candidates/1" };
export const KNOWN: OverlayState = {
  kind: "known",
  candidate: { ...ASTRID, summary: { jobs: 2, stage: "Interview", exported: 0 } },
  card: card(),
};
export const JOBS = [
  { jobId: "job-1", jobNumber: "HAVN-1", title: "Senior backend developer" },
  { jobId: "job-7", jobNumber: "HAVN-7", title: "Backend developer, Aarhus" },
];

const done = async () => ({ ok: true, value: undefined }) as const;

export function actions(some: Partial<Actions> = {}): Actions {
  return {
    connect: () => undefined,
    reload: () => undefined,
    retry: () => undefined,
    jobs: async () => ({ ok: true, value: JOBS }),
    pools: async () => ({ ok: true, value: [] }),
    connections: async () => ({ ok: true, value: [] }),
    changeAts: done,
    exportTo: done,
    undo: async () => undefined,
    dismiss: () => undefined,
    note: async () => ({ ok: false, trouble: { kind: "away" } }),
    waiting: async () => ({ ok: true, value: 0 }),
    sendWaiting: async () => ({ ok: true, value: 0 }),
    capture: async () => ({ ok: false, trouble: { kind: "away" } }),
    accept: done,
    search: async () => ({ ok: true, value: [] }),
    wrote: done,
    answered: done,
    takeBackMessage: done,
    samePerson: done,
    notThese: () => undefined,
    unlink: done,
    ...some,
  };
}

export function tools(some: Partial<Tools> & { readonly language?: Language } = {}): Tools {
  const language = some.language ?? "en";
  return {
    words: wordsIn(language),
    language,
    server: "http://127.0.0.1:8080",
    mayNote: true,
    now: () => NOW,
    isReal: () => true,
    ...some,
  };
}

/** The overlay on a page of its own; `draw` shows the next state as the page script would. */
export function screen(first: OverlayState, { does = actions(), has = tools(), more = {} as Partial<View> } = {}) {
  const frame = document.createElement("div");
  document.body.replaceChildren(frame);
  const draw = (state: OverlayState, view: Partial<View> = more, called = 0) =>
    act(() =>
      render(
        <Overlay view={{ visit: 1, name: "Clara Friis", state, ...view }} actions={does} tools={has} called={called} />,
        frame,
      ),
    );
  draw(first);
  const one = <T extends Element = HTMLElement>(selector: string) => {
    const found = frame.querySelector<T>(selector);
    if (found === null) throw new Error(`no ${selector} in ${frame.textContent}`);
    return found;
  };
  const button = (text: string) => {
    const found = [...frame.querySelectorAll<HTMLElement>(".panel button")].find((it) =>
      it.textContent?.startsWith(text),
    );
    if (found === undefined) throw new Error(`no button ${text} in ${frame.textContent}`);
    return found;
  };
  return {
    frame,
    draw,
    one,
    button,
    text: () => (frame.textContent ?? "").replace(/\s+/g, " "),
    isOpen: () => !one(".panel").hasAttribute("hidden"),
    click: async (element: Element) => {
      await act(async () => {
        element.dispatchEvent(new MouseEvent("click", { bubbles: true }));
      });
    },
    key: async (element: Element, key: string, held: KeyboardEventInit = {}) => {
      await act(async () => {
        element.dispatchEvent(new KeyboardEvent("keydown", { ...held, key, bubbles: true, cancelable: true }));
      });
    },
    type: async (element: HTMLInputElement | HTMLTextAreaElement, value: string) => {
      await act(async () => {
        element.value = value;
        element.dispatchEvent(new Event("input", { bubbles: true }));
      });
    },
    choose: async (element: HTMLSelectElement, value: string) => {
      await act(async () => {
        element.value = value;
        element.dispatchEvent(new Event("change", { bubbles: true }));
      });
    },
    /** Lets what was asked be answered. */
    answered: () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 160))),
  };
}

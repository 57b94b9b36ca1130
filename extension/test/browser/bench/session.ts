import { PASSWORD } from "../harness/pairing.ts";

/** What one opening of a screen took: the server's time of the page, of the start, and of the screen itself. */
export interface Opened {
  readonly taken: number;
  readonly screen: string;
  /** Asks the open screen once more. */
  readonly ask: (...calls: readonly object[]) => Promise<{ readonly taken: number; readonly answer: string }>;
  /** As a browser says that its tab is gone. */
  readonly close: () => Promise<void>;
}

export interface Session {
  readonly open: (path: string) => Promise<Opened>;
}

interface Start {
  readonly appConfig: {
    readonly "v-uiId": number;
    readonly uidl: { readonly "Vaadin-Security-Key": string; readonly syncId: number };
  };
}

const WINDOW = "v-sh=1080&v-sw=1920&v-wh=1080&v-ww=1920&v-bh=1080&v-bw=1900&v-tzo=0&v-tzid=UTC&v-td=false&v-pr=1";

/** Signed in to the dashboard, as a browser is, without the browser: what it asks is what Vaadin's client asks. */
export async function sessionOf(server: string, email: string): Promise<Session> {
  const cookies = new Map<string, string>();
  let tab = 0;
  const ask = async (path: string, body?: string | URLSearchParams): Promise<Response> => {
    const answer = await fetch(server + path, {
      ...(body === undefined ? {} : { method: "POST", body }),
      headers: {
        accept: "text/html,*/*",
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
        ...(typeof body === "string" ? { "content-type": "application/json" } : {}),
      },
      redirect: "manual",
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    return answer;
  };
  const text = async (path: string, body?: string): Promise<string> => {
    const answer = await ask(path, body);
    const said = await answer.text();
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${said.slice(0, 500)}`);
    return said;
  };
  const back = await ask("/login", new URLSearchParams({ username: email, password: PASSWORD }));
  await back.arrayBuffer();
  if (/error/.test(back.headers.get("location") ?? "error")) throw new Error(`${email} cannot sign in`);
  return {
    open: async (path) => {
      const [route = "", query = ""] = path.split("?");
      const began = performance.now();
      await text(path);
      const where = `location=${encodeURIComponent(route.slice(1))}&query=${encodeURIComponent(query)}`;
      const { appConfig } = JSON.parse(await text(`/?v-r=init&${where}&${WINDOW}&v-wn=bench-${tab++}`)) as Start;
      const address = `/?v-r=uidl&v-uiId=${appConfig["v-uiId"]}`;
      const csrfToken = appConfig.uidl["Vaadin-Security-Key"];
      let turn = 0;
      const call = async (rpc: readonly object[], more: object = {}) => {
        const sent = performance.now();
        const answer = await text(address, JSON.stringify({ csrfToken, rpc, syncId: turn, clientId: turn, ...more }));
        turn++;
        return { taken: performance.now() - sent, answer };
      };
      const data = { route, query, appShellTitle: "", historyState: { idx: 0 }, trigger: "" };
      const { answer: screen } = await call([{ type: "event", node: 1, event: "ui-navigate", data }]);
      return {
        taken: performance.now() - began,
        screen,
        ask: (...calls) => call(calls),
        close: async () => {
          await call([], { UNLOAD: true });
        },
      };
    },
  };
}

/** The first grid of a screen, as the client numbers it. */
export function gridIn(screen: string): number {
  const found = /"node":(\d+),"type":"put","key":"tag","feat":\d+,"value":"vaadin-grid"/.exec(screen);
  if (found === null) throw new Error("there is no grid on the screen");
  return Number(found[1]);
}

/** What the grid asks when it is scrolled to these rows. */
export const scrolledTo = (grid: number, first: number, rows: number): object => ({
  type: "publishedEventHandler",
  node: grid,
  templateEventMethodName: "setViewportRange",
  templateEventMethodArgs: [first, rows],
  promise: -1,
});

/** The button with one of these words on it. */
export function buttonIn(screen: string, ...words: readonly string[]): number {
  for (const word of words) {
    const text = new RegExp(`"node":(\\d+),"type":"put","key":"text","feat":7,"value":"${word}"`).exec(screen)?.[1];
    if (text === undefined) continue;
    const held = new RegExp(
      `"node":(\\d+),"type":"splice","feat":2,"index":\\d+,"addNodes":\\[(?:\\d+,)*${text}[,\\]]`,
    );
    const button = held.exec(screen)?.[1];
    if (button !== undefined) return Number(button);
  }
  throw new Error(`no button says ${words.join(" or ")}`);
}

export const clicked = (button: number): object => ({
  type: "event",
  node: button,
  event: "click",
  data: {
    ...Object.fromEntries(["screenX", "screenY", "clientX", "clientY", "button"].map((at) => [`event.${at}`, 0])),
    "event.detail": 1,
    ...Object.fromEntries(["ctrlKey", "shiftKey", "altKey", "metaKey"].map((key) => [`event.${key}`, false])),
  },
});

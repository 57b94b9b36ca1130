import type { PersonOnPage } from "../talk/person";
import { type Ask, languageOf, type News, type Office, type Reply, type Watching } from "../talk/requests";
import type { Mode } from "../talk/side";
import { wordsIn } from "../words/words";
import type { Host } from "./host";
import { type Meeting, meet, type Subject } from "./meeting";
import type { Actions, Tools, View } from "./states";

/** A worker that hears nothing falls asleep after 30 seconds, an open stream or not. */
const PING = 20_000;
const RECONNECT = 1_000;
const READ_ONLY: readonly string[] = ["interviewer", "read-only"];

/** The line to the worker. */
export interface Line {
  readonly post: (watching: Watching) => void;
  readonly heard: (listen: (news: News) => void) => void;
  readonly ended: (listen: () => void) => void;
  readonly close: () => void;
}

interface Around {
  readonly ask: Ask;
  readonly host: Host;
  /** On LinkedIn's page, or beside it in our own panel. */
  readonly mode: Mode;
  /** Whether the extension that this script belongs to is still installed as it was. */
  readonly alive: () => boolean;
  readonly connect: () => Line;
  readonly page: Document;
  readonly browserLanguage: string;
  readonly reload: () => void;
}

interface Asked {
  readonly person: PersonOnPage;
  readonly office: Promise<Reply<"office">>;
  readonly who: Promise<Reply<"who">>;
}

/** Our part on the page: meets one person after the other, shows what is known, keeps it as it is in Havn. */
export interface Guest {
  readonly glimpsed: (person: PersonOnPage) => void;
  readonly arrived: (subject: Subject) => void;
  readonly unsure: (signal: AbortSignal) => void;
  readonly left: () => void;
}

export function startGuest({ ask, host, mode, alive, connect, page, browserLanguage, reload }: Around): Guest {
  let visit = 0;
  let asked: Asked | undefined;
  let meeting: Meeting | undefined;
  let shown: { readonly view: View; readonly actions: Actions; readonly tools: Tools } | undefined;
  let line: Line | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let subject: Subject | undefined;

  const draw = (view: View, actions: Actions, tools: Tools) => {
    shown = { view, actions, tools };
    host.show(view, actions, tools);
    watch();
  };
  const watch = () => {
    clearTimeout(timer);
    if (shown === undefined || page.visibilityState === "hidden") return;
    if (!alive()) return replaced();
    line ??= openLine();
    const { state } = shown.view;
    line.post(state.kind === "known" ? { candidateId: state.candidate.id } : {});
    timer = setTimeout(watch, PING);
  };
  const openLine = () => {
    const opened = connect();
    opened.heard((news) => {
      if (news.kind === "card") meeting?.news(news.card);
      else if (news.kind === "open") host.open();
      else if (news.kind === "queue") meeting?.queueChanged(news.sent);
      else if (news.kind === "pairing" && subject !== undefined) {
        visit += 1;
        begin(subject);
      }
    });
    opened.ended(() => {
      if (line !== opened) return;
      line = undefined;
      clearTimeout(timer);
      if (!alive()) replaced();
      else timer = setTimeout(watch, RECONNECT);
    });
    return opened;
  };
  const silence = () => {
    clearTimeout(timer);
    const open = line;
    line = undefined;
    open?.close();
  };
  const replaced = () => {
    if (shown === undefined || shown.view.state.kind === "trouble") return;
    const { view, actions, tools } = shown;
    shown = { view: { ...view, state: { kind: "trouble", trouble: { kind: "updated" } } }, actions, tools };
    host.show(shown.view, actions, tools);
  };
  const left = () => {
    visit += 1;
    asked = undefined;
    meeting = undefined;
    subject = undefined;
    shown = undefined;
    host.hide();
    silence();
  };
  const question = (person: PersonOnPage): Asked => ({
    person,
    office: ask({ kind: "office" }),
    who: ask({ kind: "who", person }),
  });
  const begin = (of: Subject, { office, who }: Asked = question(of.person)) => {
    subject = of;
    meeting = undefined;
    const number = visit;
    void office.then((reply) => {
      const here = reply.ok ? reply.value : undefined;
      // The administrator keeps LinkedIn's pages untouched: nothing is put on them.
      if (of.signal.aborted || number !== visit) return;
      if (mode === "overlay" && here?.me?.policy.mode === "panel") return;
      const tools = toolsOf(here);
      const show = (view: View, actions: Actions) => {
        if (number === visit && !of.signal.aborted) draw(view, actions, tools);
      };
      if (isSelf(of.person, here)) return void greet(of, number, show);
      const met = meet(of, { visit: number, ask, asked: who, show: (view) => show(view, met.actions), reload });
      meeting = met;
    });
  };
  /** On their own page there is nobody to meet. */
  const greet = async (of: Subject, number: number, show: (view: View, actions: Actions) => void) => {
    if (!of.still() || (await of.confirm?.()) === false || !of.still()) return;
    show({ visit: number, name: of.person.name, state: { kind: "self" } }, nothingBut(reload));
  };
  const toolsOf = (office: Office | undefined) => toolsFor(office, browserLanguage);
  page.addEventListener("visibilitychange", () => {
    if (page.visibilityState === "hidden") return silence();
    if (shown?.view.state.kind !== "known") meeting?.again();
    watch();
  });
  return {
    glimpsed: (person) => {
      asked = question(person);
    },
    arrived: (of) => begin(of, asked),
    unsure: (signal) => {
      const number = visit;
      void ask({ kind: "office" }).then((reply) => {
        if (!reply.ok || reply.value === undefined || signal.aborted || number !== visit) return;
        const doubt: View = { visit, name: "", state: { kind: "trouble", trouble: { kind: "unsure" } } };
        draw(doubt, nothingBut(reload), toolsOf(reply.value));
      });
    },
    left,
  };
}

/** What the screen needs, as far as it is known who is signed in. */
export function toolsFor(office: Office | undefined, browserLanguage: string): Tools {
  const language = office?.me?.language ?? languageOf(browserLanguage);
  return {
    words: wordsIn(language),
    language,
    server: office?.server ?? "Havn",
    mayNote: office?.me?.roles.some((role) => !READ_ONLY.includes(role)) ?? true,
    now: () => Date.now(),
    isReal: (event) => event.isTrusted,
  };
}

/** Whether the page is of whoever is signed in. An id is theirs to the letter, or it says nothing. */
export function isSelf(person: PersonOnPage, office: Office | undefined): boolean {
  return office?.signedIn === true && (office.me?.self ?? []).some((id) => person.ids.includes(id));
}

/** While it is not sure whose page this is, reloading is all there is to do. */
function nothingBut(reload: () => void): Actions {
  const no = () => Promise.resolve({ ok: false, trouble: { kind: "refused", code: "page-moved" } } as const);
  const nothing = () => undefined;
  return {
    reload,
    connect: nothing,
    retry: reload,
    jobs: no,
    pools: no,
    connections: no,
    changeAts: no,
    exportTo: no,
    undo: () => Promise.resolve(),
    dismiss: nothing,
    note: no,
    search: no,
    wrote: no,
    answered: no,
    takeBackMessage: no,
    waiting: no,
    sendWaiting: no,
    capture: no,
    accept: no,
    samePerson: no,
    notThese: nothing,
    unlink: no,
  };
}

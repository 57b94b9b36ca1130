import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startGuest } from "../../src/overlay/guest";
import type { View } from "../../src/overlay/states";
import type { Card, Me } from "../../src/talk/answers";
import type { Ask, News, Office, Request, Watching } from "../../src/talk/requests";
import { exchange } from "../desk/exchanges";

const card = exchange("card-recruiter").response.body as Card;
const me = exchange("me-recruiter").response.body as Me;
const person = (name: string) => ({ url: `https://www.linkedin.com/in/${name}/`, ids: [`in:${name}`], name });

const OFFICE: Office = { server: "http://127.0.0.1:8080", signedIn: true, me };

function guest(...[office]: [Office | undefined]) {
  const shown: View[] = [];
  const posted: Watching[] = [];
  const lines: { tell: (news: News) => void; end: () => void; closed: boolean }[] = [];
  let hidden = 0;
  let opened = 0;
  let alive = true;
  const ask = (async (request: Request) => {
    if (request.kind === "office") return { ok: true, value: office };
    if (request.kind === "card") return { ok: true, value: card };
    if (office === undefined) return { ok: false, trouble: { kind: "unpaired" } };
    const candidate = {
      id: card.candidate.id,
      name: "Astrid Holm",
      url: card.candidate.url,
      summary: { jobs: 2, exported: 0 },
    };
    return { ok: true, value: { match: "same", candidate } };
  }) as Ask;
  const of = startGuest({
    ask,
    mode: "overlay",
    host: {
      show: (view) => shown.push(view),
      hide: () => {
        hidden += 1;
      },
      open: () => {
        opened += 1;
      },
      place: () => undefined,
    },
    alive: () => alive,
    connect: () => {
      const listeners: ((news: News) => void)[] = [];
      const ends: (() => void)[] = [];
      const line = {
        tell: (news: News) => {
          for (const listen of listeners) listen(news);
        },
        end: () => {
          for (const listen of ends) listen();
        },
        closed: false,
      };
      lines.push(line);
      return {
        post: (watching) => posted.push(watching),
        heard: (listen) => listeners.push(listen),
        ended: (listen) => ends.push(listen),
        close: () => {
          line.closed = true;
        },
      };
    },
    page: document,
    browserLanguage: "en-GB",
    reload: () => undefined,
  });
  const arrive = async (name = "Astrid Holm") => {
    const life = new AbortController();
    of.glimpsed(person(name));
    of.arrived({ person: person(name), signal: life.signal, still: () => !life.signal.aborted, copy: () => undefined });
    await vi.advanceTimersByTimeAsync(1);
    return life;
  };
  return {
    ...of,
    arrive,
    shown,
    posted,
    lines,
    hidden: () => hidden,
    opened: () => opened,
    replace: () => {
      alive = false;
    },
  };
}

describe("a guest on the page", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("keeps the worker awake while a card is on the screen, and lets it sleep after", async () => {
    const { arrive, posted, left, lines } = guest(OFFICE);
    await arrive();
    const first = posted.length;
    await vi.advanceTimersByTimeAsync(61_000);
    expect(posted.length - first).toBe(3);
    expect(posted.at(-1)).toEqual({ candidateId: card.candidate.id });
    left();
    await vi.advanceTimersByTimeAsync(61_000);
    expect(posted.length - first).toBe(3);
    expect(lines[0]?.closed).toBe(true);
  });

  it("draws the news of the card on the screen", async () => {
    const { arrive, lines, shown } = guest(OFFICE);
    await arrive();
    lines[0]?.tell({ kind: "card", card: { ...card, feedback: [] } });
    expect(shown.at(-1)?.state).toMatchObject({ card: { feedback: [] } });
  });

  it("opens by the shortcut", async () => {
    const { arrive, lines, opened } = guest(OFFICE);
    await arrive();
    lines[0]?.tell({ kind: "open" });
    expect(opened()).toBe(1);
  });

  it("hides at once when the person is left, and says nothing of them to the next", async () => {
    const { arrive, left, hidden, shown, lines } = guest(OFFICE);
    const life = await arrive();
    life.abort();
    left();
    expect(hidden()).toBe(1);
    const before = shown.length;
    lines[0]?.tell({ kind: "card", card });
    await vi.advanceTimersByTimeAsync(1);
    expect(shown).toHaveLength(before);
  });

  it("connects again when the worker was stopped", async () => {
    const { arrive, lines } = guest(OFFICE);
    await arrive();
    lines[0]?.end();
    await vi.advanceTimersByTimeAsync(1_500);
    expect(lines).toHaveLength(2);
  });

  it("asks to reload when the extension was updated", async () => {
    const { arrive, lines, replace, shown } = guest(OFFICE);
    await arrive();
    replace();
    lines[0]?.end();
    expect(shown.at(-1)?.state).toEqual({ kind: "trouble", trouble: { kind: "updated" } });
  });

  it("says that nothing is connected when nothing is, and stays silent when in doubt then", async () => {
    const { arrive, shown } = guest(undefined);
    await arrive();
    expect(shown.at(-1)?.state).toEqual({ kind: "trouble", trouble: { kind: "unpaired" } });
    const quiet = guest(undefined);
    quiet.unsure(new AbortController().signal);
    await vi.advanceTimersByTimeAsync(1);
    expect(quiet.shown).toEqual([]);
  });

  it("says that it is not sure", async () => {
    const { unsure, shown } = guest(OFFICE);
    unsure(new AbortController().signal);
    await vi.advanceTimersByTimeAsync(1);
    expect(shown.at(-1)?.state).toEqual({ kind: "trouble", trouble: { kind: "unsure" } });
  });

  it("puts nothing on the page when the administrator keeps pages untouched", async () => {
    const panel = { ...me, policy: { ...me.policy, mode: "panel" as const } };
    const { arrive, shown } = guest({ server: "x", signedIn: true, me: panel });
    await arrive();
    expect(shown).toEqual([]);
  });

  it("begins anew when this browser is connected, without a reload", async () => {
    const { arrive, lines, shown } = guest(undefined);
    await arrive();
    const before = shown.length;
    lines[0]?.tell({ kind: "pairing" });
    await vi.advanceTimersByTimeAsync(1);
    expect(shown.length).toBeGreaterThan(before);
    expect(shown.at(-1)?.visit).not.toBe(shown[0]?.visit);
  });

  it("says on the recruiter's own page that it is theirs, and nothing else", async () => {
    const own = { ...OFFICE, me: { ...me, self: ["in:Astrid Holm"] } };
    const { arrive, shown, left, lines } = guest(own);
    await arrive();
    expect(shown.map(({ state }) => state.kind)).toEqual(["self"]);
    lines.at(-1)?.tell({ kind: "card", card });
    expect(shown).toHaveLength(1);
    left();
    await arrive("Astrid Holmgaard");
    expect(shown.at(-1)).toMatchObject({ name: "Astrid Holmgaard", state: { kind: "known" } });
  });

  it("takes nobody for the recruiter who is signed out, or who has not said which profile is theirs", async () => {
    const { arrive, shown } = guest({ ...OFFICE, signedIn: false, me: { ...me, self: ["in:Astrid Holm"] } });
    await arrive();
    expect(shown.every(({ state }) => state.kind !== "self")).toBe(true);
    const other = guest({ ...OFFICE, me: { ...me, self: [] } });
    await other.arrive();
    expect(other.shown.every(({ state }) => state.kind !== "self")).toBe(true);
  });

  it("does not even say so when the page has gone on meanwhile", async () => {
    const { arrived, shown } = guest({ ...OFFICE, me: { ...me, self: ["in:Astrid Holm"] } });
    arrived({
      person: person("Astrid Holm"),
      signal: new AbortController().signal,
      still: () => true,
      confirm: async () => false,
      copy: () => undefined,
    });
    await vi.advanceTimersByTimeAsync(1);
    expect(shown).toEqual([]);
  });
});

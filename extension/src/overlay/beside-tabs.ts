import type { SideLine, SideNews, SideQuestion, Sighting } from "../talk/side";
import type { Guest } from "./guest";

/** The tabs of the window in which the panel stands. */
export interface Tabs {
  readonly active: () => Promise<number | undefined>;
  /** Something about the tabs may have changed; with the number of the tab that has come to the front, if one has. */
  readonly changed: (listen: (front?: number) => void) => void;
  readonly connect: (tab: number) => SideLine;
}

/** Which tab, and whose visit there, the panel shows. */
export interface Standing {
  readonly tab: number;
  readonly visit: number;
}

type Answer = Extract<SideNews, { kind: "answer" }>;

/** The tab that the panel stands beside, as long as its page is the same document. */
interface Beside {
  readonly tab: number;
  readonly line: SideLine;
  readonly waiting: Map<number, (answer: Answer | undefined) => void>;
  visit: AbortController;
}

/**
 * Shows a guest whom the tab in front is about. What it is told comes from that tab's own script, by a line that ends with
 * the page; whatever is asked of a person is asked of the same line, with the number of the visit it was shown for.
 */
export function besideTabs(tabs: Tabs, guest: Guest, stands: (at?: Standing) => void): void {
  let beside: Beside | undefined;
  let turn = 0;
  let questions = 0;

  const leave = () => {
    const old = beside;
    beside = undefined;
    stands(undefined);
    old?.visit.abort();
    for (const answered of old?.waiting.values() ?? []) answered(undefined);
    guest.left();
    old?.line.close();
  };
  const ask = (of: Beside, kind: SideQuestion["kind"], visit: number) =>
    new Promise<Answer | undefined>((resolve) => {
      if (beside !== of) return resolve(undefined);
      questions += 1;
      of.waiting.set(questions, resolve);
      return of.line.post({ id: questions, kind, visit });
    });
  const see = (of: Beside, sighting: Sighting) => {
    of.visit.abort();
    guest.left();
    const visit = new AbortController();
    of.visit = visit;
    stands({ tab: of.tab, visit: sighting.visit });
    if (sighting.kind === "unsure") guest.unsure(visit.signal);
    if (sighting.kind !== "person") return;
    guest.arrived({
      person: sighting.person,
      signal: visit.signal,
      still: () => beside === of && !visit.signal.aborted,
      confirm: async () => (await ask(of, "still", sighting.visit))?.still === true,
      copy: async () => (await ask(of, "copy", sighting.visit))?.copy,
    });
  };
  const open = (tab: number) => {
    const mine: Beside = { tab, line: tabs.connect(tab), waiting: new Map(), visit: new AbortController() };
    beside = mine;
    mine.line.ended(() => {
      if (beside === mine) leave();
    });
    mine.line.heard((news) => {
      if (beside !== mine) return;
      if (news.kind === "sighting") return see(mine, news.sighting);
      const answered = mine.waiting.get(news.id);
      mine.waiting.delete(news.id);
      answered?.(news);
    });
  };
  const look = async (front?: number) => {
    turn += 1;
    const mine = turn;
    // At once, before it is even asked which tab it is now: what is shown is of another.
    if (front !== undefined && beside !== undefined && front !== beside.tab) leave();
    const tab = await tabs.active();
    if (mine !== turn || (beside !== undefined && tab === beside.tab)) return;
    if (beside !== undefined) leave();
    if (tab !== undefined) open(tab);
  };
  tabs.changed((front) => void look(front));
  void look();
}

import { describe, expect, it } from "vitest";
import { besideTabs, type Standing } from "../../src/overlay/beside-tabs";
import type { Subject } from "../../src/overlay/meeting";
import type { SideNews, SideQuestion, Sighting } from "../../src/talk/side";

const COPY = { html: "<main></main>", capturedAt: "2026-11-22T20:00:00Z" };
const personOf = (name: string) => ({ url: `https://www.linkedin.com/in/${name}/`, ids: [`in:${name}`], name });
const sightingOf = (name: string, visit = 1): Sighting => ({ kind: "person", visit, person: personOf(name) });

interface Line {
  readonly tab: number;
  readonly tell: (news: SideNews) => void;
  readonly end: () => void;
  readonly asked: SideQuestion[];
  closed: boolean;
}

/** A window with tabs, and what the panel beside them shows. */
async function panel(front: number | undefined) {
  const lines: Line[] = [];
  let active: () => Promise<number | undefined> = async () => front;
  let changed: (front?: number) => void = () => undefined;
  let shown: Subject | "unsure" | undefined;
  let standing: Standing | undefined;
  besideTabs(
    {
      active: () => active(),
      changed: (listen) => {
        changed = listen;
      },
      connect: (tab) => {
        let tell: (news: SideNews) => void = () => undefined;
        let end: () => void = () => undefined;
        const asked: SideQuestion[] = [];
        const line: Line = { tab, tell: (news) => tell(news), end: () => end(), asked, closed: false };
        lines.push(line);
        return {
          post: (question) => asked.push(question),
          heard: (listen) => {
            tell = listen;
          },
          ended: (listen) => {
            end = listen;
          },
          close: () => {
            line.closed = true;
          },
        };
      },
    },
    {
      glimpsed: () => undefined,
      arrived: (subject) => {
        shown = subject;
      },
      unsure: () => {
        shown = "unsure";
      },
      left: () => {
        shown = undefined;
      },
    },
    (at) => {
      standing = at;
    },
  );
  const settled = () => new Promise<void>((resolve) => setTimeout(resolve));
  await settled();
  const line = () => lines.at(-1) as Line;
  return {
    lines,
    line,
    standing: () => standing,
    settled,
    name: () => (shown === undefined || shown === "unsure" ? shown : shown.person.name),
    subject: () => shown as Subject,
    see: (sighting: Sighting) => line().tell({ kind: "sighting", sighting }),
    go: (tab: number | undefined) => {
      front = tab;
      changed(tab);
    },
    loads: () => changed(),
    answersLater: (answer: Promise<number | undefined>) => {
      active = () => answer;
    },
  };
}

describe("UC-18 the panel beside the tabs", () => {
  it("shows the person of the tab in front", async () => {
    const { see, name, line } = await panel(5);
    see(sightingOf("Astrid"));
    expect(line().tab).toBe(5);
    expect(name()).toBe("Astrid");
  });

  it("says beside which tab and visit it stands, and beside none when the page is gone", async () => {
    const { see, standing, line } = await panel(5);
    see(sightingOf("Astrid", 3));
    expect(standing()).toEqual({ tab: 5, visit: 3 });
    line().end();
    expect(standing()).toBeUndefined();
  });

  it("shows nobody on a page of nobody, and says when it is not sure", async () => {
    const { see, name } = await panel(5);
    see({ kind: "nobody", visit: 0 });
    expect(name()).toBeUndefined();
    see({ kind: "unsure", visit: 1 });
    expect(name()).toBe("unsure");
  });

  it("drops the person the moment another tab comes to the front, before that tab has answered", async () => {
    const { see, go, name, settled, line, lines } = await panel(5);
    see(sightingOf("Astrid"));
    const { signal } = { signal: lines[0] };
    go(6);
    expect(name()).toBeUndefined();
    expect(signal?.closed).toBe(true);
    await settled();
    expect(line().tab).toBe(6);
    see(sightingOf("Bo"));
    expect(name()).toBe("Bo");
  });

  it("hears no more of a tab that is no longer in front", async () => {
    const { see, go, name, settled, lines } = await panel(5);
    go(6);
    await settled();
    see(sightingOf("Bo"));
    lines[0]?.tell({ kind: "sighting", sighting: sightingOf("Astrid") });
    expect(name()).toBe("Bo");
  });

  it("drops the person when the page goes, and stands beside the next one", async () => {
    const { see, name, line, loads, settled, lines } = await panel(5);
    see(sightingOf("Astrid"));
    line().end();
    expect(name()).toBeUndefined();
    loads();
    await settled();
    expect(lines).toHaveLength(2);
    see(sightingOf("Bo"));
    expect(name()).toBe("Bo");
  });

  it("stays beside the tab while it only loads on", async () => {
    const { see, name, loads, settled, lines } = await panel(5);
    see(sightingOf("Astrid"));
    loads();
    await settled();
    expect(lines).toHaveLength(1);
    expect(name()).toBe("Astrid");
  });

  it("ends a visit when the page shows the next person", async () => {
    const { see, subject } = await panel(5);
    see(sightingOf("Astrid", 1));
    const astrid = subject();
    see(sightingOf("Bo", 2));
    expect(astrid.signal.aborted).toBe(true);
    expect(astrid.still()).toBe(false);
    expect(subject().still()).toBe(true);
  });

  it("asks the tab for the cards, with the number of the visit", async () => {
    const { see, subject, line } = await panel(5);
    see(sightingOf("Astrid", 3));
    const copy = subject().copy();
    expect(line().asked).toMatchObject([{ kind: "copy", visit: 3 }]);
    line().tell({ kind: "answer", id: line().asked[0]?.id ?? 0, still: true, copy: COPY });
    expect(await copy).toEqual(COPY);
  });

  it("has no answer from a page that is gone", async () => {
    const { see, subject, line } = await panel(5);
    see(sightingOf("Astrid"));
    const [copy, holds] = [subject().copy(), subject().confirm?.()];
    line().end();
    expect(await copy).toBeUndefined();
    expect(await holds).toBe(false);
  });

  it("asks nothing of the next page for the person before", async () => {
    const { see, subject, go, settled, line } = await panel(5);
    see(sightingOf("Astrid"));
    const astrid = subject();
    go(6);
    await settled();
    expect(await astrid.copy()).toBeUndefined();
    expect(await astrid.confirm?.()).toBe(false);
    expect(line().asked).toEqual([]);
  });

  it("follows the last change when several come at once", async () => {
    const { answersLater, go, settled, lines } = await panel(undefined);
    let first: (tab: number) => void = () => undefined;
    answersLater(new Promise((resolve) => (first = resolve)));
    go(1);
    answersLater(Promise.resolve(2));
    go(2);
    await settled();
    first(1);
    await settled();
    expect(lines.map(({ tab }) => tab)).toEqual([2]);
  });

  it("stands beside nothing when the window has no tab", async () => {
    const { lines, go, settled, see, name } = await panel(5);
    see(sightingOf("Astrid"));
    go(undefined);
    await settled();
    expect(name()).toBeUndefined();
    expect(lines[0]?.closed).toBe(true);
  });
});

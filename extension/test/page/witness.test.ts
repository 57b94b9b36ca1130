import { describe, expect, it } from "vitest";
import type { Visit } from "../../src/page/visits";
import { witnessOf } from "../../src/page/witness";
import type { SideNews, SideQuestion, Sighting } from "../../src/talk/side";

const COPY = { html: "<main></main>", capturedAt: "2026-11-22T20:00:00Z" };

function visitOf(slug: string, holds = { still: true }): Visit {
  return {
    person: { url: `https://www.linkedin.com/in/${slug}/`, ids: [`in:${slug}`], name: slug },
    signal: new AbortController().signal,
    still: () => holds.still,
    copy: () => (holds.still ? COPY : undefined),
    place: () => undefined,
  };
}

function panel() {
  const heard: SideNews[] = [];
  let ask: (question: SideQuestion) => void = () => undefined;
  let end: () => void = () => undefined;
  return {
    heard,
    ask: (question: SideQuestion) => ask(question),
    end: () => end(),
    line: {
      post: (news: SideNews) => heard.push(news),
      heard: (listen: typeof ask) => {
        ask = listen;
      },
      ended: (listen: () => void) => {
        end = listen;
      },
    },
  };
}

describe("UC-18 the script in a tab, in page-untouched mode", () => {
  it("tells a panel that opens late whom the page is about", () => {
    const witness = witnessOf(() => undefined);
    witness.arrived(visitOf("astrid"));
    const late = panel();
    witness.attend(late.line);
    expect(late.heard).toMatchObject([{ kind: "sighting", sighting: { kind: "person", person: { name: "astrid" } } }]);
  });

  it("gives each visit another number, also of the same person", () => {
    const seen: Sighting[] = [];
    const witness = witnessOf((sighting) => seen.push(sighting));
    witness.arrived(visitOf("astrid"));
    witness.left();
    witness.arrived(visitOf("astrid"));
    expect(new Set(seen.map(({ visit }) => visit)).size).toBe(3);
  });

  it("says nothing of leaving a page that showed nobody", () => {
    const seen: Sighting[] = [];
    const witness = witnessOf((sighting) => seen.push(sighting));
    witness.left();
    witness.left();
    expect(seen).toEqual([]);
  });

  it("gives the person's cards for the visit they are asked for", () => {
    const witness = witnessOf(() => undefined);
    witness.arrived(visitOf("astrid"));
    const beside = panel();
    witness.attend(beside.line);
    beside.ask({ id: 7, kind: "copy", visit: witness.sighting().visit });
    expect(beside.heard.at(-1)).toEqual({ kind: "answer", id: 7, still: true, copy: COPY });
  });

  it.each(["still", "copy"] as const)("gives nothing of the next person to who asks for the last (%s)", (kind) => {
    const witness = witnessOf(() => undefined);
    witness.arrived(visitOf("astrid"));
    const beside = panel();
    witness.attend(beside.line);
    const { visit } = witness.sighting();
    witness.left();
    witness.arrived(visitOf("bo"));
    beside.ask({ id: 1, kind, visit });
    expect(beside.heard.at(-1)).toEqual({ kind: "answer", id: 1, still: false });
  });

  it.each(["still", "copy"] as const)("reads the page again before it answers (%s)", (kind) => {
    const holds = { still: true };
    const witness = witnessOf(() => undefined);
    witness.arrived(visitOf("astrid", holds));
    const beside = panel();
    witness.attend(beside.line);
    holds.still = false;
    beside.ask({ id: 1, kind, visit: witness.sighting().visit });
    expect(beside.heard.at(-1)).toEqual({ kind: "answer", id: 1, still: false });
    expect(witness.still(witness.sighting().visit)).toBe(false);
  });

  it("speaks no more to a panel that was closed", () => {
    const witness = witnessOf(() => undefined);
    const beside = panel();
    witness.attend(beside.line);
    beside.end();
    const before = beside.heard.length;
    witness.unsure(new AbortController().signal);
    expect(beside.heard).toHaveLength(before);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startRollCall } from "../../src/overlay/roll-call";
import type { RowMark } from "../../src/overlay/row-mark";
import type { Who } from "../../src/talk/answers";
import type { News, Office, Reply, Request, Watching } from "../../src/talk/requests";
import { exchange } from "../desk/exchanges";

const me = exchange("me-recruiter").response.body as NonNullable<Office["me"]>;
const office = (policy: object = {}): Office => ({
  server: "https://havn.test",
  signedIn: true,
  me: { ...me, language: "en", policy: { ...me.policy, mode: "overlay", listMarks: true, ...policy } },
});
const known = (name: string, summary: object = {}): Who => ({
  match: "same",
  candidate: {
    id: "c-1",
    name,
    url: "https://havn.test/candidates/1",
    summary: { jobs: 1, stage: "Interview", exported: 0, job: "Backend developer", recruiter: "Rikke Dam", ...summary },
  },
});

function entry(slug: string, about: { still?: boolean } = {}) {
  const person = { url: `https://www.linkedin.com/in/${slug}/`, ids: [`in:${slug}`], name: slug };
  return {
    id: `row of ${slug}`,
    key: slug,
    person,
    place: document.createElement("li"),
    still: () => about.still ?? true,
  };
}

function called(how: { readonly here?: Office | undefined; readonly mode?: string } = {}) {
  const { here, mode } = { here: office(), mode: "overlay", ...how };
  const asked: string[][] = [];
  let drawn: readonly RowMark[] = [];
  const dropped: string[] = [];
  let answer: (slugs: readonly string[]) => Reply<"who-many"> | Promise<Reply<"who-many">> = (slugs) => ({
    ok: true,
    value: slugs.map((slug) => (slug.startsWith("x") ? { match: "none" } : known(slug))),
  });
  const ask = async (request: Request): Promise<unknown> => {
    if (request.kind === "office") return { ok: true, value: here };
    if (request.kind === "placement") return { ok: true, value: { mode, required: false, chosen: false } };
    if (request.kind !== "who-many") throw new Error(request.kind);
    const slugs = request.people.map(({ name }) => name);
    asked.push(slugs);
    return answer(slugs);
  };
  const lines: { hear: (news: News) => void; end: () => void; posted: Watching[]; closed: boolean }[] = [];
  let renewed = 0;
  let installed = true;
  const roll = startRollCall({
    alive: () => installed,
    renew: () => {
      renewed += 1;
    },
    connect: () => {
      const line = {
        hear: (_: News) => undefined as void,
        end: () => undefined as void,
        posted: [] as Watching[],
        closed: false,
      };
      lines.push(line);
      return {
        post: (watching) => void line.posted.push(watching),
        heard: (hear) => Object.assign(line, { hear }),
        ended: (end) => Object.assign(line, { end }),
        close: () => Object.assign(line, { closed: true }),
      };
    },
    ask: ask as never,
    page: document,
    browserLanguage: "en",
    marks: {
      show: (rows) => {
        drawn = rows;
      },
      drop: (key) => {
        dropped.push(key);
        drawn = drawn.filter((it) => it.key !== key);
      },
      clear: () => {
        drawn = [];
      },
    },
  });
  return {
    roll,
    asked,
    dropped,
    said: () => drawn.map(({ name, label }) => `${name}: ${label}`),
    drawn: () => drawn,
    lines,
    renewed: () => renewed,
    replace: () => {
      installed = false;
    },
    answers: (next: typeof answer) => {
      answer = next;
    },
  };
}

describe("calling the roll of a list", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());
  const later = () => vi.advanceTimersByTimeAsync(200);

  it("asks once for all who come within a moment, and marks those who are known", async () => {
    const { roll, asked, said } = called();
    expect(await roll.wanted()).toBe(true);
    const first = [entry("astrid"), entry("x1")];
    roll.near(first);
    roll.near([...first, entry("bo")]);
    expect(asked).toEqual([]);
    await later();
    expect(asked).toEqual([["astrid", "x1", "bo"]]);
    expect(said()).toEqual(["astrid: In ATS", "bo: In ATS"]);
  });

  it("asks nobody twice while the list is open, not even who was scrolled away and back", async () => {
    const { roll, asked, said } = called();
    await roll.wanted();
    const astrid = entry("astrid");
    roll.near([astrid]);
    await later();
    roll.lost(astrid);
    expect(said()).toEqual([]);
    roll.near([entry("astrid"), entry("x2")]);
    expect(said()).toEqual(["astrid: In ATS"]);
    await later();
    expect(asked).toEqual([["astrid"], ["x2"]]);
  });

  it("asks for a hundred at most, and then for the rest", async () => {
    const { roll, asked } = called();
    await roll.wanted();
    roll.near(Array.from({ length: 130 }, (_, at) => entry(`x${at}`)));
    await later();
    await later();
    expect(asked.map((people) => people.length)).toEqual([100, 30]);
  });

  it("draws no answer where somebody else stands by now, and none of a list that was left", async () => {
    const { roll, said, answers } = called();
    await roll.wanted();
    const about = { still: true };
    let arrive: (reply: Reply<"who-many">) => void = () => undefined;
    answers(() => new Promise((resolve) => (arrive = resolve)));
    roll.near([entry("astrid", about), entry("bo")]);
    await later();
    about.still = false;
    arrive({ ok: true, value: [known("astrid"), known("bo")] });
    await later();
    expect(said()).toEqual(["bo: In ATS"]);

    roll.left();
    expect(said()).toEqual([]);
    await roll.wanted();
    roll.near([entry("clara")]);
    await later();
    roll.left();
    arrive({ ok: true, value: [known("clara")] });
    await later();
    expect(said()).toEqual([]);
  });

  it("takes a mark away at once when its row turns to somebody else", async () => {
    const { roll, dropped, said } = called();
    await roll.wanted();
    const astrid = entry("astrid");
    roll.near([astrid, entry("bo")]);
    await later();
    roll.lost(astrid);
    expect(dropped).toEqual(["row of astrid"]);
    expect(said()).toEqual(["bo: In ATS"]);
  });

  it("asks again about whose card has changed, and about nobody else", async () => {
    const { roll, asked, lines, said, answers } = called();
    answers((slugs) => ({
      ok: true,
      value: slugs.map((slug) => (slug === "bo" ? { match: "none" } : known(slug))),
    }));
    await roll.wanted();
    roll.near([entry("astrid"), entry("bo")]);
    await later();
    expect(lines.map(({ posted }) => posted)).toEqual([[{ list: true }]]);
    lines[0]?.hear({ kind: "changed", candidateId: "somebody-else" });
    lines[0]?.hear({ kind: "changed", candidateId: "c-1" });
    answers((slugs) => ({ ok: true, value: slugs.map(() => ({ match: "none" })) }));
    await later();
    expect(asked).toEqual([["astrid", "bo"], ["astrid"]]);
    expect(said()).toEqual([]);
    expect(lines[0]?.closed, "with no mark there is nothing to keep true").toBe(true);
  });

  it("begins anew when somebody else is signed in", async () => {
    const { roll, lines, renewed } = called();
    await roll.wanted();
    roll.near([entry("astrid")]);
    await later();
    lines[0]?.hear({ kind: "pairing" });
    expect(renewed()).toBe(1);
    roll.left();
    expect(lines[0]?.closed).toBe(true);
  });

  it("takes everything away when the extension was replaced, and connects again to a worker that slept", async () => {
    const { roll, lines, said, replace } = called();
    await roll.wanted();
    roll.near([entry("astrid")]);
    await later();
    lines[0]?.end();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(lines).toHaveLength(2);
    expect(said()).toEqual(["astrid: In ATS"]);
    replace();
    lines[1]?.end();
    expect(said()).toEqual([]);
  });

  it.each([
    ["marks are switched off", { here: office({ listMarks: false }) }],
    ["the panel is required", { here: office({ mode: "panel" }) }],
    ["the panel is chosen", { mode: "panel" }],
    ["nobody is signed in", { here: { ...office(), signedIn: false } }],
    ["nobody knows who is signed in", { here: { server: "https://havn.test", signedIn: true } }],
    ["there is no pairing", { here: undefined }],
  ])("does not want to know while %s", async (_why, how) => {
    expect(await called(how).roll.wanted()).toBe(false);
  });

  it.each(["away", "signed-out", "off", "updated"] as const)("is silent and rests when Havn is %s", async (kind) => {
    const { roll, asked, said, answers } = called();
    await roll.wanted();
    roll.near([entry("astrid")]);
    await later();
    answers(() => ({ ok: false, trouble: { kind } }));
    roll.near([entry("astrid"), entry("bo")]);
    await later();
    expect(said()).toEqual([]);
    roll.near([entry("astrid"), entry("bo"), entry("clara")]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(asked).toHaveLength(2);
    answers((slugs) => ({ ok: true, value: slugs.map((slug) => known(slug)) }));
    await vi.advanceTimersByTimeAsync(11_000);
    expect(said()).toEqual(["astrid: In ATS", "bo: In ATS", "clara: In ATS"]);
  });

  it("says stage, job, who and when, of a prospect who exported, and why somebody may be it", async () => {
    const { roll, drawn, answers } = called();
    const at = new Date(Date.now() - 3 * 24 * 3_600_000).toISOString();
    answers(() => ({
      ok: true,
      value: [
        known("astrid", { at }),
        known("bo", { jobs: 0, exported: 1, stage: undefined, at }),
        known("ida", { jobs: 0, stage: undefined, job: undefined, recruiter: undefined }),
        {
          match: "likely",
          likely: [{ id: "c-2", name: "Søren Ågård", url: "https://havn.test/2", why: ["same-email"] }],
        },
        {
          match: "likely",
          likely: [{ id: "c-2", name: "Søren Ågård", url: "https://havn.test/2", why: ["same-name"] }],
        },
        { match: "likely", likely: [{ id: "c-3", name: "Nobody's link", why: ["same-name"] }] },
      ],
    }));
    await roll.wanted();
    roll.near(["astrid", "bo", "ida", "soren", "twin", "none"].map((slug) => entry(slug)));
    await later();
    expect(drawn().map(({ name, tone, label, lines }) => [name, tone, label, ...lines])).toEqual([
      ["astrid", "sea", "In ATS", "Interview · Backend developer · Rikke, 3 days ago"],
      ["bo", "amber", "Prospect", "Prospect · Backend developer · Rikke, 3 days ago"],
      ["ida", "sea", "Known in Havn", "On no job"],
      ["soren", "violet", "Possible match", "Søren Ågård: same e-mail"],
      ["twin", "quiet", "Possible match", "Søren Ågård: same name"],
    ]);
  });
});

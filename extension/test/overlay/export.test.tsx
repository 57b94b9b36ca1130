import { describe, expect, it, vi } from "vitest";
import type { OverlayState } from "../../src/overlay/states";
import { actions, card, JOBS, KNOWN, screen, tools } from "./screen";

const NONE: OverlayState = { kind: "none", notThese: [] };
const people = [{ id: "c-1", name: "Søren Ågård", why: ["same-email", "same-name"] }];
const ok = { ok: true, value: undefined } as const;

describe("the export", () => {
  const open = async (does = actions(), state: OverlayState = NONE, has = tools()) => {
    const shown = screen(state, { does, has });
    await shown.answered();
    const input = () => shown.one<HTMLInputElement>("[role=combobox]");
    return { ...shown, input };
  };

  it("finds jobs as the recruiter types, and asks once for what stands there at the end", async () => {
    const jobs = vi.fn(actions().jobs);
    const { input, type, answered } = await open(actions({ jobs }));
    await type(input(), "b");
    await type(input(), "ba");
    await type(input(), "back ");
    await answered();
    expect(jobs.mock.calls).toEqual([[""], ["back"]]);
  });

  it("chooses by arrow keys and Enter, and says so to a screen reader", async () => {
    const { input, key, frame } = await open();
    expect(input().getAttribute("aria-expanded")).toBe("true");
    const chosen = () => frame.querySelector("[role=option][aria-selected=true]");
    expect(input().getAttribute("aria-activedescendant")).toBe(chosen()?.id);
    await key(input(), "ArrowDown");
    expect(chosen()?.textContent).toContain("HAVN-7");
    await key(input(), "ArrowDown");
    expect(chosen()?.textContent).toContain("HAVN-1");
    await key(input(), "ArrowUp");
    await key(input(), "Enter");
    expect(input().value).toBe("Backend developer, Aarhus (HAVN-7)");
    expect(input().getAttribute("aria-expanded")).toBe("false");
  });

  it("sends nobody before a job is chosen, and then by one click", async () => {
    const exportTo = vi.fn(async () => ok);
    const { one, click, button } = await open(actions({ exportTo }));
    await click(button("Export as prospect"));
    expect(exportTo).not.toHaveBeenCalled();
    await click(one("[role=option]"));
    await click(button("Export as prospect"));
    expect(exportTo).toHaveBeenCalledExactlyOnceWith(JOBS[0], {});
  });

  it("writes a note and fills a pool with the same click", async () => {
    const exportTo = vi.fn(async () => ok);
    const pools = async () => ({ ok: true, value: [{ poolId: "pool-1", name: "Data people" }] }) as const;
    const { one, click, type, choose, button } = await open(actions({ exportTo, pools }));
    await click(one("[role=option]"));
    await type(one<HTMLTextAreaElement>("textarea"), "Ask about Oslo.");
    await choose(one<HTMLSelectElement>("select[aria-label]"), "team");
    await choose(one<HTMLSelectElement>("select[id]"), "pool-1");
    await click(button("Export as prospect"));
    const note = { text: "Ask about Oslo.", visibility: "team" };
    expect(exportTo).toHaveBeenCalledExactlyOnceWith(JOBS[0], { note, poolId: "pool-1" });
  });

  it("sends no note of spaces, and shows no pools to whom has none", async () => {
    const exportTo = vi.fn(async () => ok);
    const { one, click, type, frame, button } = await open(actions({ exportTo }));
    await click(one("[role=option]"));
    expect(frame.querySelector(".export-beside select")).toBeNull();
    await type(one<HTMLTextAreaElement>("textarea"), "  \n");
    await click(button("Export as prospect"));
    expect(exportTo).toHaveBeenCalledExactlyOnceWith(JOBS[0], {});
  });

  it("H3: says into which ATS, and changes to another", async () => {
    const office = { server: "https://a.test", signedIn: true } as const;
    const two = [
      { ...office, active: true },
      { ...office, server: "https://b.test", active: false },
    ];
    const changeAts = vi.fn(async () => ok);
    const { click, button, text } = await open(
      actions({ connections: async () => ({ ok: true, value: two }), changeAts }),
    );
    expect(text()).toContain("Exports into a.test");
    await click(button("Change ATS"));
    await click(button("b.test"));
    expect(changeAts).toHaveBeenCalledExactlyOnceWith("https://b.test");
  });

  it("is sent by Control and Enter, too", async () => {
    const exportTo = vi.fn(async () => ok);
    const { one, click, key } = await open(actions({ exportTo }));
    await click(one("[role=option]"));
    await key(one<HTMLTextAreaElement>("textarea"), "Enter", { ctrlKey: true });
    expect(exportTo).toHaveBeenCalledOnce();
  });

  it("says before the click that the person is on the job already, and by whom", async () => {
    const line = { applicationId: "a-1", jobTitle: "x", jobNumber: "HAVN-1", by: "Rikke", at: "2026-05-03T08:00:00Z" };
    const known = { ...KNOWN, card: { ...card(), jobs: [], exports: [line] } } as OverlayState;
    const { one, click, button, text, answered } = await open(actions(), known);
    await click(button("Export to a job…"));
    await answered();
    await click(one("[role=option]"));
    expect(text()).toContain("Already exported by Rikke");
    expect(button("Add to what is there").hasAttribute("disabled")).toBe(true);
  });

  it("takes no click that a script of the page has made", async () => {
    const exportTo = vi.fn(async () => ok);
    const { one, click, button } = await open(
      actions({ exportTo }),
      NONE,
      tools({ isReal: (event) => event.isTrusted }),
    );
    await click(one("[role=option]"));
    await click(button("Export as prospect"));
    expect(exportTo).not.toHaveBeenCalled();
  });

  it("says why there is no job to choose", async () => {
    const { text } = await open(actions({ jobs: async () => ({ ok: true, value: [] }) }));
    expect(text()).toContain("No active job of yours with Prospect on matches.");
    expect(text()).toContain("Ask the job's recruiter");
  });

  it.each([
    [{ kind: "refused", code: "job-not-open" }, "This job is not active"],
    [{ kind: "refused", code: "prospects-off" }, "Prospect is off on this job"],
    [{ kind: "refused", code: "wrong-person" }, "another person than its address"],
    [{ kind: "refused", code: "too-large" }, "too large"],
    [{ kind: "refused", code: "not-allowed" }, "You may not do this"],
    [{ kind: "refused", code: "something-new" }, "Havn refused this (something-new)"],
    [{ kind: "refused", code: "page-moved" }, "The page has changed meanwhile"],
    [{ kind: "away" }, "cannot be reached"],
  ] as const)("that fails by %j says so and can be tried again", async (trouble, words) => {
    const exportTo = vi.fn(async () => ({ ok: false, trouble }) as const);
    const { one, click, button, text } = await open(actions({ exportTo }));
    await click(one("[role=option]"));
    await click(button("Export as prospect"));
    expect(text()).toContain(words);
    await click(button("Try again"));
    expect(exportTo).toHaveBeenCalledTimes(2);
    expect(exportTo.mock.calls[1]).toEqual(exportTo.mock.calls[0]);
  });

  it("lets the recruiter choose who it is, with the reasons", async () => {
    const trouble = { kind: "refused", code: "choose-person", people } as const;
    const exportTo = vi.fn(async (_job: unknown, choice: object) =>
      Object.keys(choice).length === 0 ? ({ ok: false, trouble } as const) : ok,
    );
    const { one, click, button, text } = await open(actions({ exportTo }));
    await click(one("[role=option]"));
    await click(button("Export as prospect"));
    expect(text()).toContain("same e-mail · same name");
    await click(button("Same person"));
    expect(exportTo).toHaveBeenLastCalledWith(JOBS[0], { candidateId: "c-1" });
  });

  it("or says that it is none of them", async () => {
    const trouble = { kind: "refused", code: "choose-person", people } as const;
    const exportTo = vi.fn(async (_job: unknown, choice: object) =>
      Object.keys(choice).length === 0 ? ({ ok: false, trouble } as const) : ok,
    );
    const { one, click, button } = await open(actions({ exportTo }));
    await click(one("[role=option]"));
    await click(button("Export as prospect"));
    await click(button("None of these"));
    expect(exportTo).toHaveBeenLastCalledWith(JOBS[0], { notThese: ["c-1"] });
  });

  it("is there for a known person, too, and leads back", async () => {
    const { click, button, answered, text } = screen(KNOWN);
    await click(button("Export to a job…"));
    await answered();
    expect(document.activeElement?.getAttribute("role")).toBe("combobox");
    await click(button("Back"));
    expect(text()).toContain("Jobs & statuses");
  });

  it("does not take the focus while somebody writes on the page", async () => {
    await open();
    expect(document.activeElement).toBe(document.body);
  });

  it("says where the person is now, with a way back", async () => {
    const undo = vi.fn(async () => undefined);
    const exported = { candidateId: "c", applicationId: "a", created: true };
    const [job] = JOBS;
    if (job === undefined) return;
    const { draw, text, click, button } = screen(KNOWN, { does: actions({ undo }) });
    draw(KNOWN, { notice: { kind: "exported", job, exported } });
    expect(text()).toContain("Exported to Senior backend developer (HAVN-1)");
    await click(button("Undo"));
    expect(undo).toHaveBeenCalledOnce();
    draw(KNOWN, { notice: { kind: "exported", job, exported, trouble: { kind: "refused", code: "already-touched" } } });
    expect(text()).toContain("Somebody has worked with it meanwhile");
    draw(KNOWN, { notice: { kind: "exported", job, exported: { ...exported, created: false } } });
    expect(text()).toContain("Already on Senior backend developer (HAVN-1); nothing was changed");
    expect(() => button("Undo")).toThrow();
    draw(KNOWN, { notice: { kind: "undone" } });
    expect(text()).toContain("Taken back");
  });
});

describe("somebody who may be the person", () => {
  it("is linked when the recruiter says so", async () => {
    const samePerson = vi.fn(async () => ok);
    const { click, button } = screen({ kind: "choose", match: "likely", people }, { does: actions({ samePerson }) });
    await click(button("Same person"));
    expect(samePerson).toHaveBeenCalledWith("c-1");
  });

  it("can be none of them", async () => {
    const notThese = vi.fn();
    const { click, button } = screen({ kind: "choose", match: "likely", people }, { does: actions({ notThese }) });
    await click(button("None of these"));
    expect(notThese).toHaveBeenCalledWith(["c-1"]);
  });

  it("is never chosen in a conflict: both are shown, and nothing else", () => {
    const both = [...people, { id: "c-2", name: "Astrid Holm", why: ["slug"] }];
    const { text, frame } = screen({ kind: "choose", match: "conflict", people: both });
    expect(text()).toContain("Søren Ågård");
    expect(text()).toContain("linked to this profile");
    expect(frame.querySelectorAll(".panel button, .panel input")).toHaveLength(0);
  });

  it("shows a reason that only a newer server knows as it stands", () => {
    const { text } = screen({ kind: "choose", match: "likely", people: [{ id: "c", name: "X", why: ["same-voice"] }] });
    expect(text()).toContain("same-voice");
  });
});

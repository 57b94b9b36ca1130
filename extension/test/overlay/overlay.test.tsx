import { describe, expect, it, vi } from "vitest";
import type { OverlayState } from "../../src/overlay/states";
import { actions, card, KNOWN, screen, tools } from "./screen";

const trouble = (kind: string) => ({ kind: "trouble", trouble: { kind } }) as OverlayState;

describe("the mark", () => {
  const label = (state: OverlayState) => screen(state).one(".mark").textContent;

  it("says in a word what is known", () => {
    expect(label(KNOWN)).toBe("In ATS2 jobs · Interview");
    expect(label({ kind: "none", notThese: [] })).toBe("Not in ATS");
    expect(label({ kind: "choose", match: "likely", people: [] })).toBe("Possible match");
    expect(label({ kind: "choose", match: "conflict", people: [] })).toBe("Two people match");
  });

  it("says prospect, and not in ATS, of one who is only exported", () => {
    if (KNOWN.kind !== "known") return;
    const candidate = { ...KNOWN.candidate, summary: { jobs: 0, exported: 1 } };
    expect(label({ kind: "known", candidate, card: card("card-prospect") })).toBe("ProspectSenior backend developer");
    expect(label({ kind: "known", candidate: { ...candidate, summary: { jobs: 0, exported: 0 } } })).toBe(
      "Known in Havn",
    );
  });
});

describe("the panel", () => {
  it("opens on focus, closes on Escape, and gives the focus back without opening again", async () => {
    const { one, isOpen, key } = screen(KNOWN);
    expect(isOpen()).toBe(false);
    one(".mark").focus();
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    expect(one(".mark").getAttribute("aria-expanded")).toBe("true");
    await key(one(".mark"), "Escape");
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(one(".mark"));
  });

  it("opens on hover after a moment and closes on leaving", async () => {
    const { one, isOpen } = screen(KNOWN);
    one(".overlay").dispatchEvent(new Event("pointerenter"));
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    one(".overlay").dispatchEvent(new Event("pointerleave"));
    await vi.waitFor(() => expect(isOpen()).toBe(false));
  });

  it("stays while somebody types in it, wherever the mouse is", async () => {
    const { one, isOpen, button, click, answered } = screen(KNOWN);
    await click(one(".mark"));
    await click(button("Add note"));
    expect(document.activeElement?.tagName).toBe("TEXTAREA");
    one(".overlay").dispatchEvent(new Event("pointerleave"));
    await answered();
    await answered();
    expect(isOpen()).toBe(true);
  });

  it("opens by the shortcut", async () => {
    const { draw, isOpen } = screen(KNOWN);
    draw(KNOWN, {}, 1);
    await vi.waitFor(() => expect(isOpen()).toBe(true));
  });

  it("closes when somebody clicks elsewhere on the page", async () => {
    const { one, isOpen, click } = screen(KNOWN);
    await click(one(".mark"));
    document.body.dispatchEvent(new Event("pointerdown", { bubbles: true }));
    await vi.waitFor(() => expect(isOpen()).toBe(false));
  });
});

describe("in ATS", () => {
  it("has jobs with status, who, when and progress", () => {
    const { text, one, frame } = screen(KNOWN);
    expect(text()).toContain("Senior backend developerInterviewHAVN-1 · Rikke Dam · just now");
    expect(text()).toContain("Platform engineerNot selectedHAVN-2 · Rikke Dam · just now · after Offer");
    expect(one(".steps").getAttribute("aria-label")).toBe(
      "Progress: Application (done), Interview (now), Offer (ahead)",
    );
    expect([...frame.querySelectorAll(".steps i.stopped")]).toHaveLength(1);
    expect(one("time").title).toContain("22 November 2026");
  });

  it("changes tabs by click and by arrow keys, around the ends, too", async () => {
    const { frame, one, click, key } = screen(KNOWN);
    const tabs = [...frame.querySelectorAll<HTMLElement>("[role=tab]")];
    const selected = () => tabs.findIndex((tab) => tab.getAttribute("aria-selected") === "true");
    const shown = () =>
      [...frame.querySelectorAll("[role=tabpanel]")].findIndex((panel) => !panel.hasAttribute("hidden"));
    await click(tabs[1] ?? frame);
    expect([selected(), shown()]).toEqual([1, 1]);
    await key(one("[role=tablist]"), "ArrowRight");
    expect([selected(), shown()]).toEqual([2, 2]);
    await key(one("[role=tablist]"), "ArrowRight");
    expect(selected()).toBe(0);
    await key(one("[role=tablist]"), "ArrowLeft");
    expect(selected()).toBe(2);
    await key(one("[role=tablist]"), "Home");
    expect([selected(), document.activeElement]).toEqual([0, tabs[0]]);
    expect(tabs.map((tab) => tab.tabIndex)).toEqual([0, -1, -1]);
  });

  it("draws what others wrote as text, never as a page", async () => {
    const evil = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    const of = card();
    const state: OverlayState = {
      kind: "known",
      candidate: {
        id: of.candidate.id,
        name: evil,
        url: of.candidate.url,
        summary: { jobs: 2, exported: 0, stage: evil },
      },
      card: {
        candidate: { ...of.candidate, name: evil, headline: evil },
        jobs: of.jobs.map((job) => ({ ...job, title: evil, recruiter: evil, stage: evil })),
        feedback: of.feedback.map((said) => ({
          ...said,
          overall: evil,
          strengths: evil,
          weaknesses: evil,
          interviewer: evil,
        })),
        notes: of.notes.map((note) => ({ ...note, text: evil, author: evil })),
        exports: [{ applicationId: "a", jobTitle: evil, jobNumber: evil, by: evil, at: "2026-11-22T19:00:00Z" }],
      },
    };
    const { frame, text, click } = screen(state);
    for (const tab of frame.querySelectorAll("[role=tab]")) {
      await click(tab);
      expect(text()).toContain(evil);
      expect(frame.querySelector("img, script")).toBeNull();
    }
  });

  it("says what brings something into an empty tab", async () => {
    const { frame, text, click } = screen({ ...KNOWN, card: card("card-prospect") } as OverlayState);
    expect(text()).toContain("Exported as prospect to Senior backend developer by Rikke Dam, just now");
    expect(text()).toContain("Jobs show here once the person has passed Prospect.");
    for (const [index, words] of ["No applications yet", "No submitted feedback", "No notes yet"].entries()) {
      await click(frame.querySelectorAll("[role=tab]")[index] ?? frame);
      expect(text()).toContain(words);
    }
  });

  it("keeps what is being typed when the card changes under it", async () => {
    const { draw, one, button, click, type, text } = screen(KNOWN);
    await click(button("Add note"));
    await type(one<HTMLTextAreaElement>("textarea"), "Half a thought");
    const [first] = card().feedback;
    draw({
      ...KNOWN,
      card: { ...card(), feedback: first ? [first, { ...first, interviewer: "Hanne Bech" }] : [] },
    } as OverlayState);
    expect(one<HTMLTextAreaElement>("textarea").value).toBe("Half a thought");
    expect(text()).toContain("Interview feedback2");
  });

  it("forgets it for the next person", async () => {
    const { draw, button, click, frame } = screen(KNOWN);
    await click(button("Add note"));
    draw(KNOWN, { visit: 2 });
    expect(frame.querySelector("textarea")).toBeNull();
  });

  it("unlinks only after asking", async () => {
    const unlink = vi.fn(async () => ({ ok: true, value: undefined }) as const);
    const { button, click, text } = screen(KNOWN, { does: actions({ unlink }) });
    await click(button("Wrong person?"));
    expect(text()).toContain("Unlink this profile from Astrid Holm?");
    expect(unlink).not.toHaveBeenCalled();
    await click(button("Unlink"));
    expect(unlink).toHaveBeenCalledOnce();
  });
});

describe("a note", () => {
  it("is private unless a team is chosen", async () => {
    const note = vi.fn(actions().note);
    const { one, button, click, type } = screen(KNOWN, { does: actions({ note }) });
    await click(button("Add note"));
    await type(one<HTMLTextAreaElement>("textarea"), "Call on Friday");
    await click(button("Save note"));
    expect(note).toHaveBeenCalledWith("Call on Friday", "private");
  });

  it("goes to the team of a job that the caller may open", async () => {
    const note = vi.fn(actions().note);
    const { one, button, click, type, frame } = screen(KNOWN, { does: actions({ note }) });
    await click(button("Add note"));
    await type(one<HTMLTextAreaElement>("textarea"), "For all of us");
    const select = one<HTMLSelectElement>("select");
    expect([...select.options].map((option) => option.textContent)).toEqual([
      "Only me",
      "Team of Senior backend developer",
      "Team of Platform engineer",
    ]);
    select.value = card().jobs[0]?.applicationId ?? "";
    select.dispatchEvent(new Event("change", { bubbles: true }));
    await vi.waitFor(() => expect(select.value).not.toBe(""));
    await click(button("Save note"));
    expect(note).toHaveBeenCalledWith("For all of us", "team", card().jobs[0]?.applicationId);
    expect(frame.textContent).toContain("cannot be reached");
  });

  it("has no team of a job that the caller may not open, and is not offered to who may not write", async () => {
    const { button, click, frame, draw } = screen({ ...KNOWN, card: card("card-other-recruiter") } as OverlayState);
    await click(button("Add note"));
    expect(frame.querySelector("select")).toBeNull();
    draw(KNOWN);
    expect(() => screen(KNOWN, { has: tools({ mayNote: false }) }).button("Add note")).toThrow();
  });
});

describe("trouble", () => {
  it.each([
    ["unpaired", "Havn is not connected", "Connect", "connect"],
    ["signed-out", "You are signed out of Havn", "Connect again", "connect"],
    ["away", "Havn does not answer", "Try again", "retry"],
    ["off", "Ask them to turn it on", "Try again", "retry"],
    ["updated", "Havn was updated", "Reload", "reload"],
    ["unsure", "shows and exports nothing", "Reload", "reload"],
  ] as const)("(%s) says what it is and what to do", async (kind, words, label, does) => {
    const act = vi.fn();
    const { text, button, click, frame } = screen(trouble(kind), { does: actions({ [does]: act }) });
    expect(text()).toContain(words);
    await click(button(label));
    expect(act).toHaveBeenCalledOnce();
    expect(frame.querySelector("input")).toBeNull();
  });
});

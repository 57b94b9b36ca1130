import { describe, expect, it, vi } from "vitest";
import { rowMark } from "../../src/overlay/row-mark";
import type { Card, CardMessage, Known } from "../../src/talk/answers";
import { actions, card, KNOWN, screen, tools } from "./screen";

const RIKKE: CardMessage = {
  messageId: "m-1",
  by: "Rikke Dam",
  own: false,
  at: "2026-11-10T20:00:00Z",
  answered: false,
};
const MINE: CardMessage = { ...RIKKE, messageId: "m-2", own: true, at: "2026-11-21T20:00:00Z", jobTitle: "Developer" };
const ok = { ok: true, value: undefined } as const;

function open(more: Partial<Card>, does = actions(), has = tools()) {
  if (KNOWN.kind !== "known") throw new Error("not known");
  return screen({ ...KNOWN, card: { ...card(), ...more } }, { does, has });
}

describe("UC-25 the ledger on the overlay", () => {
  it("says who wrote, how long ago, and that there is no reply", () => {
    expect(open({ contact: [RIKKE] }).text()).toContain("Rikke wrote 12 days ago, no reply");
    expect(open({ contact: [RIKKE] }, actions(), tools({ language: "da" })).text()).toContain(
      "Rikke skrev for 12 dage siden, intet svar",
    );
  });

  it("shows the last one, and the earlier ones when asked", async () => {
    const { text, click, button } = open({ contact: [MINE, RIKKE] });
    expect(text()).toContain("You wrote yesterday, no reply · Developer");
    expect(text()).not.toContain("Rikke wrote");
    await click(button("1 earlier message"));
    expect(text()).toContain("Rikke wrote 12 days ago");
  });

  it("logs by one real click, and not by a click that the page's script makes", async () => {
    const wrote = vi.fn(async () => ok);
    const real = open({}, actions({ wrote }));
    await real.click(real.button("I wrote to them"));
    expect(wrote).toHaveBeenCalledTimes(1);
    const made = open({}, actions({ wrote }), tools({ isReal: () => false }));
    await made.click(made.button("I wrote to them"));
    expect(wrote).toHaveBeenCalledTimes(1);
  });

  it("lets only its sender say that there was an answer, or that it was never sent", async () => {
    const answered = vi.fn(async () => ok);
    const takeBackMessage = vi.fn(async () => ok);
    const mine = open({ contact: [MINE] }, actions({ answered, takeBackMessage }));
    await mine.click(mine.button("They answered"));
    expect(answered).toHaveBeenCalledExactlyOnceWith("m-2", true);
    await mine.click(mine.button("Not sent"));
    expect(takeBackMessage).toHaveBeenCalledExactlyOnceWith("m-2");
    const theirs = open({ contact: [RIKKE] });
    expect(() => theirs.button("They answered")).toThrow();
  });

  it("offers nothing to who may not write", () => {
    const shown = open({ contact: [MINE] }, actions(), tools({ mayNote: false }));
    expect(shown.text()).toContain("You wrote yesterday");
    expect(() => shown.button("I wrote to them")).toThrow();
    expect(() => shown.button("They answered")).toThrow();
  });

  it("says why logging did not work", async () => {
    const shown = open({}, actions({ wrote: async () => ({ ok: false, trouble: { kind: "away" } }) }));
    await shown.click(shown.button("I wrote to them"));
    expect(shown.one(".ledger [role=alert]").textContent).toContain("cannot be reached");
  });

  it("warns while it is too soon, and says when it is forbidden", () => {
    const coolOff = { by: "Rikke Dam", own: false, until: "2026-12-04T20:00:00Z", hard: false };
    expect(open({ coolOff }).text()).toContain("your organisation waits until 4 December");
    expect(open({ coolOff: { ...coolOff, hard: true } }).text()).toContain("Nobody may write again before 4 December");
  });

  it("says that somebody is not to be contacted, why, and lets nobody export them", () => {
    const shown = open({ exclusion: { reason: "Asked us not to", until: "2027-03-01T00:00:00Z" } });
    expect(shown.text()).toContain("Do not contact: Asked us not to, until 1 March 2027");
    expect(shown.button("Not to be contacted").hasAttribute("disabled")).toBe(true);
    expect(shown.one(".mark").textContent).toContain("Do not contact");
    expect(() => shown.button("I wrote to them")).toThrow();
  });
});

describe("UC-25 the ledger on a list", () => {
  const known = (more: Partial<Known>) => {
    const candidate = {
      id: "c",
      name: "Bo Lund",
      url: "http://havn.test/c",
      summary: { jobs: 0, exported: 0 },
      ...more,
    };
    return rowMark("k", document.createElement("li"), "Bo Lund", { match: "same", candidate }, tools());
  };

  it("says who wrote, beside what is known", () => {
    expect(known({ contact: RIKKE })?.lines).toContain("Rikke wrote 12 days ago, no reply");
  });

  it("says who is not to be contacted, and shows it without hovering", () => {
    expect(known({ excluded: true })).toMatchObject({ tone: "coral", label: "Do not contact" });
  });
});

describe("finding somebody known for a page", () => {
  it("links whom the recruiter finds by name, by one real click", async () => {
    const samePerson = vi.fn(async () => ok);
    const search = vi.fn(
      async () => ({ ok: true, value: [{ id: "c-1", name: "Søren Ågård", headline: "Chef" }] }) as const,
    );
    const { click, button, answered, text } = screen(
      { kind: "none", notThese: [] },
      { does: actions({ samePerson, search }) },
    );
    await click(button("Somebody Havn knows?"));
    await answered();
    await answered();
    expect(search).toHaveBeenCalledExactlyOnceWith("Clara Friis");
    expect(text()).toContain("Søren ÅgårdLinkChef");
    await click(button("Link"));
    expect(samePerson).toHaveBeenCalledExactlyOnceWith("c-1");
  });

  it("says when there is nobody, and what went wrong", async () => {
    const nobody = screen({ kind: "none", notThese: [] });
    await nobody.click(nobody.button("Somebody Havn knows?"));
    await nobody.answered();
    await nobody.answered();
    expect(nobody.text()).toContain("Nobody of that name");
    const away = screen(
      { kind: "none", notThese: [] },
      { does: actions({ search: async () => ({ ok: false, trouble: { kind: "away" } }) }) },
    );
    await away.click(away.button("Somebody Havn knows?"));
    await away.answered();
    await away.answered();
    expect(away.text()).toContain("cannot be reached");
  });
});

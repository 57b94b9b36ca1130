import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { mends } from "../../src/page/mends";
import { at, useSelectors } from "../../src/page/selectors";
import { readSubject } from "../../src/page/subject";
import { HERE, openPage } from "../pages/open";

const SOURCE = join(import.meta.dirname, "../../../src/main/resources/selectors.json");
const builtIn = JSON.parse(readFileSync(SOURCE, "utf8")) as { version: number; selectors: Record<string, string> };
const handedOut = (selectors: Record<string, string>, version = builtIn.version) => ({ version, selectors });

afterEach(() => useSelectors(document, builtIn));

describe("the selectors", () => {
  it("are data in one file, each with the reason it is stable", () => {
    const reasons = readFileSync(join(import.meta.dirname, "../../src/page/selectors.ts"), "utf8");
    const named = [...reasons.matchAll(/\/\*\*(?:[^*]|\*(?!\/))+\*\/\s+readonly (\w+): string;/g)].map(
      ([, name]) => name,
    );
    expect(named.toSorted()).toEqual(Object.keys(builtIn.selectors).toSorted());
    expect(at()).toEqual(builtIn.selectors);
  });

  it("are no longer than a server may hand out, and every one is a selector", () => {
    const lengths = Object.values(builtIn.selectors).map((it) => it.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(500);
    for (const selector of Object.values(builtIn.selectors))
      expect(() => document.querySelector(selector)).not.toThrow();
  });

  it("mend a page that LinkedIn has changed, from the next look on", () => {
    const { page } = openPage("sdui", (html) => html.replaceAll("sdui.profile.card.ref", "rsc.member.tile.ref"));
    expect(readSubject(page, HERE)).toEqual({ kind: "nobody" });
    useSelectors(page, handedOut({ cards: '[componentkey^="com.linkedin.rsc.member.tile.ref"]' }, builtIn.version + 1));
    expect(readSubject(page, HERE)).toMatchObject({ kind: "sure", person: { name: "Astrid Holm" } });
  });

  it("keep what was built in for every name that is not handed out, and know no others", () => {
    useSelectors(document, handedOut({ pencil: "a.pencil", ofAnotherVersion: "main" }));
    expect(at()).toEqual({ ...builtIn.selectors, pencil: "a.pencil" });
  });

  it.each([
    ["one is no selector", handedOut({ pencil: "a.pencil", cards: "[componentkey^=" })],
    ["one is empty", handedOut({ pencil: "a.pencil", cards: " " })],
    ["they are older than the extension", handedOut({ pencil: "a.pencil" }, builtIn.version - 1)],
    ["there are none", undefined],
  ])("stay as they are when %s", (_why, given) => {
    useSelectors(document, given);
    expect(at()).toEqual(builtIn.selectors);
  });

  it("of a hostile server make nobody of a page, and never another person", () => {
    const { page } = openPage("pvs");
    useSelectors(page, handedOut({ contactLink: 'a[href*="/in/"]', pvsName: "a" }));
    expect(readSubject(page, HERE)).toMatchObject({ kind: "unsure", why: "different people" });
  });
});

describe("a mend", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("is asked for where somebody may be shown, at most once an hour", () => {
    const ask = vi.fn(async () => undefined);
    const look = mends(document, ask);
    look("https://www.linkedin.com/feed/");
    expect(ask).not.toHaveBeenCalled();
    look(HERE);
    look(HERE);
    vi.advanceTimersByTime(3_599_000);
    look(HERE);
    expect(ask).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1_000);
    look(HERE);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it("is taken when it comes", async () => {
    const ask = vi.fn(async () => handedOut({ pencil: "a.pencil" }));
    mends(document, ask)(HERE);
    await vi.waitFor(() => expect(at().pencil).toBe("a.pencil"));
  });
});

import { describe, expect, it } from "vitest";
import { da } from "../../src/words/da";
import { en } from "../../src/words/en";
import { exactTime, saidTime } from "../../src/words/times";
import { troubleText, wordsIn } from "../../src/words/words";

type Texts = Readonly<Record<string, unknown>>;

function keys(texts: Texts, above = ""): string[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === "object" && text !== null ? keys(text as Texts, `${above}${key}.`) : [`${above}${key}`],
  );
}

function texts(of: Texts): string[] {
  return Object.values(of).flatMap((text) => {
    if (typeof text === "string") return [text];
    if (typeof text === "function") return [String(text(3, "x"))];
    return texts(text as Texts);
  });
}

describe("the words", () => {
  it("are there in both languages, key by key", () => {
    expect(keys(da).sort()).toEqual(keys(en).sort());
    expect(keys(en).length).toBeGreaterThan(100);
  });

  it("are never empty, and have no em dashes", () => {
    for (const text of [...texts(en), ...texts(da)]) {
      expect(text.trim()).not.toBe("");
      expect(text).not.toContain("\u2014");
    }
  });

  it("are translated, not copied", () => {
    const copied = texts(en).filter((text) => /[a-z]{3,} [a-z]/i.test(text) && texts(da).includes(text));
    expect(copied).toEqual([]);
  });

  it("have something to say for every refusal they know, and for those they do not", () => {
    for (const language of ["en", "da"] as const) {
      const words = wordsIn(language);
      expect(troubleText(words, { kind: "refused", code: "new-one" }, "")).toContain("new-one");
      expect(troubleText(words, { kind: "refused", code: "wrong-person" }, "")).not.toContain("wrong-person");
      expect(troubleText(words, { kind: "away" }, "havn.test")).toContain("havn.test");
    }
  });
});

describe("a time", () => {
  const now = Date.parse("2026-11-22T20:00:00Z");
  const said = (at: string, language: "en" | "da" = "en") => saidTime(at, now, language, "just now");

  it("is said as people say it", () => {
    expect(said("2026-11-22T19:59:30Z")).toBe("just now");
    expect(said("2026-11-22T19:20:00Z")).toBe("40 minutes ago");
    expect(said("2026-11-21T18:00:00Z")).toBe("yesterday");
    expect(said("2026-11-19T20:00:00Z", "da")).toBe("for 3 dage siden");
    expect(said("2026-03-04T12:00:00Z")).toBe("4 March");
    expect(said("2025-05-04T12:00:00Z", "da")).toBe("maj 2025");
  });

  it("is exact on demand", () => {
    expect(exactTime("2026-11-22T12:00:00Z", "en")).toContain("22 November 2026");
    expect(exactTime("2026-11-22T12:00:00Z", "da")).toContain("22. november 2026");
  });
});

describe("a refusal with a reason", () => {
  it("says the reason", () => {
    const trouble = { kind: "refused", code: "do-not-contact", reason: "Asked us not to" } as const;
    expect(troubleText(wordsIn("en"), trouble, "")).toContain("Asked us not to");
    expect(troubleText(wordsIn("da"), trouble, "")).toContain("Asked us not to");
  });
});

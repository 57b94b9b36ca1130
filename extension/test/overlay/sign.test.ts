import { describe, expect, it } from "vitest";
import { NO_SIGN, signBefore, signOf, signOfWaiting } from "../../src/overlay/sign";
import type { OverlayState } from "../../src/overlay/states";
import { tools } from "./screen";

const known = (jobs: number, exported: number): OverlayState => ({
  kind: "known",
  candidate: { id: "1", name: "Astrid Holm", url: "http://127.0.0.1/1", summary: { jobs, exported } },
});

describe("UC-18 the sign on the toolbar", () => {
  it.each([
    ["the number of jobs", known(2, 0), "2"],
    ["no more than two figures", known(250, 0), "99"],
    ["a prospect", known(0, 1), "P"],
    ["somebody known without a job", known(0, 0), "✓"],
    ["somebody who may be the same", { kind: "choose", match: "likely", people: [] }, "?"],
    ["nobody in Havn", { kind: "none", notThese: [] }, ""],
    ["nothing of the recruiter's own page", { kind: "self" }, ""],
    ["that one must do something first", { kind: "trouble", trouble: { kind: "unpaired" } }, "!"],
  ] as const)("says %s", (_what, state, text) => {
    expect(signOf(state, tools()).text).toBe(text);
  });

  it("says the same in words, in the reader's language", () => {
    expect(signOf(known(2, 0), tools()).title).toBe("Havn · In ATS · 2 jobs");
    expect(signOf(known(0, 1), tools({ language: "da" }))).toMatchObject({ text: "E", title: "Havn · Emne" });
  });

  it("tells where nobody is shown how many exports and notes wait, unlike any number of jobs", () => {
    expect(signOfWaiting(2, tools())).toMatchObject({ text: "↑2", title: "Havn · Waiting to be sent: 2" });
    expect(signOfWaiting(1, tools({ language: "da" })).title).toBe("Havn · Venter på at blive sendt: 1");
    expect(signOfWaiting(250, tools()).text).toBe("↑99");
    expect(signOfWaiting(0, tools())).toEqual(NO_SIGN);
  });

  it("is empty before somebody is known, and doubts aloud", () => {
    expect(signBefore({ kind: "nobody", visit: 1 }, tools())).toEqual(NO_SIGN);
    expect(signBefore({ kind: "unsure", visit: 1 }, tools()).text).toBe("?");
  });
});

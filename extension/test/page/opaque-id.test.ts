import { describe, expect, it } from "vitest";
import { memberIn, opaqueIdsIn } from "../../src/page/opaque-id";
import { ASTRID, ASTRID_IN_RECRUITER, ASTRID_MEMBER } from "../pages/open";

describe("LinkedIn's own id", () => {
  it("holds the same member number in every product", () => {
    expect(memberIn(ASTRID)).toBe(ASTRID_MEMBER);
    expect(memberIn(ASTRID_IN_RECRUITER)).toBe(ASTRID_MEMBER);
  });

  it("is refused when anything about it is not as it must be", () => {
    expect(memberIn(ASTRID.slice(0, -1))).toBeUndefined();
    expect(memberIn(`${ASTRID}A`)).toBeUndefined();
    expect(memberIn(`ACoAAg${ASTRID.slice(6)}`)).toBeUndefined();
    expect(memberIn(ASTRID.toLowerCase())).toBeUndefined();
    // The marker byte is not 1, and the number is 0.
    expect(memberIn(`${ASTRID.slice(0, 10)}AA${ASTRID.slice(12)}`)).toBeUndefined();
    expect(memberIn(`ACoAAAAAAAAB${ASTRID.slice(12)}`)).toBeUndefined();
  });

  it("is found in a link, encoded or not, and never inside a longer word", () => {
    expect(opaqueIdsIn(`/search/?connectionOf=%5B%22${ASTRID}%22%5D`)).toEqual([ASTRID]);
    expect(opaqueIdsIn(`/x?a=%ZZ&b=${ASTRID}`)).toEqual([ASTRID]);
    expect(opaqueIdsIn(`x${ASTRID}`)).toEqual([]);
  });
});

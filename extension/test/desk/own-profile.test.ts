import { describe, expect, it } from "vitest";
import { me } from "../../src/desk/contract";
import { understood } from "../../src/desk/shapes";
import { exchange } from "./exchanges";

const said = exchange("me-recruiter").response.body as object;

describe("UC-26 whose own profile it is, as the server says it", () => {
  it("is a list of ids, and may be left out", () => {
    expect(understood(me, { ...said, self: ["in:rikke-dam-demo"] })?.self).toEqual(["in:rikke-dam-demo"]);
    const { self: _gone, ...without } = said as { readonly self?: unknown };
    expect(understood(me, without)).toMatchObject({ name: "Rikke Dam" });
  });

  it.each([["in:rikke-dam-demo"], [[1]], [{ in: "rikke-dam-demo" }]])("is not taken for one when it is %j", (self) => {
    expect(understood(me, { ...said, self })).toBeUndefined();
  });
});

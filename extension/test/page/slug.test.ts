import { describe, expect, it } from "vitest";
import { slugOf } from "../../src/page/slug";
import { ASTRID } from "../pages/open";

describe("the name in a profile's address", () => {
  it("is decoded once, whatever script it is in", () => {
    expect(slugOf("s%C3%B8ren-%C3%A5g%C3%A5rd-demo")).toBe("søren-ågård-demo");
    expect(slugOf("михаил-demo")).toBe("михаил-demo");
    expect(slugOf("patrick%2Dhuijs")).toBe("patrick-huijs");
    expect(slugOf("%EF%BC%88demo%EF%BC%89")).toBe("（demo）");
  });

  it("is the same with an accent written in one piece or in two", () => {
    expect(slugOf("sørén-demo".normalize("NFD"))).toBe(slugOf("sørén-demo".normalize("NFC")));
  });

  it("is in lower case, in no language's own way", () => {
    expect(slugOf("Astrid-IDA-Demo")).toBe("astrid-ida-demo");
    expect(slugOf("İpek-demo")).toBe("İpek-demo".toLowerCase());
  });

  it("has no invisible marks", () => {
    expect(slugOf("\u200Eastrid\u200B-holm\u200F-de\u00ADmo")).toBe("astrid-holm-demo");
  });

  it.each(["%2561strid", "a%2Fb", "a%5Cb", "a%00b", "a b", "%E0%A4", "a%", "%C3%28", "", "\u200E", "x".repeat(201)])(
    "is refused when it is %j",
    (written) => expect(slugOf(written)).toBeUndefined(),
  );

  it.each(["me", "ME", "unavailable", "edit", ".", "..", "in"])("is nobody's when it is %s", (written) =>
    expect(slugOf(written)).toBeUndefined(),
  );

  it("is never LinkedIn's own id", () => {
    expect(slugOf(ASTRID)).toBeUndefined();
    expect(slugOf(`\u200E${ASTRID}`)).toBeUndefined();
  });
});

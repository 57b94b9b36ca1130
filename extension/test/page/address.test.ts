import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { linkedProfile, profileAddress, profileUrl, sameAddress } from "../../src/page/address";
import { ASTRID, ASTRID_IN_RECRUITER, ASTRID_IN_SALES, ASTRID_MEMBER } from "../pages/open";

interface Example {
  readonly address: string;
  readonly slug?: string;
  readonly id?: string;
  readonly member?: number;
  readonly nobody?: true;
}

const FILE = join(import.meta.dirname, "../../../src/test/resources/addresses.json");
const EXAMPLES = JSON.parse(readFileSync(FILE, "utf8")) as readonly Example[];
const HOME = "https://www.linkedin.com";

describe("an address", () => {
  it.each(EXAMPLES.filter(({ nobody }) => !nobody))("leads to one person: $address", ({ address, ...who }) => {
    expect(profileAddress(address)).toMatchObject(who);
  });

  it.each(EXAMPLES.filter(({ nobody }) => nobody))("leads to nobody: $address", ({ address }) => {
    expect(profileAddress(address)).toBeUndefined();
  });

  it("says the same however often it is read, and so does the one we make of it", () => {
    for (const { address, slug } of EXAMPLES) {
      const first = profileAddress(address);
      if (first === undefined) continue;
      const { subPage: _first, ...who } = first;
      const { subPage: _again, product: _product, ...again } = profileAddress(profileUrl(slug, first)) ?? {};
      expect(who).toMatchObject(again);
      expect(Object.keys(again).length).toBeGreaterThan(0);
    }
  });

  it("names the product that makes its page", () => {
    const product = (path: string) => profileAddress(HOME + path)?.product;
    expect(product("/in/astrid-holm-demo/")).toBe("profile");
    expect(product(`/talent/search/profile/${ASTRID_IN_RECRUITER}`)).toBe("recruiter");
    expect(product(`/sales/lead/${ASTRID_IN_SALES},NAME_SEARCH,x`)).toBe("sales");
    expect(product(`/recruiter/profile/${ASTRID_MEMBER},x,y`)).toBe("old-recruiter");
  });

  it("knows its pages below, and that a language is none", () => {
    const sub = (path: string) => profileAddress(HOME + path)?.subPage;
    const astrid = "/in/astrid-holm-demo";
    expect(["", "/", "/da/", "/pt-br"].map((rest) => sub(astrid + rest))).toEqual([false, false, false, false]);
    expect(["/details/skills/", "/overlay/contact-info/"].map((rest) => sub(astrid + rest))).toEqual([true, true]);
    const inRecruiter = `/talent/profile/${ASTRID_IN_RECRUITER}`;
    expect(["", "/", "?project=1", "/messages"].map((rest) => sub(inRecruiter + rest))).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it("may leave out the host in a link, but not only the scheme of a stranger's", () => {
    expect(linkedProfile("/in/astrid-holm-demo/overlay/contact-info/")).toMatchObject({ slug: "astrid-holm-demo" });
    expect(linkedProfile("//evil.test/in/astrid-holm-demo/")).toBeUndefined();
  });

  it("is the same as another one of the same person in any product, and as no other", () => {
    const ways = [`/in/${ASTRID}/`, `/talent/profile/${ASTRID_IN_RECRUITER}`, `/sales/lead/${ASTRID_IN_SALES},x,y`];
    for (const way of ways) expect(sameAddress(HOME + ways[0], HOME + way)).toBe(true);
    expect(sameAddress(`${HOME}/in/astrid-holm-demo/`, `${HOME}/in/bo-lund-demo/`)).toBe(false);
    expect(sameAddress(`${HOME}/in/astrid-holm-demo/`, HOME + ways[0])).toBe(false);
    expect(sameAddress(`${HOME}/feed/`, `${HOME}/in/`)).toBe(false);
    expect(sameAddress(`${HOME}/feed/`, `${HOME}/feed/`)).toBe(true);
  });

  it("is never made of an id of another product", () => {
    const url = (path: string, slug?: string) => {
      const address = profileAddress(HOME + path);
      return address && profileUrl(slug, address);
    };
    expect(url(`/talent/hire/7/manage/all/profile/${ASTRID_IN_RECRUITER}`)).toBe(
      `${HOME}/talent/profile/${ASTRID_IN_RECRUITER}`,
    );
    expect(url(`/sales/people/${ASTRID_IN_SALES},NAME_SEARCH,x`)).toBe(`${HOME}/sales/lead/${ASTRID_IN_SALES}`);
    expect(url(`/talent/profile/${ASTRID_IN_RECRUITER}`, "søren-demo")).toBe(`${HOME}/in/s%C3%B8ren-demo/`);
  });
});

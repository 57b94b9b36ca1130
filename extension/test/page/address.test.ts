import { describe, expect, it } from "vitest";
import { linkedProfile, profileAddress } from "../../src/page/address";
import { ASTRID, ASTRID_MEMBER } from "../pages/open";

const slug = (address: string) => {
  const found = profileAddress(address);
  return found && "slug" in found ? found.slug : undefined;
};

describe("an address of a profile", () => {
  it.each([
    "https://www.linkedin.com/in/astrid-holm-demo",
    "https://www.linkedin.com/in/astrid-holm-demo/",
    "http://linkedin.com/in/Astrid-Holm-Demo?trk=x#y",
    "https://dk.linkedin.com/in/astrid-holm-demo/da/",
    "https://m.linkedin.com/in/astrid-holm-demo/",
    "https://www.linkedin.com:443/in/astrid-holm-demo/",
    "https://www.linkedin.com/mwlite/in/astrid-holm-demo",
    "https://www.linkedin.com/mwlite/profile/in/astrid-holm-demo",
    "https://www.linkedin.com/in/in/astrid-holm-demo/",
    "https://www.linkedin.com/in/astrid-holm-demo/overlay/contact-info/",
    "https://www.linkedin.com/in/astrid-holm-demo/details/experience/",
  ])("is read in the form %s", (address) => expect(slug(address)).toBe("astrid-holm-demo"));

  it("may hold an id instead of a name", () => {
    expect(profileAddress(`https://www.linkedin.com/in/${ASTRID}/`)).toMatchObject({
      id: ASTRID,
      member: ASTRID_MEMBER,
    });
  });

  it.each([
    "https://linkedin.com.evil.test/in/astrid-holm-demo/",
    "https://evil-linkedin.com/in/astrid-holm-demo/",
    "https://www.linkedin.com@evil.test/in/astrid-holm-demo/",
    "https://evil.test/https://www.linkedin.com/in/astrid-holm-demo/",
    "https://www.linkedin.com:8443/in/astrid-holm-demo/",
    "https://www.linkedin.com/in/..%2fastrid",
    "https://www.linkedin.com/in/x/../astrid-holm-demo/",
    "https://www.linkedin.com/in/a\\b/",
    "https://www.linkedin.com/company/astrid-holm-demo/",
    "https://www.linkedin.com/in/",
    "https://www.linkedin.com/in/me/",
    "https://www.linkedin.com/feed/",
    "javascript:alert(1)//www.linkedin.com/in/astrid-holm-demo",
    "",
  ])("is not %j", (address) => expect(profileAddress(address)).toBeUndefined());

  it("knows its pages below, and that a language is none", () => {
    const sub = (path: string) => profileAddress(`https://www.linkedin.com/in/astrid-holm-demo${path}`)?.subPage;
    expect([sub(""), sub("/"), sub("/da/"), sub("/pt-br")]).toEqual([false, false, false, false]);
    expect([sub("/details/skills/"), sub("/overlay/contact-info/")]).toEqual([true, true]);
  });

  it("may leave out the host in a link, but not only the scheme of a stranger's", () => {
    expect(linkedProfile("/in/astrid-holm-demo/overlay/contact-info/")).toMatchObject({ slug: "astrid-holm-demo" });
    expect(linkedProfile("//evil.test/in/astrid-holm-demo/")).toBeUndefined();
  });
});

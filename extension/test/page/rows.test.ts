import { describe, expect, it } from "vitest";
import { opaqueId, TAGS } from "../../../linkedin-stand-in/ids.mjs";
import { personBy } from "../../../linkedin-stand-in/people.mjs";
import { isList } from "../../src/page/rows";
import { LISTS, openList, peopleIn } from "./lists";

const NAMES = [
  "Clara Friis",
  "Astrid Holm",
  "Karl Stige",
  "Bo Lund",
  "Astrid Holm",
  "Søren Ågård",
  "Åse Æbelø Ørum",
  "Tilde Sommer",
  "Rasmus Pil",
];
const ASTRID = 910000101;
const BO = personBy("bo-lund-demo")?.member ?? 0;
const RECRUITER = LISTS["Recruiter search"];
const SALES = LISTS["Sales search"];
const OLDER = LISTS["people search, older"];
const NEWER = LISTS["people search, newer"];
const names = (path: string, edit?: (html: string) => string) => peopleIn(path, edit).map(({ name }) => name);
/** In Astrid's row only: from her number, id or name to the end of the row. */
const withoutAstrid = NAMES.toSpliced(1, 1);

describe("the rows of a list", () => {
  it.each(Object.entries(LISTS))("are each about their own person, in order: %s", (_kind, path) => {
    expect(names(path)).toEqual(NAMES);
  });

  it.each([
    ["people search, older", [`member:${ASTRID}`, `urn:${opaqueId(ASTRID)}`, "in:astrid-holm-demo"]],
    ["people search, newer", ["in:astrid-holm-demo"]],
    ["people search, without rows", ["in:astrid-holm-demo"]],
    ["connections", [`urn:${opaqueId(ASTRID)}`, "in:astrid-holm-demo"]],
    ["Recruiter search", [`urn:${opaqueId(ASTRID, TAGS.recruiter)}`]],
    ["Recruiter project", [`urn:${opaqueId(ASTRID, TAGS.recruiter)}`]],
    ["Sales search", [`urn:${opaqueId(ASTRID, TAGS.sales)}`]],
    ["Sales list", [`urn:${opaqueId(ASTRID, TAGS.sales)}`]],
  ] as const)("give the ids that stand in them, and nothing else is read: %s", (kind, ids) => {
    const [astrid] = peopleIn(LISTS[kind]).filter((person) => person.ids.includes(ids[0]));
    expect(astrid).toEqual({ url: expect.stringMatching(/^https:\/\/www\.linkedin\.com\//), ids, name: "Astrid Holm" });
  });

  it("lead to addresses that stand on the page, never to made-up ones", () => {
    expect(peopleIn(RECRUITER)[1]?.url).toBe(
      `https://www.linkedin.com/talent/profile/${opaqueId(ASTRID, TAGS.recruiter)}`,
    );
    expect(peopleIn(OLDER)[1]?.url).toBe("https://www.linkedin.com/in/astrid-holm-demo/");
  });

  it("are read by the hundred", () => {
    expect(peopleIn(RECRUITER.replace("rows=10", "rows=100"))).toHaveLength(95);
    expect(openList(OLDER.replace("rows=10", "rows=100")).rows()).toHaveLength(100);
  });

  it("outside the viewer's network have no link and are nobody's", () => {
    for (const [kind, path] of Object.entries(LISTS)) {
      const { page } = openList(path);
      const printed = page.body.textContent?.includes("LinkedIn Member");
      expect({ kind, printed }).toEqual({ kind, printed: !/connections|project/.test(kind) });
      expect(names(path)).not.toContain("LinkedIn Member");
    }
  });

  it("are not read where the page has taken them out of sight", () => {
    const { page, rows } = openList(OLDER);
    for (const list of page.querySelectorAll("ul")) list.remove();
    expect(rows()).toEqual([]);
  });
});

describe("a row whose claims disagree is nobody's", () => {
  it.each([
    [
      "its number is another's",
      OLDER,
      (html: string) => html.replace(`urn:li:member:${ASTRID}"`, `urn:li:member:${BO}"`),
    ],
    ["its number is none", OLDER, (html: string) => html.replace(`urn:li:member:${ASTRID}"`, 'urn:li:member:0"')],
    ["it is a company's", OLDER, (html: string) => html.replace(`urn:li:member:${ASTRID}"`, 'urn:li:company:7100101"')],
    [
      "its picture leads to another",
      OLDER,
      (html: string) => html.replace('href="/in/astrid-holm-demo/', 'href="/in/bo-lund-demo/'),
    ],
    [
      "the whole row leads to another",
      NEWER,
      (html: string) => html.replace('href="/in/astrid-holm-demo/', 'href="/in/bo-lund-demo/'),
    ],
    [
      "its button invites another",
      NEWER,
      (html: string) =>
        html.replace(
          "Astrid Holm</a>",
          'Astrid Holm</a><a href="/preload/custom-invite/?vanityName=bo-lund-demo">+</a>',
        ),
    ],
    [
      "an id in it is of another kind of number",
      SALES,
      (html: string) =>
        html.replace(
          `fs_salesProfile:(${opaqueId(ASTRID, TAGS.sales)}`,
          `fs_salesProfile:(${opaqueId(BO, TAGS.sales)}`,
        ),
    ],
    [
      "it holds a second person",
      RECRUITER,
      (html: string) =>
        html.replace(
          ">Astrid Holm</a>",
          `>Astrid Holm</a><a data-test-link-to-profile-link href="/talent/profile/${opaqueId(BO, TAGS.recruiter)}">Astrid Holm</a>`,
        ),
    ],
    [
      "its link leads to no person",
      RECRUITER,
      (html: string) => html.replace(`/talent/search/profile/${opaqueId(ASTRID, TAGS.recruiter)}`, "/talent/home"),
    ],
    [
      "its id is no real one",
      RECRUITER,
      (html: string) => html.replace(opaqueId(ASTRID, TAGS.recruiter), `AEMAA${"x".repeat(34)}`),
    ],
    [
      "its link leads away",
      NEWER,
      (html: string) =>
        html.replaceAll('href="/in/astrid-holm-demo/', 'href="https://linkedin.com.evil.test/in/astrid-holm-demo/'),
    ],
    ["it has no name", NEWER, (html: string) => html.replace(">Astrid Holm<", "> \u200e <")],
  ])("because %s", (_why, path, edit) => {
    expect(names(path, edit)).toEqual(withoutAstrid);
  });
});

describe("a list", () => {
  it.each([
    ["/search/results/people/?keywords=x", true],
    ["/search/results/all/", true],
    ["/mynetwork/invite-connect/connections/", true],
    ["/mynetwork/network-manager/people-follow/followers/", true],
    ["/talent/search?start=25", true],
    ["/talent/hire/7300/manage/all", true],
    ["/talent/hire/7300/discover/applicants?jobId=1", true],
    ["/sales/search/people?query=(x)", true],
    ["/sales/lists/people/7001", true],
    ["/in/astrid-holm-demo/", false],
    ["/feed/", false],
    ["/search/results/companies/", false],
    [`/talent/search/profile/${opaqueId(ASTRID, TAGS.recruiter)}`, false],
    [`/talent/hire/7300/manage/all/profile/${opaqueId(ASTRID, TAGS.recruiter)}`, false],
    [`/sales/lead/${opaqueId(ASTRID, TAGS.sales)},NAME_SEARCH,x`, false],
  ])("is known by its address: %s %s", (path, expected) => {
    expect(isList(`https://www.linkedin.com${path}`)).toBe(expected);
  });

  it.each([
    "https://evil-linkedin.com/search/results/people/",
    "https://linkedin.com.evil.test/talent/search",
    "nonsense",
  ])("is on LinkedIn: %s", (href) => {
    expect(isList(href)).toBe(false);
  });
});

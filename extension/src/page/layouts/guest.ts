import { at } from "../selectors";
import { all, byAddress, byNumber, type Claim, hrefOf, type Layout, nameIn } from "./layout";

const MEMBER = "urn:li:member:";
/** What a guest may see of the subject; other sections show who else there is, and what they write. */
const OWN_SECTIONS = new Set(
  "topCard summary experience educationsDetails certifications languages skills projects publications honors-and-awards volunteering courses organizations patents test-scores".split(
    " ",
  ),
);
const LONGEST_DATA = 500_000;

/** What somebody without an account sees, since 2020: as much as the owner allows. */
export const guest: Layout = {
  name: "guest",
  claims: (page) => {
    const heading = all(page, at().guestName)[0];
    const topCard = heading?.closest("section") ?? heading?.parentElement;
    if (!topCard) return undefined;
    return {
      layout: guest,
      topCard,
      nameAt: at().guestName,
      name: nameIn(topCard, at().guestName),
      subject: [
        ...[...page.querySelectorAll(at().canonical)].flatMap((link) => byAddress("canonical address", hrefOf(link))),
        ...[...page.querySelectorAll(at().sharedAs)].flatMap((meta) =>
          byAddress("shared address", meta.getAttribute("content") ?? ""),
        ),
        ...[...page.querySelectorAll(at().machineReadable)].flatMap((script) => personIn(script.textContent ?? "")),
        ...reportMenus(topCard, page).flatMap((menu) =>
          byNumber("report menu", (menu.getAttribute("data-semaphore-content-urn") ?? "").slice(MEMBER.length)),
        ),
      ],
      // Nobody is signed in.
      viewer: [],
    };
  },
  cards: ({ topCard }, page) => {
    const sections = [...page.querySelectorAll(at().guestSections)];
    return [topCard, ...sections.filter((section) => OWN_SECTIONS.has(section.getAttribute("data-section") ?? ""))];
  },
  hooks: ({ topCard }, page, paper) => [
    ...[...page.querySelectorAll(at().canonical)].map((link) => emptied(link, paper, ["rel", "href"])),
    ...[...page.querySelectorAll(at().sharedAs)].map((meta) => emptied(meta, paper, ["property", "content"])),
    ...reportMenus(topCard, page).map((menu) => emptied(menu, paper, ["data-semaphore-content-urn"])),
  ],
};

/** The subject's own stands in the top card; elsewhere only where it has none. */
function reportMenus(topCard: Element, page: Document): readonly Element[] {
  const own = topCard.querySelectorAll(at().reportMenu);
  return [...(own.length > 0 ? own : page.querySelectorAll(at().reportMenu))];
}

function emptied(element: Element, paper: Document, attributes: readonly string[]): Element {
  const hook = paper.createElement(element.localName);
  for (const name of attributes) hook.setAttribute(name, element.getAttribute(name) ?? "");
  return hook;
}

/** The person that the page describes to machines; a broken description describes nobody. */
function personIn(json: string): Claim[] {
  if (json.length > LONGEST_DATA) return [];
  const people = described(json).filter((it) => [it["@type"]].flat().includes("Person"));
  return people.flatMap(({ url, sameAs }) =>
    [url, sameAs].flat().flatMap((it) => (typeof it === "string" ? byAddress("machine-readable part", it) : [])),
  );
}

function described(json: string): Readonly<Record<string, unknown>>[] {
  try {
    const whole: unknown = JSON.parse(json);
    return [whole].flat().flatMap((it) => (isObject(it) ? [it, ...[it["@graph"]].flat().filter(isObject)] : []));
  } catch {
    return [];
  }
}

function isObject(it: unknown): it is Readonly<Record<string, unknown>> {
  return typeof it === "object" && it !== null;
}

import type { PageCopy, PersonOnPage } from "../talk/person";
import { linkedProfile } from "./address";
import { type Claims, cardKey, cardReference } from "./claims";
import { at } from "./selectors";
import { contactMail, leadsTo } from "./subject";
import { isGone, plainText } from "./text";

/** The server refuses more than 2 MB; a profile's own cards are far from it. */
const LARGEST = 1_900_000;
const DEEPEST = 200;

/** Sections that are about the subject; all others show strangers (recommenders, people also viewed) or their posts. */
const OWN_SECTIONS = [
  "about",
  "experience",
  "education",
  "licenses_and_certifications",
  "volunteering_experience",
  "skills",
  "languages",
  "honors_and_awards",
  "courses",
  "projects",
  "publications",
  "organizations",
  "patents",
  "test_scores",
];
const OWN_DETAILS = /\/details\/(?:experience|education|skills|languages|certifications|honors|courses|projects)/;
const OWN_CARDS =
  /^(?:topcard|about|experience\w*|education\w*|skill\w*|language\w*|certification\w*|course\w*|honors\w*|organizations|projects|publication\w*|volunteer\w*|patents|testscores\w*)$/i;

const LEFT_OUT = new Set(
  "script style noscript template form button input select textarea img picture svg video audio canvas code iframe object embed link meta dialog".split(
    " ",
  ),
);
const KEPT = new Set(
  "id class href role lang dir datetime aria-hidden componentkey data-member-id data-view-name data-testid data-generated-suggestion-target data-sdui-screen data-sdui-component".split(
    " ",
  ),
);
/** Such a search is named after mutual connections: its address can identify the subject, its words are strangers. */
const PEOPLE_SEARCH = "/search/results/people";

/** Cuts the subject's cards out of the page: their words and what proves whose they are, and nothing else. */
export function copyOf(claims: Claims, person: PersonOnPage, page: Document): PageCopy | undefined {
  // An inert document of its own: nothing in it loads, runs or is seen by the page.
  const paper = page.implementation.createHTMLDocument("");
  const main = paper.createElement("main");
  for (const card of claims.layout === "sdui" ? sduiCards(claims, page) : pvsCards(claims, page)) {
    const copy = copyNode(card, paper, person, 0);
    if (copy && size(main) + size(copy) < LARGEST) main.append(copy);
    else if (card === claims.topCard) return undefined;
  }
  main.append(...hooks(claims, page, paper));
  const mail = contactMail(page);
  if (mail) main.append(contactBox(paper, mail));
  return { html: main.outerHTML, capturedAt: new Date().toISOString() };
}

function pvsCards({ topCard }: Claims, page: Document): Element[] {
  const byAnchor = OWN_SECTIONS.flatMap((name) => [...page.querySelectorAll(`div[id="${name}"]`)]);
  const byLink = [...page.querySelectorAll(at().detailsLink)].filter((a) =>
    OWN_DETAILS.test(a.getAttribute("href") ?? ""),
  );
  const sections = [...byAnchor, ...byLink].flatMap((mark) => mark.closest("section") ?? []);
  return outermost([topCard, ...sections]);
}

function sduiCards({ topCard, subject }: Claims, page: Document): Element[] {
  const own = new Set(subject.map((claim) => claim.id));
  const cards = [...page.querySelectorAll(at().cards)].filter((card) => {
    const reference = cardReference(cardKey(card));
    return reference && own.has(reference.id) && OWN_CARDS.test(reference.card) && plainText(card) !== "";
  });
  // Wrapper and card carry the same key: the section, if there is one.
  const inner = cards.filter((card) => card.localName === "section" || !cards.some((it) => isTwin(card, it)));
  return outermost([topCard, ...inner]);
}

function isTwin(wrapper: Element, card: Element): boolean {
  return card.localName === "section" && wrapper.contains(card) && cardKey(wrapper) === cardKey(card);
}

function outermost(cards: readonly Element[]): Element[] {
  const shown = [...new Set(cards)].filter((card) => !isGone(card));
  return shown.filter((card) => !shown.some((other) => other !== card && other.contains(card)));
}

/** What names the subject outside their cards, emptied of everything else, so that the server can check again. */
function hooks({ layout }: Claims, page: Document, paper: Document): Element[] {
  if (layout === "pvs") return [];
  return [...page.querySelectorAll(`${at().cards}, ${at().anchors}`)]
    .filter((card) => !isGone(card) && !cardReference(cardKey(card)))
    .map((card) => {
      const hook = paper.createElement("div");
      hook.setAttribute("componentkey", card.getAttribute("componentkey") ?? card.id);
      return hook;
    });
}

function contactBox(paper: Document, mail: string): Element {
  const box = paper.createElement("div");
  box.setAttribute("role", "dialog");
  const link = paper.createElement("a");
  link.setAttribute("href", `mailto:${mail}`);
  box.append(link);
  return box;
}

function copyNode(node: Element, paper: Document, person: PersonOnPage, depth: number): Element | undefined {
  if (LEFT_OUT.has(node.localName) || depth > DEEPEST || isStrangers(node, person)) return undefined;
  const copy = paper.createElement(/^[a-z][a-z0-9]*$/.test(node.localName) ? node.localName : "div");
  for (const { name, value } of node.attributes) if (KEPT.has(name)) copy.setAttribute(name, value);
  if (node.getAttribute("href")?.includes(PEOPLE_SEARCH)) return copy;
  for (const child of node.childNodes) {
    if (child.nodeType === 3) copy.append(child.textContent ?? "");
    else if (child.nodeType === 1)
      copy.append(...[copyNode(child as Element, paper, person, depth + 1)].flatMap((it) => it ?? []));
  }
  return copy;
}

/** A link to anybody else, such as a mutual connection or who endorsed. */
function isStrangers(node: Element, person: PersonOnPage): boolean {
  const href = node.localName === "a" ? (node.getAttribute("href") ?? "") : "";
  const address = linkedProfile(href);
  if (address === undefined) return false;
  if ("member" in address) return !person.ids.includes(`member:${address.member}`);
  return !leadsTo(`https://www.linkedin.com/in/${encodeURIComponent(address.slug)}/`, person);
}

function size(element: Element): number {
  return new TextEncoder().encode(element.outerHTML).length;
}

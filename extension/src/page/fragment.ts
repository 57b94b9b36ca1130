import type { PageCopy, PersonOnPage } from "../talk/person";
import { linkedProfile } from "./address";
import { contactBox } from "./contact";
import { isOf } from "./identity";
import type { Claims } from "./layouts/layout";
import { opaqueIdsIn } from "./opaque-id";
import { isGone } from "./text";

/** The server refuses more than 2 MB; a profile's own cards are far from it. */
const LARGEST = 1_900_000;
const DEEPEST = 200;

const LEFT_OUT = new Set(
  "script style noscript template form button input select textarea img picture svg video audio canvas code iframe object embed link meta dialog".split(
    " ",
  ),
);
const KEPT = new Set(
  "id class href role lang dir datetime aria-hidden componentkey data-member-id data-view-name data-testid data-generated-suggestion-target data-sdui-screen data-sdui-component data-section data-semaphore-content-urn data-anonymize data-sn-view-name data-x--lead--name".split(
    " ",
  ),
);
/** Such a search is named after mutual connections: its address can identify the subject, its words are strangers. */
const PEOPLE_SEARCH = "/search/results/people";
const COMPOSER = "/messaging/compose";

/** Cuts the subject's cards out of the page: their words and what proves whose they are, and nothing else. */
export function copyOf(claims: Claims, person: PersonOnPage, page: Document): PageCopy | undefined {
  // An inert document of its own: nothing in it loads, runs or is seen by the page.
  const paper = page.implementation.createHTMLDocument("");
  const main = paper.createElement("main");
  const { layout } = claims;
  const cards = layout.wrapper === undefined ? main : paper.createElement("div");
  if (layout.wrapper !== undefined) cards.setAttribute(layout.wrapper, "");
  for (const card of outermost(layout.cards(claims, page))) {
    const copy = copyNode(card, paper, person, 0);
    if (copy && size(cards) + size(copy) < LARGEST) cards.append(copy);
    else if (card === claims.topCard) return undefined;
  }
  if (cards !== main) main.append(cards);
  main.append(...layout.hooks(claims, page, paper));
  const box = claims.printed === undefined ? contactBox(page, person) : undefined;
  const contact = box && copyNode(box, paper, person, 0);
  if (contact && size(main) + size(contact) < LARGEST) main.append(contact);
  return { html: main.outerHTML, capturedAt: new Date().toISOString() };
}

function outermost(cards: readonly Element[]): Element[] {
  const shown = [...new Set(cards)].filter((card) => !isGone(card));
  return shown.filter((card) => !shown.some((other) => other !== card && other.contains(card)));
}

function copyNode(node: Element, paper: Document, person: PersonOnPage, depth: number): Element | undefined {
  if (LEFT_OUT.has(node.localName) || depth > DEEPEST || isStrangers(node, person)) return undefined;
  const copy = paper.createElement(/^[a-z][a-z0-9]*$/.test(node.localName) ? node.localName : "div");
  for (const { name, value } of node.attributes) if (isKept(node, name)) copy.setAttribute(name, value);
  if (node.getAttribute("href")?.includes(PEOPLE_SEARCH)) return copy;
  for (const child of node.childNodes) {
    if (child.nodeType === 3) copy.append(child.textContent ?? "");
    else if (child.nodeType === 1)
      copy.append(...[copyNode(child as Element, paper, person, depth + 1)].flatMap((it) => it ?? []));
  }
  return copy;
}

/** The hooks that LinkedIn's own tests use in Recruiter say what a piece is; a title is the whole of a cut-off text. */
function isKept(node: Element, name: string): boolean {
  if (name === "title") return node.hasAttribute("data-anonymize");
  return KEPT.has(name) || name.startsWith("data-test-");
}

/** A link to anybody else, such as a mutual connection or who endorsed; or to write to them. */
function isStrangers(node: Element, person: PersonOnPage): boolean {
  const href = node.localName === "a" ? (node.getAttribute("href") ?? "") : "";
  const address = linkedProfile(href);
  if (address !== undefined) return !isOf(address, person);
  return href.includes(COMPOSER) && opaqueIdsIn(href).some((id) => !person.ids.includes(`urn:${id}`));
}

function size(element: Element): number {
  return new TextEncoder().encode(element.outerHTML).length;
}

import type { PersonOnPage } from "../talk/person";
import { linkedProfile, type ProfileAddress } from "./address";
import { memberNumber, opaqueIdsIn } from "./opaque-id";
import { bareName, lineOf, personOf } from "./row-claims";
import { at } from "./selectors";
import { plainText } from "./text";

const MEMBER_URN = /^urn:li:member:(\d+)$/;
const INVITED = /[?&]vanityName=([^&#]+)/;
/** A row without an element of its own is at most this far around its link. */
const AROUND = 4;

interface ProfileLink {
  readonly link: Element;
  readonly address: ProfileAddress;
}

/** People search, older: the element that carries the result's number. */
export function searchRows(page: Document): readonly Element[] {
  return [...page.querySelectorAll(at().searchRows)];
}

/** Four links lead to people; the one with a text of its own for the eyes is the name, two are mutual connections. */
export function searchPerson(row: Element): PersonOnPage | undefined {
  const printed = memberNumber(MEMBER_URN.exec(row.getAttribute("data-chameleon-result-urn") ?? "")?.[1] ?? "");
  const links = profileLinks(row);
  const [first] = links;
  const title = links.find(({ link }) => forEyes(link) !== "");
  if (printed === undefined || first === undefined || title === undefined) return undefined;
  const own = links.filter(({ address }) => isSame(address, title.address));
  return personOf({
    name: forEyes(title.link),
    addresses: [first.address, title.address],
    ids: own.flatMap(({ link }) => opaqueIdsIn(href(link))),
    printed,
  });
}

/** People search, newer: the row, or where a build has none the surroundings of the link on the name. */
export function lockupRows(page: Document): readonly Element[] {
  const { lockupRows: rows, lockupTitle } = at();
  const loose = [...page.querySelectorAll(lockupTitle)].filter((title) => title.closest(rows) === null);
  return [...page.querySelectorAll(rows), ...loose.map((title) => around(title, lockupTitle))];
}

export function lockupPerson(row: Element): PersonOnPage | undefined {
  const titles = profileLinks(row, at().lockupTitle);
  const [title] = titles;
  const [first] = profileLinks(row);
  if (title === undefined || first === undefined) return undefined;
  return personOf({
    name: nameIn(title.link),
    addresses: [title.address, first.address, ...titles.map(({ address }) => address), ...invited(row)],
    ids: messaged(row),
  });
}

/** My connections: what stands around the outer link, up to the list. */
export function connectionRows(page: Document): readonly Element[] {
  const { connectionLists, connectionLinks } = at();
  return [...page.querySelectorAll(connectionLists)].flatMap((list) =>
    [...list.querySelectorAll(connectionLinks)].map((link) => around(link, connectionLinks, list)),
  );
}

/** One link stands in another, name and headline have no space between them: each has a paragraph. */
export function connectionPerson(row: Element): PersonOnPage | undefined {
  const outer = profileLinks(row, at().connectionLinks);
  const [subject] = outer;
  if (subject === undefined) return undefined;
  const own = profileLinks(row);
  const paragraph = own.map(({ link }) => link.querySelector("p")).find((it) => it !== null);
  return personOf({
    name: paragraph ? bareName(plainText(paragraph)) : "",
    addresses: own.map(({ address }) => address),
    ids: messaged(row),
  });
}

function profileLinks(row: Element, selector = at().profileLinks): readonly ProfileLink[] {
  const within = [...row.querySelectorAll(selector)];
  return (row.matches(selector) ? [row, ...within] : within).flatMap((link) => {
    const address = linkedProfile(href(link));
    return address === undefined ? [] : [{ link, address }];
  });
}

function isSame(one: ProfileAddress, other: ProfileAddress): boolean {
  return "slug" in one ? "slug" in other && one.slug === other.slug : "member" in other && one.member === other.member;
}

function nameIn(title: Element): string {
  return bareName(plainText(title.querySelector("p") ?? title));
}

function forEyes(link: Element): string {
  return lineOf(link.querySelector('span[aria-hidden="true"]')?.textContent);
}

/** The button of a row names whom it invites or writes to. */
function invited(row: Element): readonly ProfileAddress[] {
  return [...row.querySelectorAll(at().inviteLink)].flatMap((link) => {
    const slug = INVITED.exec(href(link))?.[1];
    const address = slug === undefined ? undefined : linkedProfile(`/in/${slug}/`);
    return address === undefined ? [] : [address];
  });
}

function messaged(row: Element): readonly string[] {
  return [...row.querySelectorAll(at().messageLink)].flatMap((link) => opaqueIdsIn(href(link)));
}

/** The largest element around a link that holds no other such link to somebody else. */
function around(link: Element, selector: string, end?: Element): Element {
  const itself = href(link);
  let row = link;
  for (let step = 0; step < AROUND; step += 1) {
    const parent = row.parentElement;
    if (parent === null || parent === end || parent.localName === "main" || parent.localName === "body") break;
    if ([...parent.querySelectorAll(selector)].some((other) => href(other) !== itself)) break;
    row = parent;
  }
  return row;
}

function href(link: Element): string {
  return link.getAttribute("href") ?? "";
}

import type { PersonOnPage } from "../talk/person";
import { linkedProfile } from "./address";
import { isOf } from "./identity";
import { all, hrefOf } from "./layouts/layout";
import { at } from "./selectors";

type Subject = Pick<PersonOnPage, "ids">;

/** The open contact box over the page, if it is the subject's: it leads to no other person. */
export function contactBox(page: Document, person: Subject): Element | undefined {
  const [box, ...others] = all(page, at().contactBox).filter((it, _at, boxes) => !boxes.some((b) => isInside(it, b)));
  return box && others.length === 0 && leadsToNobodyElse(box, person) ? box : undefined;
}

/** The e-mail in the open contact box, if there is exactly one. */
export function contactMail(page: Document, person: Subject): string | undefined {
  const links = [...(contactBox(page, person)?.querySelectorAll(at().contactMail) ?? [])];
  const mails = new Set(links.map((link) => hrefOf(link).slice("mailto:".length).split("?")[0]));
  const [mail] = mails;
  return mails.size === 1 && mail?.includes("@") ? mail : undefined;
}

function leadsToNobodyElse(box: Element, person: Subject): boolean {
  return [...box.querySelectorAll("a")].every((link) => {
    const address = linkedProfile(hrefOf(link));
    return address === undefined || isOf(address, person);
  });
}

function isInside(inner: Element, outer: Element): boolean {
  return inner !== outer && outer.contains(inner);
}

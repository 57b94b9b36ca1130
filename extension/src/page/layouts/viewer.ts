import { at } from "../selectors";
import { type Claim, links } from "./layout";

/** Who is signed in and looks at the page: on every page, and never its subject. */
export function viewerOf(page: Document, topCard: Element): Claim[] {
  return [...links("navigation", page, at().viewerLinks), ...links("pencil", topCard, at().pencil)];
}

import type { HandedOut } from "../talk/requests";
import { profileAddress } from "./address";
import { isList } from "./rows";
import { useSelectors } from "./selectors";

const HOUR = 3_600_000;

/** Asks for mended selectors where people are shown, and at most once an hour: call it for each address. */
export function mends(page: Document, ask: () => Promise<HandedOut | undefined>): (href: string) => void {
  let asked: number | undefined;
  return (href) => {
    const now = Date.now();
    if (profileAddress(href) === undefined && !isList(href)) return;
    if (asked !== undefined && Math.abs(now - asked) < HOUR) return;
    asked = now;
    void ask().then((handedOut) => useSelectors(page, handedOut));
  };
}

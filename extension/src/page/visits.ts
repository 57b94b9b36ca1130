import { sameAddress } from "./address";
import { awaitArrival } from "./arrival";
import { formerPeople } from "./former";
import { leadsTo } from "./identity";
import type { Visitor } from "./visit";
import { watchMoves } from "./watch";

export type { Visit, Visitor } from "./visit";

/** Follows whom the pages of this tab are about, one visit at a time. */
export function followVisits(view: Window, visitor: Visitor, signal: AbortSignal): void {
  const former = formerPeople(view);
  let current: ReturnType<typeof awaitArrival> | undefined;
  const leave = () => {
    current?.end();
    visitor.left();
  };
  const look = (first: boolean) => {
    // Known as the current one before it begins: its first look may find that the address has moved on.
    current = awaitArrival({ view, visitor, former, first, moved: () => moves.look(), again: begin });
    current.begin();
  };
  const begin = () => {
    leave();
    if (!signal.aborted) look(false);
  };
  const moves = watchMoves(
    view,
    (href, from) => {
      const person = current?.person();
      if (person !== undefined && leadsTo(href, person)) return;
      if (!sameAddress(from, href)) former.moved(from, href);
      begin();
    },
    signal,
  );
  view.addEventListener("pagehide", leave, { signal });
  view.addEventListener("pageshow", (event) => event.persisted && begin(), { signal });
  signal.addEventListener("abort", leave);
  look(true);
}

import type { PageCopy, PersonOnPage } from "../talk/person";
import { sameAddress } from "./address";
import { awaitArrival } from "./arrival";
import { formerPeople } from "./former";
import { leadsTo } from "./subject";
import { watchMoves } from "./watch";

/** The time a page shows one person; its signal ends when it may show another. */
export interface Visit {
  readonly person: PersonOnPage;
  readonly signal: AbortSignal;
  /** Reads the page again: is it still of the same person? */
  readonly still: () => boolean;
  /** The person's cards, if this very moment the page is surely theirs. */
  readonly copy: () => PageCopy | undefined;
  /** Where the top card stands on the screen. */
  readonly place: () => DOMRect | undefined;
}

export interface Visitor {
  /** First look: worth asking about, nothing to show yet. */
  readonly glimpsed: (person: PersonOnPage, signal: AbortSignal) => void;
  readonly arrived: (visit: Visit) => void;
  /** It looks like a profile, and whose stays in doubt. */
  readonly unsure: (signal: AbortSignal) => void;
  /** Whatever is shown must be gone when this returns. */
  readonly left: () => void;
  /** The page shifts under whatever is shown. */
  readonly changed: () => void;
}

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
    look(false);
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

import type { PageCopy, PersonOnPage } from "../talk/person";

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

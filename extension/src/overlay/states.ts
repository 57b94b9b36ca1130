import type {
  Capture,
  Card,
  Exported,
  Found,
  JobChoice,
  Known,
  Language,
  Lookalike,
  PoolChoice,
} from "../talk/answers";
import type { Choice, Listed, Trouble } from "../talk/requests";
import type { Words } from "../words/words";

/** What there is to show about the person on the page; exactly one of these. */
export type OverlayState =
  | { readonly kind: "looking" }
  /** The recruiter's own page: there is nothing to know and nothing to do. */
  | { readonly kind: "self" }
  | { readonly kind: "trouble"; readonly trouble: Trouble | { readonly kind: "unsure" } }
  | { readonly kind: "known"; readonly candidate: Known; readonly card?: Card }
  | { readonly kind: "choose"; readonly match: "likely" | "conflict"; readonly people: readonly Lookalike[] }
  | { readonly kind: "none"; readonly notThese: readonly string[] };

/** The last thing the recruiter did here, shown above whatever is shown. */
export type Notice =
  | { readonly kind: "exported"; readonly job: JobChoice; readonly exported: Exported; readonly trouble?: Trouble }
  | { readonly kind: "undone" }
  /** There is no connection: it waits to be sent. */
  | { readonly kind: "waiting" };

export interface View {
  /** Another person, another number: nothing typed for one is ever kept for the next. */
  readonly visit: number;
  readonly name: string;
  readonly state: OverlayState;
  readonly notice?: Notice;
  /** Another number: more or less waits to be sent. */
  readonly queued?: number;
}

export type Done<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };

/** What the recruiter can do. */
export interface Actions {
  readonly connect: () => void;
  readonly reload: () => void;
  readonly retry: () => void;
  readonly jobs: (typed: string) => Promise<Done<readonly JobChoice[]>>;
  readonly pools: () => Promise<Done<readonly PoolChoice[]>>;
  readonly connections: () => Promise<Done<readonly Listed[]>>;
  /** Another server is asked from now on; the whole meeting begins anew. */
  readonly changeAts: (server: string) => Promise<Done<unknown>>;
  readonly exportTo: (job: JobChoice, choice: Choice) => Promise<Done<unknown>>;
  readonly undo: () => Promise<void>;
  readonly dismiss: () => void;
  readonly note: (text: string, visibility: "private" | "team", applicationId?: string) => Promise<Done<unknown>>;
  /** How many wait to be sent. */
  readonly waiting: () => Promise<Done<number>>;
  readonly sendWaiting: () => Promise<Done<number>>;
  /** Reads this page for what is new; never kept for later. */
  readonly capture: () => Promise<Done<Capture>>;
  readonly accept: (captureId: string, fields: readonly string[]) => Promise<Done<unknown>>;
  /** Somebody known by name, to link this page to. */
  readonly search: (typed: string) => Promise<Done<readonly Found[]>>;
  /** «I wrote to them», for all to see; taken back and answered by its message. */
  readonly wrote: () => Promise<Done<unknown>>;
  readonly answered: (messageId: string, answered: boolean) => Promise<Done<unknown>>;
  readonly takeBackMessage: (messageId: string) => Promise<Done<unknown>>;
  readonly samePerson: (candidateId: string) => Promise<Done<undefined>>;
  readonly notThese: (ids: readonly string[]) => void;
  readonly unlink: () => Promise<Done<undefined>>;
}

/** What every part of the screen needs. */
export interface Tools {
  readonly words: Words;
  readonly language: Language;
  readonly server: string;
  readonly mayNote: boolean;
  readonly now: () => number;
  /** Whether a person did this; the page's scripts can make events, too. */
  readonly isReal: (event: Event) => boolean;
}

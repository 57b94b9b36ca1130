import type {
  Capture,
  Card,
  CardNote,
  Exported,
  Found,
  JobChoice,
  Language,
  Lookalike,
  Me,
  PoolChoice,
  Who,
} from "./answers";
import type { PageCopy, PersonOnPage } from "./person";
import type { Mode, Placement } from "./side";

/** What is done with an export by the same click. */
export interface Beside {
  readonly note?: { readonly text: string; readonly visibility: "private" | "team" };
  readonly poolId?: string;
}

/** Whether a person is somebody Havn has, or surely not; and what is done with the export. */
export interface Choice extends Beside {
  readonly candidateId?: string;
  readonly notThese?: readonly string[];
}

/** What was to be done when there was no connection. */
export type Waits =
  | {
      readonly kind: "export";
      readonly jobId: string;
      readonly job: string;
      readonly choice: Choice;
      /** Whom Havn knew the person as at the click; another answer since is for the recruiter to look at. */
      readonly knownAs?: string;
    }
  | {
      readonly kind: "note";
      readonly candidateId: string;
      readonly text: string;
      readonly visibility: "private" | "team";
      readonly applicationId?: string;
    };

/** An export or note that waits to be sent, for one member at one server. */
export interface Queued {
  readonly id: string;
  readonly server: string;
  readonly member: { readonly id: string; readonly name: string };
  readonly person: PersonOnPage;
  readonly at: string;
  readonly what: Waits;
  /** Why it was not sent when it was last tried. */
  readonly trouble?: Trouble;
}

/** What a page script may ask of the worker; the worker alone has the tokens. */
export type Request =
  | { readonly kind: "office" }
  | { readonly kind: "placement" }
  | { readonly kind: "who"; readonly person: PersonOnPage }
  /** Everybody on or near the screen of a list; a hundred at most. */
  | { readonly kind: "who-many"; readonly people: readonly PersonOnPage[] }
  | { readonly kind: "selectors" }
  | { readonly kind: "card"; readonly candidateId: string }
  | { readonly kind: "jobs"; readonly typed: string }
  | { readonly kind: "pools" }
  | {
      readonly kind: "export";
      readonly jobId: string;
      readonly person: PersonOnPage;
      readonly page: PageCopy;
      readonly choice: Choice;
      /** What is needed to let it wait without a connection: the job's title, and whom Havn knows the person as. */
      readonly queue?: { readonly job: string; readonly knownAs?: string };
    }
  | { readonly kind: "undo"; readonly applicationId: string }
  | {
      readonly kind: "note";
      readonly candidateId: string;
      readonly text: string;
      readonly visibility: "private" | "team";
      readonly applicationId?: string;
      /** Needed to let it wait without a connection. */
      readonly queue?: { readonly person: PersonOnPage };
    }
  /** How many exports and notes wait to be sent, of whoever is signed in. */
  | { readonly kind: "waiting" }
  /** Sends what waits, or one of it, with the choice it asked for. */
  | { readonly kind: "send-again"; readonly id?: string; readonly choice?: Choice }
  | {
      readonly kind: "capture";
      readonly candidateId: string;
      readonly person: PersonOnPage;
      readonly page: PageCopy;
    }
  | {
      readonly kind: "accept";
      readonly candidateId: string;
      readonly captureId: string;
      readonly fields: readonly string[];
    }
  | { readonly kind: "search"; readonly typed: string }
  | { readonly kind: "log-message"; readonly candidateId: string }
  | {
      readonly kind: "message-answered";
      readonly candidateId: string;
      readonly messageId: string;
      readonly answered: boolean;
    }
  | { readonly kind: "remove-message"; readonly candidateId: string; readonly messageId: string }
  | { readonly kind: "link"; readonly candidateId: string; readonly person: PersonOnPage }
  | { readonly kind: "unlink"; readonly candidateId: string }
  | { readonly kind: "connections" }
  | { readonly kind: "choose-connection"; readonly server: string }
  | { readonly kind: "open-connection" };

/** What only the extension's own pages may ask. */
export type OwnRequest =
  | { readonly kind: "connection" }
  /** The address that came with the package. */
  | { readonly kind: "suggested-server" }
  | { readonly kind: "connect"; readonly server: string }
  | { readonly kind: "choose-mode"; readonly mode: Mode }
  | { readonly kind: "queue" }
  | { readonly kind: "forget-queued"; readonly id: string }
  /** The active server, unless one is named. Refused while something waits to be sent there, unless it is to be forgotten. */
  | { readonly kind: "disconnect"; readonly server?: string; readonly forget?: boolean };

/** The server and who is signed in there, as far as the worker remembers. */
export interface Office {
  readonly server: string;
  readonly signedIn: boolean;
  readonly me?: Me;
}

/** One of the servers that this browser is connected to. */
export interface Listed extends Office {
  readonly active: boolean;
}

/** Selectors as data: a mend for a page that LinkedIn has changed. */
export interface HandedOut {
  readonly version: number;
  readonly selectors: Readonly<Record<string, string>>;
}

export interface Answers {
  readonly office: Office | undefined;
  readonly placement: Placement;
  readonly who: Who;
  readonly "who-many": readonly Who[];
  readonly selectors: HandedOut | undefined;
  readonly card: Card;
  readonly jobs: readonly JobChoice[];
  readonly pools: readonly PoolChoice[];
  readonly export: Exported;
  readonly undo: undefined;
  readonly note: CardNote;
  readonly waiting: number;
  readonly "send-again": number;
  readonly queue: readonly Queued[];
  readonly "forget-queued": undefined;
  readonly capture: Capture;
  readonly accept: undefined;
  readonly search: readonly Found[];
  readonly "log-message": { readonly messageId: string };
  readonly "message-answered": undefined;
  readonly "remove-message": undefined;
  readonly link: undefined;
  readonly unlink: undefined;
  readonly connections: readonly Listed[];
  readonly "choose-connection": Office | undefined;
  readonly "open-connection": undefined;
  readonly connection: Office | undefined;
  readonly "suggested-server": string | undefined;
  readonly connect: Office;
  readonly "choose-mode": Placement;
  readonly disconnect: undefined;
}

/** Why there is no answer; `refused` has the server's code, and the people when there is a choice to make. */
export type Trouble =
  | { readonly kind: "unpaired" | "signed-out" | "away" | "off" | "updated" | "not-understood" | "cancelled" }
  /** Kept and sent later; or kept before, and sent by now. */
  | { readonly kind: "waiting" | "sent" }
  | { readonly kind: "bad-address" | "not-havn" | "not-secure" }
  | {
      readonly kind: "refused";
      readonly code: string;
      readonly people?: readonly Lookalike[];
      readonly reason?: string;
    };

export type Reply<K extends keyof Answers> =
  | { readonly ok: true; readonly value: Answers[K] }
  | { readonly ok: false; readonly trouble: Trouble };

export type Ask = <K extends Request["kind"]>(request: Extract<Request, { kind: K }>) => Promise<Reply<K>>;

/** From an open overlay to the worker: which card is on the screen; repeated, it keeps the worker awake. */
export interface Watching {
  readonly candidateId?: string;
  /** Marks on a list are on the screen: which cards change is news. */
  readonly list?: true;
}

/** From the worker to an open overlay. */
export type News =
  | { readonly kind: "card"; readonly card: Card }
  | { readonly kind: "changed"; readonly candidateId: string }
  | { readonly kind: "open" }
  /** More or less waits to be sent; `sent` when people may have changed by it. */
  | { readonly kind: "queue"; readonly sent: boolean }
  | { readonly kind: "pairing" };

/** The name of the connection between an overlay and the worker. */
export const PORT = "overlay";

export function languageOf(tag: string | undefined): Language {
  return tag?.toLowerCase().startsWith("da") ? "da" : "en";
}

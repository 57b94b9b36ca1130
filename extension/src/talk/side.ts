import type { PageCopy, PersonOnPage } from "./person";

/** Where Havn shows what it knows: on LinkedIn's page, or beside it in the browser's own panel, the page untouched. */
export type Mode = "overlay" | "panel";

/** Which of the two holds in this browser, and why. */
export interface Placement {
  readonly mode: Mode;
  /** The administrator has decided; the choice here counts again when they no longer do. */
  readonly required: boolean;
  /** Whether somebody has chosen here; before, it is the overlay. */
  readonly chosen: boolean;
}

/** Whom a tab's page is about; another visit, another number, also for the same person. */
export type Sighting =
  | { readonly kind: "nobody"; readonly visit: number }
  | { readonly kind: "unsure"; readonly visit: number }
  | { readonly kind: "person"; readonly visit: number; readonly person: PersonOnPage };

/** The panel asks a tab: is it still so, and what do the person's cards say? */
export interface SideQuestion {
  readonly id: number;
  readonly kind: "still" | "copy";
  readonly visit: number;
}

/** A tab tells the panel; an answer is empty when the page is no longer surely of whom was asked. */
export type SideNews =
  | { readonly kind: "sighting"; readonly sighting: Sighting }
  | { readonly kind: "answer"; readonly id: number; readonly still: boolean; readonly copy?: PageCopy };

/** The name of the connection between a panel and the script in a tab. */
export const SIDE_PORT = "side";

/** From the script in a tab to the worker, for the sign on the toolbar's icon. */
export interface Sighted {
  readonly kind: "sighted";
  readonly sighting: Sighting;
}

/** From the worker to the scripts in tabs and to our own pages: where Havn shows what it knows has changed. */
export interface Placed {
  readonly kind: "placed";
  readonly placement: Placement;
}

/** From the worker to the script in one tab: before the sign is set, is the page still of this visit? */
export interface StillThere {
  readonly kind: "still";
  readonly visit: number;
}

export type ToTab = Placed | StillThere;

/** The panel's end of its connection to a tab. */
export type SideLine = {
  readonly post: (said: SideQuestion) => void;
  readonly heard: (listen: (news: SideNews) => void) => void;
  readonly ended: (listen: () => void) => void;
  readonly close: () => void;
};

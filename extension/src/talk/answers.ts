/** What the server answers, as checked by desk/contract: fields it may leave out are optional here. */

export type Language = "en" | "da";

export interface Me {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly instance: string;
  readonly language: Language;
  /** The ids of the profile that they say is their own. */
  readonly self?: readonly string[];
  readonly policy: {
    readonly mode: "overlay" | "panel";
    readonly revealProspects: boolean;
    readonly listMarks: boolean;
  };
}

export interface Known {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly summary: Summary;
  /** Who wrote to them last; the same for everybody, without the job. */
  readonly contact?: LastContact;
  /** Nobody is to contact them; the card says why. */
  readonly excluded?: boolean;
}

/** Who wrote to a candidate, when, and whether there was an answer. */
export interface LastContact {
  readonly by: string;
  readonly own: boolean;
  readonly at: string;
  readonly answered: boolean;
}

/** A message in the ledger; the job for that job's people, the text for nobody here. */
export interface CardMessage extends LastContact {
  readonly messageId: string;
  readonly jobTitle?: string;
}

/** It is too soon to write again; `hard` when the organisation forbids it. */
interface CoolOff {
  readonly by: string;
  readonly own: boolean;
  readonly until: string;
  readonly hard: boolean;
}

/** Nobody is to contact them, and why; without an end it stays so. */
interface Exclusion {
  readonly reason: string;
  readonly until?: string;
}

/** Somebody known, found by name, to link a page to. */
export interface Found {
  readonly id: string;
  readonly name: string;
  readonly headline?: string;
  readonly location?: string;
}

/** What a mark says of a candidate; `job`, `recruiter` and `at` tell of the application that moved last, or who exported. */
interface Summary {
  readonly jobs: number;
  readonly stage?: string;
  readonly exported: number;
  readonly job?: string;
  readonly recruiter?: string;
  readonly at?: string;
}

/** Somebody who may be the person on the page, and why; the reasons are codes. */
export interface Lookalike {
  readonly id: string;
  readonly name: string;
  readonly url?: string;
  readonly why: readonly string[];
}

export type Who =
  | { readonly match: "same"; readonly candidate: Known }
  | { readonly match: "likely" | "conflict"; readonly likely: readonly Lookalike[] }
  | { readonly match: "none" };

export type StepState = "done" | "now" | "todo" | "stopped";

export interface CardJob {
  readonly applicationId: string;
  readonly jobNumber: string;
  readonly title: string;
  readonly stage: string;
  readonly status: "active" | "offered" | "closed";
  readonly outcome?: string;
  /** Whether the caller may open the application, and so write a note for its team. */
  readonly details: boolean;
  readonly progress: readonly { readonly stage: string; readonly state: StepState }[];
  readonly updatedAt: string;
  readonly recruiter: string;
}

interface CardFeedback {
  readonly jobTitle: string;
  readonly stage: string;
  readonly interviewer: string;
  readonly recommend: boolean;
  readonly overall: string;
  readonly strengths: string;
  readonly weaknesses: string;
  readonly submittedAt: string;
}

export interface CardNote {
  readonly id: string;
  readonly text: string;
  readonly author: string;
  readonly visibility: "private" | "team";
  readonly jobTitle?: string;
  readonly createdAt: string;
}

interface CardExport {
  readonly applicationId: string;
  readonly jobTitle: string;
  readonly jobNumber: string;
  readonly by: string;
  readonly at: string;
}

/** In ATS: what the caller may see of a candidate. */
export interface Card {
  readonly candidate: {
    readonly id: string;
    readonly name: string;
    readonly headline?: string;
    readonly location?: string;
    readonly url: string;
  };
  readonly jobs: readonly CardJob[];
  readonly feedback: readonly CardFeedback[];
  readonly notes: readonly CardNote[];
  readonly exports: readonly CardExport[];
  /** The last first. */
  readonly contact?: readonly CardMessage[];
  readonly coolOff?: CoolOff;
  readonly exclusion?: Exclusion;
}

export interface JobChoice {
  readonly jobId: string;
  readonly jobNumber: string;
  readonly title: string;
}

/** A talent pool to which the caller may add people. */
export interface PoolChoice {
  readonly poolId: string;
  readonly name: string;
}

/** One field on which page and Havn differ; lists are of printed lines. Without `old` nothing is known yet. */
export interface Difference {
  readonly field: string;
  readonly old?: string | readonly string[];
  readonly new: string | readonly string[];
}

/** A known person's page as the server read it, beside what is known. */
export interface Capture {
  readonly captureId: string;
  readonly fields: readonly Difference[];
}

export interface Exported {
  readonly candidateId: string;
  readonly applicationId: string;
  readonly created: boolean;
}

import type {
  Capture,
  Card,
  CardNote,
  Exported,
  Found,
  JobChoice,
  Known,
  Lookalike,
  Me,
  PoolChoice,
  Who,
} from "../talk/answers";
import type { HandedOut } from "../talk/requests";
import {
  address,
  count,
  flag,
  id,
  instant,
  listOf,
  NotUnderstood,
  object,
  oneOf,
  optional,
  recordOf,
  type Shape,
  shortText,
  text,
} from "./shapes";

/** The answers of the server's API, checked field by field; the examples are in src/test/resources/contract. */

export const me: Shape<Me> = object({
  id,
  name: text,
  email: text,
  roles: listOf(text),
  instance: text,
  language: oneOf("en", "da"),
  self: optional(listOf(text)),
  policy: object({ mode: oneOf("overlay", "panel"), revealProspects: flag, listMarks: flag }),
});

const contact = { by: text, own: flag, at: instant, answered: flag };

const known: Shape<Known> = object({
  id,
  name: text,
  url: address,
  summary: object({
    jobs: count,
    stage: optional(text),
    exported: count,
    job: optional(text),
    recruiter: optional(text),
    at: optional(instant),
  }),
  contact: optional(object(contact)),
  excluded: optional(flag),
});

const lookalike: Shape<Lookalike> = object({ id, name: text, url: optional(address), why: listOf(text) });

const match = object({
  ref: text,
  match: oneOf("same", "likely", "conflict", "none"),
  candidate: optional(known),
  likely: optional(listOf(lookalike)),
});

/** The answers about these people in the order asked; an answer about another reference is none. */
export function whoOf(refs: readonly string[]): Shape<readonly Who[]> {
  return (value, at) => {
    const { people } = object({ people: listOf(match) })(value, at);
    if (people.length !== refs.length) throw new NotUnderstood(at, "about those asked");
    return people.map((one, place) => {
      if (one.ref !== refs[place]) throw new NotUnderstood(at, "about the one asked");
      switch (one.match) {
        case "same":
          if (one.candidate === undefined) throw new NotUnderstood(at, "with a candidate");
          return { match: "same", candidate: one.candidate };
        case "none":
          return { match: "none" };
        default:
          return { match: one.match, likely: one.likely ?? [] };
      }
    });
  };
}

/** Whether they are selectors is for the page to try: the worker has no document. */
export const selectors: Shape<HandedOut> = object({ version: count, selectors: recordOf(shortText(500), 500) });

export const note: Shape<CardNote> = object({
  id,
  text,
  author: text,
  visibility: oneOf("private", "team"),
  jobTitle: optional(text),
  createdAt: instant,
});

export const card: Shape<Card> = object({
  candidate: object({ id, name: text, headline: optional(text), location: optional(text), url: address }),
  jobs: listOf(
    object({
      applicationId: id,
      jobNumber: text,
      title: text,
      stage: text,
      status: oneOf("active", "offered", "closed"),
      outcome: optional(text),
      details: flag,
      progress: listOf(object({ stage: text, state: oneOf("done", "now", "todo", "stopped") })),
      updatedAt: instant,
      recruiter: text,
    }),
  ),
  feedback: listOf(
    object({
      jobTitle: text,
      stage: text,
      interviewer: text,
      recommend: flag,
      overall: text,
      strengths: text,
      weaknesses: text,
      submittedAt: instant,
    }),
  ),
  notes: listOf(note),
  exports: listOf(object({ applicationId: id, jobTitle: text, jobNumber: text, by: text, at: instant })),
  contact: optional(listOf(object({ ...contact, messageId: id, jobTitle: optional(text) }))),
  coolOff: optional(object({ by: text, own: flag, until: instant, hard: flag })),
  exclusion: optional(object({ reason: text, until: optional(instant) })),
});

export const logged = object({ messageId: id });

export const found: Shape<readonly Found[]> = (value, at) =>
  object({
    candidates: listOf(object({ id, name: text, headline: optional(text), location: optional(text) })),
  })(value, at).candidates;

const jobChoice: Shape<JobChoice> = object({ jobId: id, jobNumber: text, title: text });

export const jobs: Shape<readonly JobChoice[]> = (value, at) => object({ jobs: listOf(jobChoice) })(value, at).jobs;

const poolChoice: Shape<PoolChoice> = object({ poolId: id, name: text });

export const pools: Shape<readonly PoolChoice[]> = (value, at) =>
  object({ pools: listOf(poolChoice) })(value, at).pools;

const said: Shape<string | readonly string[]> = (value, at) =>
  Array.isArray(value) ? listOf(text)(value, at) : text(value, at);

export const capture: Shape<Capture> = object({
  captureId: id,
  fields: listOf(object({ field: text, old: optional(said), new: said })),
});

export const accepted = object({ accepted: listOf(text) });

export const exported: Shape<Exported> = object({ candidateId: id, applicationId: id, created: flag });

/** RFC 9457, with our stable code. */
export const problem = object({ code: text, people: optional(listOf(lookalike)), reason: optional(text) });

export const tokens = object({
  access_token: text,
  refresh_token: optional(text),
  expires_in: optional(count),
});

/** RFC 6749, 5.2. */
export const tokenError = object({ error: text });

export const cardChanged = object({ candidateId: id });

import type { Card, JobChoice } from "../talk/answers";
import type { PageCopy, PersonOnPage } from "../talk/person";
import type { Ask, Choice, Reply, Trouble } from "../talk/requests";
import type { Actions, Done, Notice, OverlayState, View } from "./states";

/** The person on the page, as long as the page is surely theirs. */
export interface Subject {
  readonly person: PersonOnPage;
  readonly signal: AbortSignal;
  /** As far as is known here and now. */
  readonly still: () => boolean;
  /** Has the page read again, where it is another document's: before an answer is shown, and before anything is done. */
  readonly confirm?: () => Promise<boolean>;
  readonly copy: () => PageCopy | undefined | Promise<PageCopy | undefined>;
}

export interface Meeting {
  readonly actions: Actions;
  /** News of a card; shown only if it is this person's. */
  readonly news: (card: Card) => void;
  readonly again: () => void;
  /** More or less waits to be sent; `sent` when this person may have changed by it. */
  readonly queueChanged: (sent: boolean) => void;
}

interface Around {
  readonly visit: number;
  readonly ask: Ask;
  /** Asked at the first glimpse, so that the answer is there when the page is sure. */
  readonly asked?: Promise<Reply<"who">>;
  readonly show: (view: View) => void;
  readonly reload: () => void;
}

/** One person met on a page: asks who they are in Havn, does what the recruiter wants, and ends with the visit. */
export function meet(subject: Subject, { visit, ask, asked, show, reload }: Around): Meeting {
  let state: OverlayState = { kind: "looking" };
  let notice: Notice | undefined;
  let queued = 0;
  let unanswered: { readonly intent: string; readonly page: PageCopy } | undefined;

  /** The wrong person is the worst bug: every answer is dropped unless the page is still of whom was asked. */
  const current = () => !subject.signal.aborted && subject.still();
  const surely = async () => current() && ((await subject.confirm?.()) ?? true) && current();
  const draw = (next: OverlayState) => {
    state = next;
    show({ visit, name: subject.person.name, state, queued, ...(notice === undefined ? {} : { notice }) });
  };
  const fail = (trouble: Trouble) => draw({ kind: "trouble", trouble });

  const lookUp = async (reply: Promise<Reply<"who">>) => {
    const who = await reply;
    if (!(await surely())) return;
    if (!who.ok) return fail(who.trouble);
    switch (who.value.match) {
      case "none":
        return draw({ kind: "none", notThese: state.kind === "none" ? state.notThese : [] });
      case "same": {
        const { candidate } = who.value;
        const before = state.kind === "known" && state.candidate.id === candidate.id ? state.card : undefined;
        draw({ kind: "known", candidate, ...(before === undefined ? {} : { card: before }) });
        const card = await ask({ kind: "card", candidateId: candidate.id });
        if (current() && card.ok) news(card.value);
        return;
      }
      default:
        return draw({ kind: "choose", match: who.value.match, people: who.value.likely });
    }
  };
  const again = () => void lookUp(ask({ kind: "who", person: subject.person }));
  const news = (card: Card) => {
    if (state.kind !== "known" || state.candidate.id !== card.candidate.id || !current()) return;
    draw({ ...state, candidate: { ...state.candidate, summary: summaryOf(card) }, card });
  };
  const exportTo = async (job: JobChoice, choice: Choice): Promise<Done<unknown>> => {
    const intent = JSON.stringify([job.jobId, choice]);
    // Tried again after a cut, it is sent as it was: the same export to the last letter.
    const page = unanswered?.intent === intent && (await surely()) ? unanswered.page : await subject.copy();
    if (page === undefined || subject.signal.aborted) {
      return { ok: false, trouble: { kind: "refused", code: "page-moved" } };
    }
    const knownAs = candidateId();
    const queue = { job: job.title, ...(knownAs === undefined ? {} : { knownAs }) };
    const reply = await ask({ kind: "export", jobId: job.jobId, person: subject.person, page, choice, queue });
    const waits = keptBy(reply);
    if (waits) return kept(waits);
    unanswered = !reply.ok && reply.trouble.kind !== "refused" ? { intent, page } : undefined;
    if (!reply.ok || !current()) return reply;
    notice = { kind: "exported", job, exported: reply.value };
    draw(state);
    again();
    return reply;
  };
  /** Nothing is lost, and nothing is shown as done. */
  const kept = (trouble: Trouble): Done<unknown> => {
    unanswered = undefined;
    if (!current()) return { ok: true, value: undefined };
    notice = trouble.kind === "waiting" ? { kind: "waiting" } : undefined;
    queued += 1;
    draw(state);
    if (trouble.kind === "sent") again();
    return { ok: true, value: undefined };
  };
  const undo = async () => {
    if (notice?.kind !== "exported") return;
    const { applicationId } = notice.exported;
    const reply = await ask({ kind: "undo", applicationId });
    if (!current() || notice?.kind !== "exported") return;
    notice = reply.ok ? { kind: "undone" } : { ...notice, trouble: reply.trouble };
    draw(state);
    if (reply.ok) again();
  };
  const candidateId = () => (state.kind === "known" ? state.candidate.id : undefined);
  const gone: Done<never> = { ok: false, trouble: { kind: "refused", code: "page-moved" } };
  const afterwards = async (reply: Promise<Reply<"link">> | Promise<Reply<"unlink">>): Promise<Done<undefined>> => {
    const done = await reply;
    if (done.ok && current()) again();
    return done;
  };
  /** Does something about the candidate on this page, and shows their card as it is afterwards. */
  const ofThem = async (work: (candidateId: string) => Promise<Done<unknown>>): Promise<Done<unknown>> => {
    const to = candidateId();
    if (to === undefined || !(await surely())) return gone;
    const done = await work(to);
    if (!done.ok) return done;
    const card = await ask({ kind: "card", candidateId: to });
    if (card.ok) news(card.value);
    return done;
  };
  const actions: Actions = {
    connect: () => void ask({ kind: "open-connection" }),
    reload,
    retry: () => {
      draw({ kind: "looking" });
      again();
    },
    jobs: (typed) => ask({ kind: "jobs", typed }),
    pools: () => ask({ kind: "pools" }),
    connections: () => ask({ kind: "connections" }),
    changeAts: (server) => ask({ kind: "choose-connection", server }),
    exportTo,
    undo,
    dismiss: () => {
      notice = undefined;
      draw(state);
    },
    note: async (text, visibility, applicationId) => {
      const to = candidateId();
      if (to === undefined || !(await surely())) return gone;
      const team = applicationId === undefined ? {} : { applicationId };
      const reply = await ask({
        kind: "note",
        candidateId: to,
        text,
        visibility,
        ...team,
        queue: { person: subject.person },
      });
      const waits = keptBy(reply);
      if (waits) return kept(waits);
      if (reply.ok) {
        const card = await ask({ kind: "card", candidateId: to });
        if (card.ok) news(card.value);
      }
      return reply;
    },
    waiting: () => ask({ kind: "waiting" }),
    sendWaiting: () => ask({ kind: "send-again" }),
    capture: async () => {
      const of = candidateId();
      const page = of === undefined ? undefined : await subject.copy();
      if (of === undefined || page === undefined || !current()) return gone;
      return ask({ kind: "capture", candidateId: of, person: subject.person, page });
    },
    accept: async (captureId, fields) => {
      const of = candidateId();
      if (of === undefined || !(await surely())) return gone;
      const reply = await ask({ kind: "accept", candidateId: of, captureId, fields });
      if (reply.ok && current()) again();
      return reply;
    },
    search: (typed) => ask({ kind: "search", typed }),
    wrote: () => ofThem((to) => ask({ kind: "log-message", candidateId: to })),
    answered: (messageId, answered) =>
      ofThem((to) => ask({ kind: "message-answered", candidateId: to, messageId, answered })),
    takeBackMessage: (messageId) => ofThem((to) => ask({ kind: "remove-message", candidateId: to, messageId })),
    samePerson: async (id) =>
      (await surely()) ? afterwards(ask({ kind: "link", candidateId: id, person: subject.person })) : gone,
    notThese: (ids) => draw({ kind: "none", notThese: ids }),
    unlink: async () => {
      const from = candidateId();
      if (from === undefined || !(await surely())) return gone;
      return afterwards(ask({ kind: "unlink", candidateId: from }));
    },
  };
  void lookUp(asked ?? ask({ kind: "who", person: subject.person }));
  const queueChanged = (sent: boolean) => {
    queued += 1;
    if (sent && notice?.kind === "waiting") notice = undefined;
    if (!current()) return;
    draw(state);
    if (sent) again();
  };
  return { actions, news, again, queueChanged };
}

function keptBy(reply: Reply<"export"> | Reply<"note">): Trouble | undefined {
  if (reply.ok) return undefined;
  return reply.trouble.kind === "waiting" || reply.trouble.kind === "sent" ? reply.trouble : undefined;
}

function summaryOf(card: Card) {
  const [first] = card.jobs.filter((job) => job.status !== "closed");
  return {
    jobs: card.jobs.length,
    exported: card.exports.length,
    ...(first === undefined ? {} : { stage: first.stage }),
  };
}

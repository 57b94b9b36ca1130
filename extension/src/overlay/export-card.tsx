import { useEffect, useState } from "preact/hooks";
import type { Card, JobChoice, Lookalike, PoolChoice } from "../talk/answers";
import type { Beside, Choice, Trouble } from "../talk/requests";
import { ChangeAts } from "./change-ats";
import { ExportBeside } from "./export-beside";
import { JobSearch } from "./job-search";
import { Failed, When } from "./parts";
import { People } from "./people";
import type { Actions, Tools } from "./states";

interface Props {
  readonly back?: (() => void) | undefined;
  readonly notThese: readonly string[];
  /** What is known of the person, if they are known. */
  readonly card?: Card | undefined;
  readonly actions: Actions;
  readonly tools: Tools;
}

/** Finds a job and exports the person on the page to it, by one real click. */
export function ExportCard({ back, notThese, card, actions, tools }: Props) {
  const { words } = tools;
  const [job, setJob] = useState<JobChoice>();
  const [beside, setBeside] = useState<Beside>({});
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [people, setPeople] = useState<readonly Lookalike[]>();
  const [last, setLast] = useState<Choice>({});
  const [pools, setPools] = useState<readonly PoolChoice[]>([]);
  // Asked before a job is chosen, so that nothing moves when the hand is on the button. Without an answer the export is
  // as good as ever: nothing is said of pools that could not be had.
  useEffect(() => {
    let wanted = true;
    void actions.pools().then((reply) => {
      if (wanted && reply.ok) setPools(reply.value);
    });
    return () => {
      wanted = false;
    };
  }, [actions.pools]);

  const send = async (choice: Choice) => {
    if (job === undefined || busy) return;
    setBusy(true);
    setTrouble(undefined);
    setLast(choice);
    const done = await actions.exportTo(job, { ...choice, ...written(beside) });
    setBusy(false);
    if (done.ok) {
      setPeople(undefined);
      setJob(undefined);
      setBeside({});
      back?.();
    } else if (done.trouble.kind === "refused" && done.trouble.code === "choose-person" && done.trouble.people) {
      setPeople(done.trouble.people);
    } else setTrouble(done.trouble);
  };
  const byClick = (choice: Choice) => (event: Event) => {
    if (tools.isReal(event)) void send(choice);
  };
  const first: Choice = notThese.length > 0 ? { notThese } : {};
  if (people) {
    return (
      <People
        lead={words.chooseExport}
        people={people}
        busy={busy}
        trouble={trouble}
        tools={tools}
        same={(id, event) => byClick({ candidateId: id })(event)}
        none={byClick({ notThese: [...notThese, ...people.map((person) => person.id)] })}
      />
    );
  }
  const before = job && exportedBefore(job, card);
  return (
    <fieldset
      class="export-card"
      aria-label={words.exportTo}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) byClick(trouble ? last : first)(event);
      }}
    >
      <JobSearch chosen={job} choose={setJob} jobs={actions.jobs} takesFocus={back !== undefined} tools={tools} />
      {before && (
        <p class="exported" role="status">
          {before.by === undefined ? (
            words.onJobAlready(before.stage)
          ) : (
            <>
              {words.exportedBefore(before.by)}, <When at={before.at} tools={tools} />
            </>
          )}
        </p>
      )}
      {job && <ExportBeside said={beside} say={setBeside} job={job.title} pools={pools} tools={tools} />}
      <ChangeAts actions={actions} tools={tools} />
      {trouble && <Failed trouble={trouble} tools={tools} />}
      <div class="foot">
        {back && (
          <button type="button" class="btn" onClick={back}>
            {words.back}
          </button>
        )}
        <button
          type="button"
          class="btn primary wide"
          disabled={job === undefined || (before !== undefined && Object.keys(written(beside)).length === 0)}
          aria-busy={busy}
          aria-keyshortcuts="Control+Enter"
          onClick={byClick(trouble ? last : first)}
        >
          {busy ? words.exporting : trouble ? words.tryAgain : before ? words.addToExport : words.export}
        </button>
      </div>
    </fieldset>
  );
}

type Before = { readonly by: string; readonly at: string } | { readonly by?: undefined; readonly stage: string };

/** Whether the person is on this job already: the server changes nothing then, so it is said before the click. */
function exportedBefore({ jobNumber }: JobChoice, card: Card | undefined): Before | undefined {
  const exported = card?.exports.find((line) => line.jobNumber === jobNumber);
  if (exported) return { by: exported.by, at: exported.at };
  const job = card?.jobs.find((line) => line.jobNumber === jobNumber);
  return job && { stage: job.stage };
}

/** A note of spaces is none. */
function written({ note, ...rest }: Beside): Beside {
  return note === undefined || note.text.trim() === "" ? rest : { ...rest, note };
}

import { useState } from "preact/hooks";
import type { JobChoice, Lookalike } from "../talk/answers";
import type { Choice, Trouble } from "../talk/requests";
import { JobSearch } from "./job-search";
import { Failed } from "./parts";
import { People } from "./people";
import type { Actions, Tools } from "./states";

interface Props {
  readonly back?: (() => void) | undefined;
  readonly notThese: readonly string[];
  readonly actions: Actions;
  readonly tools: Tools;
}

/** Finds a job and exports the person on the page to it, by one real click. */
export function ExportCard({ back, notThese, actions, tools }: Props) {
  const { words } = tools;
  const [job, setJob] = useState<JobChoice>();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [people, setPeople] = useState<readonly Lookalike[]>();
  const [last, setLast] = useState<Choice>({});

  const send = async (choice: Choice) => {
    if (job === undefined || busy) return;
    setBusy(true);
    setTrouble(undefined);
    setLast(choice);
    const done = await actions.exportTo(job, choice);
    setBusy(false);
    if (done.ok) {
      setPeople(undefined);
      setJob(undefined);
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
  return (
    <>
      <JobSearch chosen={job} choose={setJob} jobs={actions.jobs} takesFocus={back !== undefined} tools={tools} />
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
          disabled={job === undefined}
          aria-busy={busy}
          onClick={byClick(trouble ? last : first)}
        >
          {busy ? words.exporting : trouble ? words.tryAgain : words.export}
        </button>
      </div>
    </>
  );
}

import { useId, useRef } from "preact/hooks";
import type { Card, CardJob } from "../talk/answers";
import { Notes } from "./notes";
import { Chip, Empty, Steps, When } from "./parts";
import type { Tools } from "./states";

interface Props {
  readonly card: Card;
  readonly tools: Tools;
}

function status({ status, outcome, stage }: CardJob, { words }: Tools) {
  if (status === "offered") return <Chip tone="sea">{words.statusOffered}</Chip>;
  if (status === "active") return <Chip tone="sea">{stage}</Chip>;
  const said = words.outcomes[outcome ?? ""] ?? words.closed;
  return <Chip tone={outcome === "hired" ? "sea" : outcome === "not-selected" ? "coral" : "quiet"}>{said}</Chip>;
}

function Jobs({ card, tools }: Props) {
  const { words } = tools;
  if (card.jobs.length === 0) return <Empty title={words.noJobs} hint={words.noJobsHint} />;
  return (
    <ul class="list">
      {card.jobs.map((job) => (
        <li key={job.applicationId} class="row">
          <div class="row-head">
            <h3>{job.title}</h3>
            {status(job, tools)}
          </div>
          <p>
            {`${job.jobNumber} · ${job.recruiter} · `}
            <When at={job.updatedAt} tools={tools} />
            {job.status === "closed" && ` · ${words.after(job.stage)}`}
          </p>
          {job.progress.length > 0 && <Steps steps={job.progress} tools={tools} />}
        </li>
      ))}
    </ul>
  );
}

function Feedback({ card, tools }: Props) {
  const { words } = tools;
  if (card.feedback.length === 0) return <Empty title={words.noFeedback} hint={words.noFeedbackHint} />;
  return (
    <ul class="list">
      {card.feedback.map((said) => (
        <li key={`${said.interviewer} ${said.submittedAt}`} class="row">
          <div class="row-head">
            <h3>{said.interviewer}</h3>
            <Chip tone={said.recommend ? "sea" : "coral"}>
              {said.recommend ? words.recommends : words.recommendsNot}
            </Chip>
          </div>
          <p>
            {`${said.jobTitle} · ${said.stage} · `}
            <When at={said.submittedAt} tools={tools} />
          </p>
          {said.overall !== "" && <p class="said">{said.overall}</p>}
          <dl>
            {said.strengths !== "" && [<dt key="s">{words.strengths}</dt>, <dd key="S">{said.strengths}</dd>]}
            {said.weaknesses !== "" && [<dt key="w">{words.weaknesses}</dt>, <dd key="W">{said.weaknesses}</dd>]}
          </dl>
        </li>
      ))}
    </ul>
  );
}

/** Jobs & statuses, Interview feedback, Notes: the three tabs of In ATS. */
export function InAts({
  card,
  tools,
  tab,
  choose,
}: Props & { readonly tab: number; readonly choose: (it: number) => void }) {
  const { words } = tools;
  const id = useId();
  const bar = useRef<HTMLDivElement>(null);
  const tabs = [
    { label: words.tabJobs, count: card.jobs.length, part: Jobs },
    { label: words.tabFeedback, count: card.feedback.length, part: Feedback },
    { label: words.tabNotes, count: card.notes.length, part: Notes },
  ];
  const onKeyDown = (event: KeyboardEvent) => {
    const last = tabs.length - 1;
    const next = { ArrowRight: tab === last ? 0 : tab + 1, ArrowLeft: tab === 0 ? last : tab - 1, Home: 0, End: last }[
      event.key
    ];
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
    bar.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  };
  return (
    <>
      <div ref={bar} class="tabs" role="tablist" aria-label={words.tabs} onKeyDown={onKeyDown}>
        {tabs.map(({ label, count }, index) => (
          <button
            key={label}
            id={`${id}-tab-${index}`}
            type="button"
            role="tab"
            aria-selected={index === tab}
            aria-controls={`${id}-panel-${index}`}
            tabIndex={index === tab ? 0 : -1}
            onClick={() => choose(index)}
          >
            {label}
            <em>{count}</em>
          </button>
        ))}
      </div>
      {tabs.map(({ label, part: Part }, index) => (
        <div
          key={label}
          id={`${id}-panel-${index}`}
          class="tab-panel"
          role="tabpanel"
          aria-labelledby={`${id}-tab-${index}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel without links is reached by keyboard all the same
          tabIndex={0}
          hidden={index !== tab}
        >
          {index === tab && <Part card={card} tools={tools} />}
        </div>
      ))}
    </>
  );
}

import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { JobChoice } from "../talk/answers";
import type { Trouble } from "../talk/requests";
import { Failed } from "./parts";
import type { Actions, Tools } from "./states";

const PAUSE = 120;

interface Props {
  readonly chosen: JobChoice | undefined;
  readonly choose: (job: JobChoice | undefined) => void;
  readonly jobs: Actions["jobs"];
  /** Opened by a click, so the typing goes here; never when the page's visitor may be typing elsewhere. */
  readonly takesFocus: boolean;
  readonly tools: Tools;
}

/** Finds a job by title or number; a combobox with its list, by keyboard as by mouse. */
export function JobSearch({ chosen, choose, jobs, takesFocus, tools }: Props) {
  const { words } = tools;
  const id = useId();
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState<readonly JobChoice[]>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [active, setActive] = useState(0);
  const [attempt, setAttempt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const open = chosen === undefined && found !== undefined && found.length > 0;

  useEffect(() => {
    if (chosen !== undefined) return;
    let wanted = true;
    const timer = setTimeout(
      async () => {
        const reply = await jobs(typed.trim());
        if (!wanted) return;
        setTrouble(reply.ok ? undefined : reply.trouble);
        setFound(reply.ok ? reply.value : undefined);
        setActive(0);
      },
      found === undefined ? 0 : PAUSE,
    );
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [typed, chosen, attempt]);

  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  useEffect(() => list.current?.children[active]?.scrollIntoView?.({ block: "nearest" }), [active]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    const last = found.length - 1;
    const next = { ArrowDown: active === last ? 0 : active + 1, ArrowUp: active === 0 ? last : active - 1 }[event.key];
    if (next !== undefined) setActive(next);
    else if (event.key === "Enter") choose(found[active]);
    else return;
    event.preventDefault();
  };
  return (
    <div class="field">
      <label for={`${id}-input`}>{words.exportTo}</label>
      <input
        id={`${id}-input`}
        ref={field}
        class="input"
        role="combobox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open ? `${id}-${active}` : undefined}
        autocomplete="off"
        spellcheck={false}
        placeholder={words.jobPlaceholder}
        value={chosen ? `${chosen.title} (${chosen.jobNumber})` : typed}
        onInput={(event) => {
          choose(undefined);
          setTyped(event.currentTarget.value);
        }}
        onFocus={(event) => chosen && event.currentTarget.select()}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} ref={list} class="menu" role="listbox" aria-label={words.exportTo} hidden={!open}>
        {found?.map((job, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's
          <div
            key={job.jobId}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onPointerMove={() => setActive(index)}
            onClick={() => choose(job)}
          >
            <b>{job.title}</b>
            <span>{job.jobNumber}</span>
          </div>
        ))}
      </div>
      <p class="unseen" role="status">
        {open ? words.jobsFound(found.length) : ""}
      </p>
      {chosen === undefined && found?.length === 0 && (
        <div class="hint" role="status">
          <p>{words.noJobFound}</p>
          <p>{words.noJobHint}</p>
        </div>
      )}
      {trouble && <Failed trouble={trouble} tools={tools} retry={() => setAttempt(attempt + 1)} />}
    </div>
  );
}

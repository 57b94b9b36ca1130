import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Card } from "../talk/answers";
import type { Trouble } from "../talk/requests";
import { Chip, Empty, Failed, When } from "./parts";
import type { Actions, Tools } from "./states";

interface Props {
  readonly card: Card;
  readonly tools: Tools;
}

export function Notes({ card, tools }: Props) {
  const { words } = tools;
  if (card.notes.length === 0) return <Empty title={words.noNotes} hint={tools.mayNote ? words.noNotesHint : ""} />;
  return (
    <ul class="list">
      {card.notes.map((note) => (
        <li key={note.id} class="row">
          <div class="row-head">
            <p class="who">
              <b>{note.author}</b> · <When at={note.createdAt} tools={tools} />
              {note.jobTitle !== undefined && ` · ${note.jobTitle}`}
            </p>
            <Chip tone="quiet">{note.visibility === "private" ? words.privateNote : words.teamNote}</Chip>
          </div>
          <p class="said">{note.text}</p>
        </li>
      ))}
    </ul>
  );
}

interface FormProps extends Props {
  readonly actions: Actions;
  readonly close: () => void;
}

/** Private unless a team is chosen: what is written on LinkedIn is first of all a thought of one's own. */
export function NoteForm({ card, actions, tools, close }: FormProps) {
  const { words } = tools;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState("");
  const [team, setTeam] = useState("");
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  useEffect(() => field.current?.focus(), []);
  const save = async () => {
    if (busy) return;
    setBusy(true);
    const done = team === "" ? await actions.note(text, "private") : await actions.note(text, "team", team);
    setBusy(false);
    if (done.ok) close();
    else setTrouble(done.trouble);
  };
  const teams = card.jobs.filter((job) => job.details);
  return (
    <form
      class="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label for={`${id}-text`}>{words.noteLabel}</label>
      <textarea
        id={`${id}-text`}
        ref={field}
        class="input"
        rows={3}
        maxLength={10_000}
        placeholder={words.notePlaceholder}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {trouble && <Failed trouble={trouble} tools={tools} />}
      <div class="note-foot">
        {teams.length > 0 && (
          <select
            class="input"
            aria-label={words.noteFor}
            value={team}
            onChange={(event) => setTeam(event.currentTarget.value)}
          >
            <option value="">{words.notePrivate}</option>
            {teams.map((job) => (
              <option key={job.applicationId} value={job.applicationId}>
                {words.noteTeam(job.title)}
              </option>
            ))}
          </select>
        )}
        {teams.length === 0 && <span class="who">{words.notePrivate}</span>}
        <button type="button" class="btn" onClick={close}>
          {words.cancel}
        </button>
        <button type="submit" class="btn primary" disabled={text.trim() === ""} aria-busy={busy}>
          {words.saveNote}
        </button>
      </div>
    </form>
  );
}

import { useState } from "preact/hooks";
import type { Capture, Card, Known, Lookalike } from "../talk/answers";
import type { Trouble } from "../talk/requests";
import { ExportCard } from "./export-card";
import { FindKnown } from "./find-known";
import { InAts } from "./in-ats";
import { Ledger } from "./ledger";
import { NoteForm } from "./notes";
import { Notices } from "./notices";
import { Failed, OpenInHavn, When } from "./parts";
import { People } from "./people";
import type { Actions, Tools, View } from "./states";
import { TroublePanel } from "./trouble";
import { Update } from "./update";
import { WaitingLine } from "./waiting-line";

interface Props {
  readonly view: View;
  readonly actions: Actions;
  readonly tools: Tools;
}

/** What opens at the mark: one state in, one panel out. */
export function Panel({ view, actions, tools }: Props) {
  const { state, name } = view;
  const { words } = tools;
  const waiting = <WaitingLine queued={view.queued ?? 0} actions={actions} tools={tools} />;
  if (state.kind === "trouble") {
    return (
      <>
        <TroublePanel kind={state.trouble} actions={actions} tools={tools} />
        {waiting}
      </>
    );
  }
  if (state.kind === "self") {
    return (
      <header class="head">
        <div>
          <h2>{words.thisIsYou}</h2>
          <p>{words.thisIsYouHint}</p>
        </div>
      </header>
    );
  }
  const candidate = state.kind === "known" ? state.candidate : undefined;
  const details = state.kind === "known" ? state.card?.candidate : undefined;
  const about = [details?.headline, details?.location].filter((part) => part !== undefined);
  return (
    <>
      <header class="head">
        <div>
          <h2>{candidate?.name ?? name}</h2>
          {about.length > 0 && <p>{about.join(" · ")}</p>}
        </div>
        {candidate && <OpenInHavn url={candidate.url} tools={tools} />}
      </header>
      <Notices view={view} actions={actions} tools={tools} />
      {waiting}
      {state.kind === "looking" && <p class="hint">{words.looking}</p>}
      {state.kind === "none" && (
        <>
          <ExportCard notThese={state.notThese} actions={actions} tools={tools} />
          {tools.mayNote && <FindKnown name={name} actions={actions} tools={tools} />}
        </>
      )}
      {state.kind === "choose" && <Choose match={state.match} people={state.people} actions={actions} tools={tools} />}
      {state.kind === "known" && (
        <KnownPanel candidate={state.candidate} card={state.card} actions={actions} tools={tools} />
      )}
    </>
  );
}

interface ChooseProps {
  readonly match: "likely" | "conflict";
  readonly people: readonly Lookalike[];
  readonly actions: Actions;
  readonly tools: Tools;
}

function Choose({ match, people, actions, tools }: ChooseProps) {
  const { words } = tools;
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(false);
  const same = async (id: string) => {
    setBusy(true);
    const done = await actions.samePerson(id);
    setBusy(false);
    setTrouble(done.ok ? undefined : done.trouble);
  };
  const likely = match === "likely";
  return (
    <People
      lead={likely ? words.chooseLikely : words.chooseConflict}
      people={people}
      busy={busy}
      trouble={trouble}
      tools={tools}
      {...(likely && {
        same: (id: string) => void same(id),
        none: () => actions.notThese(people.map((person) => person.id)),
      })}
    />
  );
}

interface KnownProps {
  readonly candidate: Known;
  readonly card: Card | undefined;
  readonly actions: Actions;
  readonly tools: Tools;
}

function KnownPanel({ candidate, card, actions, tools }: KnownProps) {
  const { words } = tools;
  const [mode, setMode] = useState<"read" | "export" | "note">("read");
  const [update, setUpdate] = useState<Capture>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [tab, setTab] = useState(0);
  if (mode === "export") {
    return <ExportCard back={() => setMode("read")} notThese={[]} card={card} actions={actions} tools={tools} />;
  }
  if (card === undefined) return <p class="hint">{words.looking}</p>;
  if (update) return <Update capture={update} close={() => setUpdate(undefined)} actions={actions} tools={tools} />;
  const read = async (event: Event) => {
    if (!tools.isReal(event)) return;
    const done = await actions.capture();
    setUpdate(done.ok ? done.value : undefined);
    setTrouble(done.ok ? undefined : done.trouble);
  };
  return (
    <>
      {card.exports.map((line) => (
        <p key={line.applicationId} class="exported">
          <span>
            {words.exportedLine(line.jobTitle, line.by)}, <When at={line.at} tools={tools} />
          </span>
        </p>
      ))}
      <Ledger card={card} actions={actions} tools={tools} />
      <InAts card={card} tools={tools} tab={tab} choose={setTab} />
      {mode === "note" ? (
        <NoteForm
          card={card}
          actions={actions}
          tools={tools}
          close={() => {
            setMode("read");
            setTab(2);
          }}
        />
      ) : (
        <div class="foot">
          <button
            type="button"
            class="btn primary wide"
            disabled={card.exclusion !== undefined}
            onClick={() => setMode("export")}
          >
            {card.exclusion === undefined ? words.exportToJob : words.ledger.notExported}
          </button>
          {tools.mayNote && (
            <button type="button" class="btn" onClick={() => setMode("note")}>
              {words.addNote}
            </button>
          )}
        </div>
      )}
      {trouble && <Failed trouble={trouble} tools={tools} />}
      {tools.mayNote && (
        <div class="unlink">
          <button type="button" class="quiet-button" onClick={(event) => void read(event)}>
            {words.update.title}
          </button>
        </div>
      )}
      <Unlink name={candidate.name} actions={actions} tools={tools} />
    </>
  );
}

function Unlink({ name, actions, tools }: { readonly name: string; readonly actions: Actions; readonly tools: Tools }) {
  const { words } = tools;
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const unlink = async () => {
    const done = await actions.unlink();
    if (!done.ok) setTrouble(done.trouble);
  };
  return (
    <div class="unlink">
      {trouble && <Failed trouble={trouble} tools={tools} />}
      {asking ? (
        <>
          <span>{words.unlinkAsk(name)}</span>
          <button type="button" class="quiet-button" onClick={() => void unlink()}>
            {words.unlink}
          </button>
          <button type="button" class="quiet-button" onClick={() => setAsking(false)}>
            {words.cancel}
          </button>
        </>
      ) : (
        <button type="button" class="quiet-button" onClick={() => setAsking(true)}>
          {words.wrongPerson}
        </button>
      )}
    </div>
  );
}

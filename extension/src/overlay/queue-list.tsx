import { useEffect, useState } from "preact/hooks";
import type { Ask, Choice, Office, Queued } from "../talk/requests";
import { troubleText } from "../words/words";
import type { AskOwn } from "./connection";
import { When } from "./parts";
import { People } from "./people";
import type { Tools } from "./states";

interface Props {
  readonly ask: Ask & AskOwn;
  readonly tools: (office: Office | undefined) => Tools;
  /** Calls back when more or less waits. */
  readonly changed: (listen: () => void) => void;
}

/** What waits to be sent from this browser, why it waits, and what can be done about it. */
export function QueueList({ ask, tools: toolsFor, changed }: Props) {
  const [entries, setEntries] = useState<readonly Queued[]>([]);
  const [office, setOffice] = useState<Office>();
  const [busy, setBusy] = useState(false);
  const look = async () => {
    const [queue, here] = await Promise.all([ask({ kind: "queue" }), ask({ kind: "office" })]);
    if (queue.ok) setEntries(queue.value);
    if (here.ok) setOffice(here.value);
  };
  useEffect(() => {
    void look();
    changed(() => void look());
  }, [ask, changed]);
  if (entries.length === 0) return null;
  const tools = toolsFor(office);
  const { queue } = tools.words;
  const doing = async (work: Promise<unknown>) => {
    setBusy(true);
    await work;
    await look();
    setBusy(false);
  };
  return (
    <section class="queue" aria-label={queue.title}>
      <h2>{queue.waiting(entries.length)}</h2>
      <p class="small">{queue.hint}</p>
      <ul>
        {entries.map((entry) => (
          <Entry
            key={entry.id}
            entry={entry}
            mine={entry.server === office?.server && entry.member.id === office.me?.id}
            busy={busy}
            tools={tools}
            send={(choice) =>
              void doing(ask({ kind: "send-again", id: entry.id, ...(choice === undefined ? {} : { choice }) }))
            }
            forget={() => void doing(ask({ kind: "forget-queued", id: entry.id }))}
          />
        ))}
      </ul>
    </section>
  );
}

interface EntryProps {
  readonly entry: Queued;
  /** Of whoever is signed in here and now: others' is sent when they are. */
  readonly mine: boolean;
  readonly busy: boolean;
  readonly tools: Tools;
  readonly send: (choice?: Choice) => void;
  readonly forget: () => void;
}

function Entry({ entry, mine, busy, tools, send, forget }: EntryProps) {
  const { words } = tools;
  const { queue } = words;
  const { person, what, at, trouble, server, member } = entry;
  const people = trouble?.kind === "refused" && trouble.code === "choose-person" ? trouble.people : undefined;
  const old = trouble?.kind === "refused" && trouble.code === "queue-expired";
  return (
    <li class="queued">
      <h3>
        <a href={person.url} target="_blank" rel="noopener noreferrer">
          {person.name}
          <span class="unseen"> {words.opensNewTab}</span>
        </a>
      </h3>
      <p>
        {what.kind === "export" ? queue.exportTo(what.job) : queue.note(shortened(what.text))} ·{" "}
        <When at={at} tools={tools} />
      </p>
      {!mine && <p>{queue.waitsFor(member.name, server.replace(/^https?:\/\//, ""))}</p>}
      {mine && people && (
        <People
          lead={words.chooseExport}
          people={people}
          busy={busy}
          trouble={undefined}
          tools={tools}
          same={(candidateId) => send({ candidateId })}
          none={() =>
            send({
              notThese: notThese(
                entry,
                people.map(({ id }) => id),
              ),
            })
          }
        />
      )}
      {mine && trouble && !people && (
        <p class={trouble.kind === "refused" ? "coral" : "quiet"}>{troubleText(words, trouble, server)}</p>
      )}
      <div class="queued-foot">
        {mine && !old && !people && (
          <button type="button" class="btn" disabled={busy} onClick={() => send()}>
            {queue.sendNow}
          </button>
        )}
        <button type="button" class="btn" disabled={busy} onClick={forget}>
          {queue.remove}
        </button>
      </div>
    </li>
  );
}

function notThese({ what }: Queued, also: readonly string[]): readonly string[] {
  return [...(what.kind === "export" ? (what.choice.notThese ?? []) : []), ...also];
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

import { useState } from "preact/hooks";
import type { Card, CardMessage, LastContact } from "../talk/answers";
import type { Trouble } from "../talk/requests";
import { saidDay, saidTime } from "../words/times";
import { Failed } from "./parts";
import type { Actions, Done, Tools } from "./states";

/** "Rikke wrote 12 days ago, no reply", as a mark and a card say it. */
export function contactLine({ by, own, at, answered }: LastContact, { words, language, now }: Tools): string {
  const { wrote, youWrote, answer, noAnswer } = words.ledger;
  const when = saidTime(at, now(), language, words.justNow);
  return `${own ? youWrote(when) : wrote(by.split(" ")[0] ?? by, when)}, ${answered ? answer : noAnswer}`;
}

interface Props {
  readonly card: Card;
  readonly actions: Actions;
  readonly tools: Tools;
}

/** Who wrote to the person, whether it is too soon to write again, or never to; and one click to say that one did. */
export function Ledger({ card, actions, tools }: Props) {
  const { words, language, now } = tools;
  const [all, setAll] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const messages = card.contact ?? [];
  const shown = all ? messages : messages.slice(0, 1);
  const doing = (work: () => Promise<Done<unknown>>) => async (event: Event) => {
    if (!tools.isReal(event) || busy) return;
    setBusy(true);
    const done = await work();
    setBusy(false);
    setTrouble(done.ok ? undefined : done.trouble);
  };
  const until = (instant: string | undefined) =>
    instant === undefined ? undefined : saidDay(instant, now(), language);
  return (
    <section class="ledger" aria-label={words.ledger.title}>
      {card.exclusion && (
        <p class="notice coral">{words.ledger.excluded(card.exclusion.reason, until(card.exclusion.until))}</p>
      )}
      {card.coolOff && (
        <p class="notice amber">
          {(card.coolOff.hard ? words.ledger.forbidden : words.ledger.wait)(until(card.coolOff.until) ?? "")}
        </p>
      )}
      <ul>
        {shown.map((message) => (
          <li key={message.messageId}>
            <span>
              {contactLine(message, tools)}
              {message.jobTitle !== undefined && ` · ${message.jobTitle}`}
            </span>
            {tools.mayNote && <Answered message={message} doing={doing} actions={actions} tools={tools} />}
          </li>
        ))}
      </ul>
      <div class="ledger-foot">
        {tools.mayNote && card.exclusion === undefined && (
          <button type="button" class="quiet-button" aria-busy={busy} onClick={doing(actions.wrote)}>
            {words.ledger.iWrote}
          </button>
        )}
        {messages.length > 1 && (
          <button type="button" class="quiet-button" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? words.ledger.fewer : words.ledger.earlier(messages.length - 1)}
          </button>
        )}
      </div>
      {trouble && <Failed trouble={trouble} tools={tools} />}
    </section>
  );
}

interface AnsweredProps {
  readonly message: CardMessage;
  readonly doing: (work: () => Promise<Done<unknown>>) => (event: Event) => Promise<void>;
  readonly actions: Actions;
  readonly tools: Tools;
}

/** What its sender knows of a message: that there was an answer, or that it was never sent. */
function Answered({ message: { own, messageId, answered }, doing, actions, tools }: AnsweredProps) {
  const { words } = tools;
  if (!own) return null;
  return (
    <span class="ledger-own">
      <button type="button" class="quiet-button" onClick={doing(() => actions.answered(messageId, !answered))}>
        {answered ? words.ledger.noAnswerAfterAll : words.ledger.theyAnswered}
      </button>
      <button type="button" class="quiet-button" onClick={doing(() => actions.takeBackMessage(messageId))}>
        {words.ledger.takeBack}
      </button>
    </span>
  );
}

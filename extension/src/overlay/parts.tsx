import type { ComponentChildren } from "preact";
import type { StepState } from "../talk/answers";
import type { Trouble } from "../talk/requests";
import { exactTime, saidTime } from "../words/times";
import { troubleText } from "../words/words";
import type { Tools } from "./states";

/** A time as people say it, exact on hover. */
export function When({ at, tools }: { readonly at: string; readonly tools: Tools }) {
  const { language, words, now } = tools;
  return (
    <time dateTime={at} title={exactTime(at, language)}>
      {saidTime(at, now(), language, words.justNow)}
    </time>
  );
}

export type Tone = "sea" | "amber" | "coral" | "violet" | "quiet";

export function Chip({ tone, children }: { readonly tone: Tone; readonly children: ComponentChildren }) {
  return <span class={`chip ${tone}`}>{children}</span>;
}

interface StepsProps {
  readonly steps: readonly { readonly stage: string; readonly state: StepState }[];
  readonly tools: Tools;
}

/** Progress as a row of steps. */
export function Steps({ steps, tools }: StepsProps) {
  const { words } = tools;
  const said = steps.map(({ stage, state }) => `${stage} (${words.stepStates[state]})`);
  return (
    <div class="steps" role="img" aria-label={words.progress(said.join(", "))}>
      {steps.map(({ stage, state }, index) => (
        <i key={stage} class={state} title={said[index]} />
      ))}
    </div>
  );
}

/** Nothing to list, and what would bring something here. */
export function Empty({ title, hint }: { readonly title: string; readonly hint: string }) {
  return (
    <div class="empty">
      <p>{title}</p>
      <p>{hint}</p>
    </div>
  );
}

interface LinkProps {
  readonly url: string;
  readonly tools: Tools;
}

export function OpenInHavn({ url, tools }: LinkProps) {
  const { words } = tools;
  return (
    <a class="open" href={url} target="_blank" rel="noopener noreferrer">
      {words.openInHavn} <span aria-hidden="true">↗</span>
      <span class="unseen">{words.opensNewTab}</span>
    </a>
  );
}

interface FailedProps {
  readonly trouble: Trouble;
  readonly tools: Tools;
  readonly retry?: (() => void) | undefined;
}

/** Something did not work: why, and again. */
export function Failed({ trouble, tools, retry }: FailedProps) {
  const { words, server } = tools;
  const moved = trouble.kind === "refused" && trouble.code === "page-moved";
  return (
    <div class="notice coral" role="alert">
      <p>{moved ? words.pageMoved : troubleText(words, trouble, server)}</p>
      {retry && (
        <button type="button" class="quiet-button" onClick={retry}>
          {words.tryAgain}
        </button>
      )}
    </div>
  );
}

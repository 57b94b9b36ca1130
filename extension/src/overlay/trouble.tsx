import { troubleText } from "../words/words";
import type { Actions, OverlayState, Tools } from "./states";

type Kind = Extract<OverlayState, { kind: "trouble" }>["trouble"];

interface Props {
  readonly kind: Kind;
  readonly actions: Pick<Actions, "connect" | "reload" | "retry">;
  readonly tools: Tools;
}

/** Why there is nothing to show, and what to do about it. */
export function TroublePanel({ kind, actions, tools }: Props) {
  const { words } = tools;
  const { title, hint, button, act } = told(kind, actions, tools);
  return (
    <>
      <header class="head">
        <div>
          <h2>{title}</h2>
          <p>{hint}</p>
        </div>
      </header>
      <div class="foot">
        <button type="button" class="btn primary wide" onClick={act}>
          {button ?? words.tryAgain}
        </button>
      </div>
    </>
  );
}

function told(trouble: Kind, actions: Props["actions"], { words, server }: Tools) {
  const hint = trouble.kind === "unsure" ? words.unsureHint : troubleText(words, trouble, server);
  switch (trouble.kind) {
    case "unpaired":
      return { title: words.unpaired, hint, button: words.connect, act: actions.connect };
    case "signed-out":
      return { title: words.signedOut, hint, button: words.connectAgain, act: actions.connect };
    case "updated":
      return { title: words.updated, hint, button: words.reload, act: actions.reload };
    case "unsure":
      return { title: words.unsure, hint, button: words.reload, act: actions.reload };
    case "off":
      return { title: words.off, hint, act: actions.retry };
    default:
      return { title: words.away, hint, act: actions.retry };
  }
}

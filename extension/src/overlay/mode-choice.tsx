import { useEffect, useId, useState } from "preact/hooks";
import type { Mode, Placement } from "../talk/side";
import type { Words } from "../words/words";
import type { AskOwn } from "./connection";

/** Where Havn is shown in this browser, and how our pages hear of a change made elsewhere. */
export interface Placing {
  readonly ask: AskOwn;
  readonly current: () => Promise<Placement | undefined>;
  readonly changed: (listen: () => void) => void;
}

interface Props {
  readonly placing: Placing;
  readonly words: Words;
}

const MODES = ["overlay", "panel"] as const satisfies readonly Mode[];

function usePlacement(placing: Placing) {
  const [placement, setPlacement] = useState<Placement>();
  useEffect(() => {
    const look = () => void placing.current().then((now) => now && setPlacement(now));
    placing.changed(look);
    look();
  }, [placing]);
  return [placement, setPlacement] as const;
}

/** What to do once a browser is connected, as Havn is shown in it. */
export function NextStep({ placing, words: { setup } }: Props) {
  const [placement] = usePlacement(placing);
  if (placement === undefined) return null;
  return <p class="next">{placement.mode === "panel" ? setup.nextBeside : setup.next}</p>;
}

/** On the page, or beside it: both ways said plainly, changed by a click, at once. */
export function ModeChoice({ placing, words }: Props) {
  const { mode: said } = words;
  const id = useId();
  const [placement, setPlacement] = usePlacement(placing);
  const choose = async (mode: Mode) => {
    const reply = await placing.ask({ kind: "choose-mode", mode });
    if (reply.ok) setPlacement(reply.value);
  };
  if (placement === undefined) return null;
  const { mode: now, required, chosen } = placement;
  const holds = chosen || required ? now : undefined;
  const hints = { overlay: said.overlayHint, panel: said.panelHint };
  return (
    <fieldset class="mode" aria-label={said.title} aria-describedby={`${id}-note`}>
      <legend>{said.title}</legend>
      {MODES.map((mode) => (
        <label key={mode} class={holds === mode ? "chosen" : ""}>
          <input
            type="radio"
            name={id}
            value={mode}
            checked={holds === mode}
            disabled={required}
            aria-describedby={`${id}-${mode}`}
            onChange={() => void choose(mode)}
          />
          <b>{said[mode]}</b>
          <span id={`${id}-${mode}`}>{hints[mode]}</span>
        </label>
      ))}
      <p id={`${id}-note`} class="small">
        {required ? said.required : chosen ? said.anyTime : `${said.notChosen} ${said.anyTime}`}
      </p>
    </fieldset>
  );
}

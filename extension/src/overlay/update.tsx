import { useState } from "preact/hooks";
import type { Capture, Difference } from "../talk/answers";
import type { Trouble } from "../talk/requests";
import { Failed } from "./parts";
import type { Actions, Tools } from "./states";

interface Props {
  readonly capture: Capture;
  readonly close: () => void;
  readonly actions: Pick<Actions, "accept">;
  readonly tools: Tools;
}

/** What the page says and Havn does not, side by side; each field is taken over by the recruiter's choice. */
export function Update({ capture: { captureId, fields }, close, actions, tools }: Props) {
  const { words } = tools;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(fields.map((one) => one.field)));
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const toggle = (field: string) => {
    const next = new Set(chosen);
    if (!next.delete(field)) next.add(field);
    setChosen(next);
  };
  const accept = async (event: Event) => {
    if (busy || !tools.isReal(event)) return;
    setBusy(true);
    const done = await actions.accept(captureId, [...chosen]);
    setBusy(false);
    if (done.ok) close();
    else setTrouble(done.trouble);
  };
  if (fields.length === 0) {
    return (
      <>
        <p class="hint" role="status">
          {words.update.none}
        </p>
        <div class="foot">
          <button type="button" class="btn" onClick={close}>
            {words.back}
          </button>
        </div>
      </>
    );
  }
  const all = chosen.size === fields.length;
  return (
    <>
      <div class="update">
        <p>
          {words.update.lead}{" "}
          <button
            type="button"
            class="quiet-button"
            onClick={() => setChosen(new Set(all ? [] : fields.map((one) => one.field)))}
          >
            {all ? words.update.noneOf : words.update.allOf}
          </button>
        </p>
        <ul class="list">
          {fields.map((one) => (
            <li key={one.field}>
              <label>
                <input type="checkbox" checked={chosen.has(one.field)} onChange={() => toggle(one.field)} />
                <b>{words.update.fields[one.field] ?? one.field}</b>
              </label>
              <dl>
                <dt>{words.update.inHavn}</dt>
                <dd>{saidIn(one.old) || words.update.nothing}</dd>
                <dt>{words.update.onPage}</dt>
                <dd class="said">{saidIn(one.new)}</dd>
              </dl>
            </li>
          ))}
        </ul>
        {trouble && <Failed trouble={trouble} tools={tools} />}
      </div>
      <div class="foot">
        <button type="button" class="btn" onClick={close}>
          {words.back}
        </button>
        <button
          type="button"
          class="btn primary wide"
          disabled={chosen.size === 0}
          aria-busy={busy}
          onClick={(event) => void accept(event)}
        >
          {words.update.accept(chosen.size)}
        </button>
      </div>
    </>
  );
}

function saidIn(value: Difference["old"]): string {
  return value === undefined ? "" : [value].flat().join("\n");
}

import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Found } from "../talk/answers";
import type { Trouble } from "../talk/requests";
import { Failed } from "./parts";
import type { Actions, Tools } from "./states";

const PAUSE = 200;
const SHORTEST = 2;

interface Props {
  /** The name on the page: where one begins to look. */
  readonly name: string;
  readonly actions: Actions;
  readonly tools: Tools;
}

/** Somebody known under another name or without a link: found by name, and linked to this page by one real click. */
export function FindKnown({ name, actions, tools }: Props) {
  const { words } = tools;
  const [open, setOpen] = useState(false);
  return open ? (
    <Search name={name} actions={actions} tools={tools} close={() => setOpen(false)} />
  ) : (
    <div class="unlink">
      <button type="button" class="quiet-button" onClick={() => setOpen(true)}>
        {words.find.open}
      </button>
    </div>
  );
}

function Search({ name, actions, tools, close }: Props & { readonly close: () => void }) {
  const { words } = tools;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(name);
  const [found, setFound] = useState<readonly Found[]>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(false);
  useEffect(() => field.current?.select(), []);
  useEffect(() => {
    if (typed.trim().length < SHORTEST) return setFound(undefined);
    let wanted = true;
    const timer = setTimeout(async () => {
      const reply = await actions.search(typed.trim());
      if (!wanted) return;
      setTrouble(reply.ok ? undefined : reply.trouble);
      setFound(reply.ok ? reply.value : undefined);
    }, PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [typed]);
  const link = async (candidateId: string, event: Event) => {
    if (!tools.isReal(event) || busy) return;
    setBusy(true);
    const done = await actions.samePerson(candidateId);
    setBusy(false);
    setTrouble(done.ok ? undefined : done.trouble);
  };
  return (
    <div class="field find-known">
      <label for={`${id}-input`}>{words.find.label}</label>
      <input
        id={`${id}-input`}
        ref={field}
        class="input"
        type="search"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <p class="hint" role="status">
        {found?.length === 0 ? words.find.nobody : ""}
      </p>
      <ul class="list">
        {found?.map((one) => (
          <li key={one.id} class="row">
            <div class="row-head">
              <h3>{one.name}</h3>
              <button
                type="button"
                class="btn"
                disabled={busy}
                aria-label={words.find.linkTo(one.name)}
                onClick={(event) => void link(one.id, event)}
              >
                {words.find.link}
              </button>
            </div>
            <p>{[one.headline, one.location].filter((part) => part !== undefined).join(" · ")}</p>
          </li>
        ))}
      </ul>
      {trouble && <Failed trouble={trouble} tools={tools} />}
      <div class="foot">
        <button type="button" class="btn" onClick={close}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}

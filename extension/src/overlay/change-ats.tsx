import { useEffect, useState } from "preact/hooks";
import type { Listed, Trouble } from "../talk/requests";
import { Failed } from "./parts";
import type { Actions, Tools } from "./states";

interface Props {
  readonly actions: Pick<Actions, "connections" | "changeAts" | "connect">;
  readonly tools: Tools;
}

/** In which ATS the person lands, and the way to another that this browser is connected to. */
export function ChangeAts({ actions, tools }: Props) {
  const { words } = tools;
  const [list, setList] = useState<readonly Listed[]>([]);
  const [open, setOpen] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  useEffect(() => {
    let wanted = true;
    void actions.connections().then((reply) => {
      if (wanted && reply.ok) setList(reply.value);
    });
    return () => {
      wanted = false;
    };
  }, [actions.connections]);
  const change = async (server: string) => {
    const done = await actions.changeAts(server);
    setOpen(false);
    if (!done.ok) setTrouble(done.trouble);
  };
  const active = list.find((it) => it.active);
  if (active === undefined) return null;
  return (
    <div class="change-ats">
      <p>
        <span>{words.exportsInto(nameOf(active))}</span>
        <button type="button" class="quiet-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.changeAts}
        </button>
      </p>
      {open && (
        <ul class="list">
          {list
            .filter((it) => !it.active)
            .map((it) => (
              <li key={it.server}>
                <button type="button" class="btn wide" onClick={() => void change(it.server)}>
                  <b>{nameOf(it)}</b> <span>{it.signedIn ? hostOf(it) : words.markSignedOut}</span>
                </button>
              </li>
            ))}
          <li>
            <button type="button" class="quiet-button" onClick={actions.connect}>
              {words.addConnection}
            </button>
          </li>
        </ul>
      )}
      {trouble && <Failed trouble={trouble} tools={tools} />}
    </div>
  );
}

/** What the installation calls itself, and its address where two call themselves alike. */
export function nameOf({ me, server }: Listed): string {
  return me?.instance ?? hostOf({ server });
}

export function hostOf({ server }: Pick<Listed, "server">): string {
  return server.replace(/^https?:\/\//, "");
}

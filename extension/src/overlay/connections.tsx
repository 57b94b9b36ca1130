import { useState } from "preact/hooks";
import type { Listed } from "../talk/requests";
import type { Words } from "../words/words";
import { hostOf, nameOf } from "./change-ats";

interface Props {
  readonly list: readonly Listed[];
  readonly words: Words;
  readonly choose: (server: string) => void;
  readonly remove: (server: string) => void;
  readonly add: () => void;
}

/** The other servers that this browser is connected to; the one in use stands above with all that is said of it. */
export function Connections({ list, words, choose, remove, add }: Props) {
  const { setup } = words;
  const [asking, setAsking] = useState("");
  const others = list.filter((it) => !it.active);
  return (
    <section class="connections" aria-label={setup.others}>
      {others.length > 0 && <h2>{setup.others}</h2>}
      <ul>
        {others.map((it) => (
          <li key={it.server}>
            <div>
              <b>{nameOf(it)}</b>
              <span>
                {hostOf(it)}
                {it.signedIn ? it.me && ` · ${it.me.name}` : ` · ${words.markSignedOut}`}
              </span>
            </div>
            {asking === it.server ? (
              <>
                <span>{setup.removeAsk}</span>
                <button type="button" class="btn" onClick={() => remove(it.server)}>
                  {setup.remove}
                </button>
                <button type="button" class="quiet-button" onClick={() => setAsking("")}>
                  {words.cancel}
                </button>
              </>
            ) : (
              <>
                <button
                  type="button"
                  class="btn"
                  aria-label={setup.useNamed(nameOf(it))}
                  onClick={() => choose(it.server)}
                >
                  {setup.use}
                </button>
                <button
                  type="button"
                  class="quiet-button"
                  aria-label={setup.removeNamed(nameOf(it))}
                  onClick={() => setAsking(it.server)}
                >
                  {setup.remove}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
      <button type="button" class="quiet-button" onClick={add}>
        {words.addConnection}
      </button>
    </section>
  );
}

import type { Lookalike } from "../talk/answers";
import type { Trouble } from "../talk/requests";
import { Failed, OpenInHavn } from "./parts";
import type { Tools } from "./states";

interface Props {
  readonly lead: string;
  readonly people: readonly Lookalike[];
  readonly busy: boolean;
  readonly trouble: Trouble | undefined;
  readonly tools: Tools;
  readonly same?: (candidateId: string, event: Event) => void;
  readonly none?: (event: Event) => void;
}

/** People who may be the one on the page, with the reasons; Havn never chooses by itself. */
export function People({ lead, people, busy, trouble, tools, same, none }: Props) {
  const { words } = tools;
  return (
    <>
      <p class="notice violet">{lead}</p>
      <ul class="list">
        {people.map(({ id, name, url, why }) => (
          <li key={id} class="row">
            <div class="row-head">
              <h3>{name}</h3>
              {url !== undefined && <OpenInHavn url={url} tools={tools} />}
            </div>
            <p>{why.map((code) => words.why[code] ?? code).join(" · ")}</p>
            {same && (
              <button type="button" class="btn" disabled={busy} onClick={(event) => same(id, event)}>
                {words.samePerson}
              </button>
            )}
          </li>
        ))}
      </ul>
      {trouble && <Failed trouble={trouble} tools={tools} />}
      {none && (
        <div class="foot">
          <button type="button" class="btn wide" disabled={busy} onClick={none}>
            {words.notThese}
          </button>
        </div>
      )}
    </>
  );
}

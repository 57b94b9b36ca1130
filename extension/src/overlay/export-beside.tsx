import { useId } from "preact/hooks";
import type { PoolChoice } from "../talk/answers";
import type { Beside } from "../talk/requests";
import type { Tools } from "./states";

interface Props {
  readonly said: Beside;
  readonly say: (beside: Beside) => void;
  readonly job: string;
  /** Those that the recruiter may add to. */
  readonly pools: readonly PoolChoice[];
  readonly tools: Tools;
}

/** What can be done with an export by the same click: a note, and a pool if the recruiter keeps some. */
export function ExportBeside({ said, say, job, pools, tools }: Props) {
  const { words } = tools;
  const id = useId();
  const { note, poolId } = said;
  const visibility = note?.visibility ?? "private";
  const noted = (text: string, by: "private" | "team") => {
    const { note: _gone, ...rest } = said;
    say(text === "" ? rest : { ...rest, note: { text, visibility: by } });
  };
  return (
    <div class="export-beside">
      {tools.mayNote && (
        <>
          <label for={`${id}-note`}>{words.exportNote}</label>
          <textarea
            id={`${id}-note`}
            class="input"
            rows={2}
            maxLength={10_000}
            placeholder={words.notePlaceholder}
            value={note?.text ?? ""}
            onInput={(event) => noted(event.currentTarget.value, visibility)}
          />
          {note && (
            <select
              class="input"
              aria-label={words.noteFor}
              value={visibility}
              onChange={(event) => noted(note.text, event.currentTarget.value === "team" ? "team" : "private")}
            >
              <option value="private">{words.notePrivate}</option>
              <option value="team">{words.noteTeam(job)}</option>
            </select>
          )}
        </>
      )}
      {pools.length > 0 && (
        <>
          <label for={`${id}-pool`}>{words.exportPool}</label>
          <select
            id={`${id}-pool`}
            class="input"
            value={poolId ?? ""}
            onChange={(event) => {
              const { poolId: _gone, ...rest } = said;
              const { value } = event.currentTarget;
              say(value === "" ? rest : { ...rest, poolId: value });
            }}
          >
            <option value="">{words.noPool}</option>
            {pools.map((pool) => (
              <option key={pool.poolId} value={pool.poolId}>
                {pool.name}
              </option>
            ))}
          </select>
        </>
      )}
    </div>
  );
}

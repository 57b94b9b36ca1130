import { Failed } from "./parts";
import type { Actions, Tools, View } from "./states";

interface Props {
  readonly view: View;
  readonly actions: Actions;
  readonly tools: Tools;
}

/** What the last click did, and its way back. */
export function Notices({ view: { notice }, actions, tools }: Props) {
  const { words } = tools;
  if (notice === undefined) return null;
  if (notice.kind === "undone") {
    return (
      <div class="notice quiet" role="status">
        <p>{words.undone}</p>
      </div>
    );
  }
  if (notice.kind === "waiting") {
    return (
      <div class="notice amber" role="status">
        <p>{words.queue.kept}</p>
        <button type="button" class="quiet-button" onClick={actions.dismiss}>
          {words.done}
        </button>
      </div>
    );
  }
  const { created } = notice.exported;
  const job = `${notice.job.title} (${notice.job.jobNumber})`;
  return (
    <>
      <div class={`notice ${created ? "sea" : "amber"}`} role="status">
        <p>{created ? words.exported(job) : words.exportedAlready(job)}</p>
        {created && (
          <button type="button" class="quiet-button" onClick={() => void actions.undo()}>
            {words.undo}
          </button>
        )}
        <button type="button" class="quiet-button" onClick={actions.dismiss}>
          {words.done}
        </button>
      </div>
      {notice.trouble && <Failed trouble={notice.trouble} tools={tools} />}
    </>
  );
}

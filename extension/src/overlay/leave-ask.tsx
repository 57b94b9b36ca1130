import type { Words } from "../words/words";

interface Props {
  readonly words: Words;
  readonly leave: () => void;
  readonly stay: () => void;
}

/** Something waits to be sent to a server that is about to be left. */
export function LeaveAsk({ words, leave, stay }: Props) {
  return (
    <section class="notice amber leave-ask" role="alert">
      <p>{words.queue.leaveAsk}</p>
      <div>
        <button type="button" class="btn" onClick={leave}>
          {words.queue.leave}
        </button>
        <button type="button" class="btn" onClick={stay}>
          {words.cancel}
        </button>
      </div>
    </section>
  );
}

import { useEffect, useState } from "preact/hooks";
import type { Actions, Tools } from "./states";

interface Props {
  /** Another number: it may be another count. */
  readonly queued: number;
  readonly actions: Pick<Actions, "waiting" | "sendWaiting" | "connect">;
  readonly tools: Tools;
}

/** How much waits to be sent, if anything does. */
export function WaitingLine({ queued, actions, tools }: Props) {
  const { queue } = tools.words;
  const [count, setCount] = useState(0);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let wanted = true;
    void actions.waiting().then((reply) => {
      if (wanted && reply?.ok) setCount(reply.value);
    });
    return () => {
      wanted = false;
    };
  }, [queued, actions]);
  if (count === 0) return null;
  const send = async () => {
    setBusy(true);
    const left = await actions.sendWaiting();
    setBusy(false);
    if (left.ok) setCount(left.value);
  };
  return (
    <div class="notice quiet" role="status">
      <p>{queue.waiting(count)}</p>
      <button type="button" class="quiet-button" aria-busy={busy} disabled={busy} onClick={() => void send()}>
        {busy ? queue.sending : queue.sendNow}
      </button>
      <button type="button" class="quiet-button" onClick={actions.connect}>
        {queue.show}
      </button>
    </div>
  );
}

import type { Line } from "./guest";

/** A worker that hears nothing falls asleep after 30 seconds, an open stream or not. */
const PING = 20_000;
const RECONNECT = 1_000;

interface Around {
  readonly connect: () => Line;
  /** Whether the extension that this script belongs to is still installed as it was. */
  readonly alive: () => boolean;
  readonly changed: (candidateId: string) => void;
  /** Somebody else is signed in, or nobody. */
  readonly renew: () => void;
  readonly replaced: () => void;
}

/** The line to the worker while marks are on the screen: what they say stays true, and ends with who may see it. */
export interface ListLine {
  readonly open: () => void;
  readonly close: () => void;
}

export function listLine({ connect, alive, changed, renew, replaced }: Around): ListLine {
  let line: Line | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const opened = () => {
    const one = connect();
    one.heard((news) => {
      if (news.kind === "changed") changed(news.candidateId);
      if (news.kind === "pairing") renew();
    });
    one.ended(() => {
      if (line !== one) return;
      line = undefined;
      clearTimeout(timer);
      if (alive()) timer = setTimeout(keep, RECONNECT);
      else replaced();
    });
    return one;
  };
  const keep = () => {
    clearTimeout(timer);
    if (!alive()) return replaced();
    line ??= opened();
    line.post({ list: true });
    timer = setTimeout(keep, PING);
  };
  return {
    open: () => {
      if (line === undefined) keep();
    },
    close: () => {
      clearTimeout(timer);
      const open = line;
      line = undefined;
      open?.close();
    },
  };
}

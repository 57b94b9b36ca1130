import type { Mode, Placement } from "../talk/side";
import type { Guest } from "./guest";

/** A guest that is on the page only while Havn is to be shown there. */
export interface Gate extends Guest {
  readonly placed: (placement: Placement) => void;
}

interface Around {
  readonly guest: Guest;
  /** Asked when there is first somebody to show, and not before. */
  readonly placement: () => Promise<Placement | undefined>;
  readonly changed: (mode: Mode) => void;
}

/** Until it is known where Havn is to be shown, nothing is put on the page. */
export function onlyOnPage({ guest, placement, changed }: Around): Gate {
  let mode: Mode | undefined;
  let asking = false;
  let said: readonly (() => void)[] = [];

  const placed = (next: Placement) => {
    if (next.mode === mode) return;
    mode = next.mode;
    if (mode === "overlay") for (const again of said) again();
    else guest.left();
    changed(mode);
  };
  const learn = async () => {
    if (asking) return;
    asking = true;
    const found = await placement();
    asking = false;
    // Told meanwhile is newer than asked before.
    if (found !== undefined && mode === undefined) placed(found);
  };
  const say = (what: () => void) => {
    said = [...said, what];
    if (mode === "overlay") what();
    else if (mode === undefined) void learn();
  };
  return {
    placed,
    glimpsed: (person) => say(() => guest.glimpsed(person)),
    arrived: (subject) => say(() => guest.arrived(subject)),
    unsure: (signal) => say(() => guest.unsure(signal)),
    left: () => {
      said = [];
      guest.left();
    },
  };
}

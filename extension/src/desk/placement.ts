import type { Mode, Placement } from "../talk/side";
import type { Connections, Drawer } from "./connection";

const CHOICE = "mode";

/** Where Havn shows what it knows: as chosen in this browser, unless the administrator keeps LinkedIn's pages untouched. */
export interface Placements {
  readonly current: () => Promise<Placement>;
  readonly choose: (mode: Mode) => Promise<void>;
}

export function placementsIn(kept: Drawer, connections: Connections): Placements {
  return {
    current: async () => {
      const chosen = (await kept.get(CHOICE))[CHOICE];
      const required = (await connections.active())?.me?.policy.mode === "panel";
      return {
        mode: required || chosen === "panel" ? "panel" : "overlay",
        required,
        chosen: chosen === "panel" || chosen === "overlay",
      };
    },
    choose: (mode) => kept.set({ [CHOICE]: mode === "panel" ? "panel" : "overlay" }),
  };
}

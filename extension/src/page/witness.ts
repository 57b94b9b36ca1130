import type { SideNews, SideQuestion, Sighting } from "../talk/side";
import type { Visit, Visitor } from "./visits";

/** A panel that stands beside this tab and wants to know whom it is about. */
export interface PanelLine {
  readonly post: (news: SideNews) => void;
  readonly heard: (listen: (question: SideQuestion) => void) => void;
  readonly ended: (listen: () => void) => void;
}

/** Says whom the page is about, to whoever of ours asks; it only reads. */
export interface Witness extends Pick<Visitor, "arrived" | "unsure" | "left"> {
  readonly attend: (line: PanelLine) => void;
  readonly sighting: () => Sighting;
  /** Reads the page again: is it surely still of whom this visit's number stands for? */
  readonly still: (visit: number) => boolean;
}

/** @param seen told of each sighting, when it is made */
export function witnessOf(seen: (sighting: Sighting) => void): Witness {
  const lines = new Set<PanelLine>();
  let sighting: Sighting = { kind: "nobody", visit: 0 };
  let visit: Visit | undefined;

  const say = (next: Sighting, of?: Visit) => {
    sighting = next;
    visit = of;
    for (const line of lines) line.post({ kind: "sighting", sighting });
    seen(sighting);
  };
  const still = (number: number) => number === sighting.visit && visit?.still() === true;
  const next = () => sighting.visit + 1;
  return {
    arrived: (of) => say({ kind: "person", visit: next(), person: of.person }, of),
    unsure: () => say({ kind: "unsure", visit: next() }),
    left: () => {
      if (sighting.kind !== "nobody") say({ kind: "nobody", visit: next() });
    },
    attend: (line) => {
      lines.add(line);
      line.ended(() => lines.delete(line));
      line.heard(({ id, kind, visit: asked }) => {
        const copy = kind === "copy" && still(asked) ? visit?.copy() : undefined;
        const holds = kind === "copy" ? copy !== undefined : still(asked);
        line.post({ kind: "answer", id, still: holds, ...(copy === undefined ? {} : { copy }) });
      });
      line.post({ kind: "sighting", sighting });
    },
    sighting: () => sighting,
    still,
  };
}

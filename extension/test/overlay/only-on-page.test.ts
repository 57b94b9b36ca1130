import { describe, expect, it } from "vitest";
import type { Guest } from "../../src/overlay/guest";
import { onlyOnPage } from "../../src/overlay/only-on-page";
import type { Mode, Placement } from "../../src/talk/side";

const ASTRID = { url: "https://www.linkedin.com/in/astrid/", ids: ["in:astrid"], name: "Astrid Holm" };
const placementOf = (mode: Mode): Placement => ({ mode, required: false, chosen: true });

function gate(first: Mode | "unknown" = "overlay") {
  const said: string[] = [];
  const modes: Mode[] = [];
  let asked = 0;
  const guest: Guest = {
    glimpsed: ({ name }) => said.push(`glimpsed ${name}`),
    arrived: ({ person }) => said.push(`arrived ${person.name}`),
    unsure: () => said.push("unsure"),
    left: () => said.push("left"),
  };
  const made = onlyOnPage({
    guest,
    placement: async () => {
      asked += 1;
      return first === "unknown" ? undefined : placementOf(first);
    },
    changed: (mode) => modes.push(mode),
  });
  const { signal } = new AbortController();
  const visit = () => {
    made.glimpsed(ASTRID);
    made.arrived({ person: ASTRID, signal, still: () => true, copy: () => undefined });
  };
  const known = () => new Promise<void>((resolve) => setTimeout(resolve));
  return { ...made, visit, known, said, modes, asked: () => asked };
}

describe("UC-18 what is put on the page", () => {
  it("is nothing before it is known where Havn is to be shown, and then everything", async () => {
    const { visit, known, said, asked } = gate();
    visit();
    expect(said).toEqual([]);
    await known();
    expect(said).toEqual(["glimpsed Astrid Holm", "arrived Astrid Holm"]);
    expect(asked()).toBe(1);
  });

  it("is nothing while it is to be shown beside the page", async () => {
    const { visit, known, said, modes } = gate("panel");
    visit();
    await known();
    visit();
    expect(said).not.toContain("arrived Astrid Holm");
    expect(modes).toEqual(["panel"]);
  });

  it("is nothing when the worker cannot say, and it is asked again with the next person", async () => {
    const { visit, known, said, asked } = gate("unknown");
    visit();
    await known();
    visit();
    await known();
    expect(said).toEqual([]);
    expect(asked()).toBe(2);
  });

  it("is not even asked about while the pages show nobody", async () => {
    const { left, known, asked } = gate();
    left();
    left();
    await known();
    expect(asked()).toBe(0);
  });

  it("goes at once when the choice changes, and comes back with the person on the page", async () => {
    const { visit, known, said, placed } = gate();
    visit();
    await known();
    placed(placementOf("panel"));
    expect(said.at(-1)).toBe("left");
    placed(placementOf("overlay"));
    expect(said.at(-1)).toBe("arrived Astrid Holm");
  });

  it("is not of a person who was left before the choice changed", async () => {
    const { visit, left, known, said, placed } = gate("panel");
    visit();
    await known();
    left();
    placed(placementOf("overlay"));
    expect(said).not.toContain("arrived Astrid Holm");
  });

  it("follows what it was told, and not what it had asked before", async () => {
    const { visit, known, said, placed } = gate("overlay");
    visit();
    placed(placementOf("panel"));
    await known();
    expect(said).not.toContain("arrived Astrid Holm");
  });
});

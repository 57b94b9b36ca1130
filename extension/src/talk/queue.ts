import type { Queued } from "./requests";

/** Whether it goes by itself when there is a connection again; otherwise somebody has to look at it. */
export function goesByItself({ trouble }: Pick<Queued, "trouble">): boolean {
  return trouble?.kind !== "refused" || trouble.code === "too-many";
}

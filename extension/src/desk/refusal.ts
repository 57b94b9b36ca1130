import type { Trouble } from "../talk/requests";

/** There is no answer, and this is why; made into words on the screen, never logged. */
export class Refusal extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble.kind);
    this.trouble = trouble;
  }
}

import { useEffect, useState } from "preact/hooks";
import type { Words } from "../words/words";

/** Whether the browser lets us read linkedin.com; Firefox, and a careful Chrome, leave that to the user. */
export interface Permission {
  /** As people call the browser that asks. */
  readonly browser: string;
  readonly given: () => Promise<boolean>;
  /** Only within the very click. */
  readonly ask: () => Promise<boolean>;
  readonly changed: (listen: () => void) => void;
}

interface Props {
  readonly permission: Permission;
  readonly words: Words;
}

/** Says that the browser's permission is missing, with the button that asks for it; nothing when it is there. */
export function PermissionNeeded({ permission, words }: Props) {
  const { permission: said } = words;
  const [given, setGiven] = useState(true);
  const [answered, setAnswered] = useState<boolean>();
  useEffect(() => {
    const look = () => void permission.given().then(setGiven);
    permission.changed(look);
    look();
  }, [permission]);
  const title = said.title(permission.browser);
  if (given)
    return answered ? (
      <p class="notice sea" role="status">
        {said.given}
      </p>
    ) : null;
  return (
    <section class="notice amber permission" aria-label={title}>
      <div>
        <h2>{title}</h2>
        <p>{said.hint}</p>
        {answered === false && <p role="alert">{said.refused}</p>}
      </div>
      <button
        type="button"
        class="btn primary"
        onClick={() => {
          void permission.ask().then((yes) => {
            setAnswered(yes);
            setGiven(yes);
          });
        }}
      >
        {said.give}
      </button>
    </section>
  );
}

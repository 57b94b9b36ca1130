import type { Words } from "../words/words";
import { ModeChoice, type Placing } from "./mode-choice";

interface Props {
  readonly placing: Placing;
  readonly words: Words;
}

/** Read and chosen before anything else: LinkedIn's terms, and the two ways in which Havn is shown. */
export function Welcome({ placing, words }: Props) {
  const { welcome: said } = words;
  return (
    <>
      <section class="read">
        <h2>{said.termsTitle}</h2>
        {said.terms.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </section>
      <section class="read">
        <h2>{said.chooseTitle}</h2>
        <p class="lead">{said.chooseLead}</p>
        <ModeChoice placing={placing} words={words} />
      </section>
      <section class="read">
        <h2>{said.connectTitle}</h2>
      </section>
    </>
  );
}

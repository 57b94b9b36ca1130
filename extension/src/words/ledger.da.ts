import type { ledger as english } from "./ledger.en";
import { plural } from "./plural";

export const ledger: typeof english = {
  ledger: {
    title: "Hvem har skrevet til dem",
    wrote: (by, when) => `${by} skrev ${when}`,
    youWrote: (when) => `Du skrev ${when}`,
    answer: "besvaret",
    noAnswer: "intet svar",
    iWrote: "Jeg har skrevet til dem",
    theyAnswered: "De svarede",
    noAnswerAfterAll: "Alligevel intet svar",
    takeBack: "Ikke sendt",
    earlier: (count) => plural(count, "tidligere besked", "tidligere beskeder"),
    fewer: "Kun den seneste",
    wait: (until) => `For tidligt at skrive igen: din organisation venter til ${until}.`,
    forbidden: (until) => `Ingen må skrive igen før ${until}.`,
    doNotContact: "Må ikke kontaktes",
    excluded: (reason, until) => `Må ikke kontaktes: ${reason}${until === undefined ? "" : `, indtil ${until}`}`,
    notExported: "Må ikke kontaktes",
  },
  find: {
    open: "En, Havn kender? Find dem",
    label: "Find dem i Havn",
    nobody: "Ingen med det navn, som du må se.",
    link: "Tilknyt",
    linkTo: (name) => `Tilknyt denne side til ${name}`,
  },
};

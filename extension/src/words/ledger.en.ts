import { plural } from "./plural";

/** Who wrote to whom, and finding somebody known. */
export const ledger = {
  ledger: {
    title: "Who wrote to them",
    wrote: (by: string, when: string) => `${by} wrote ${when}`,
    youWrote: (when: string) => `You wrote ${when}`,
    answer: "answered",
    noAnswer: "no reply",
    iWrote: "I wrote to them",
    theyAnswered: "They answered",
    noAnswerAfterAll: "No reply after all",
    takeBack: "Not sent",
    earlier: (count: number) => plural(count, "earlier message", "earlier messages"),
    fewer: "Only the last",
    wait: (until: string) => `Too soon to write again: your organisation waits until ${until}.`,
    forbidden: (until: string) => `Nobody may write again before ${until}.`,
    doNotContact: "Do not contact",
    excluded: (reason: string, until?: string) =>
      `Do not contact: ${reason}${until === undefined ? "" : `, until ${until}`}`,
    notExported: "Not to be contacted",
  },
  find: {
    open: "Somebody Havn knows? Find them",
    label: "Find them in Havn",
    nobody: "Nobody of that name whom you may see.",
    link: "Link",
    linkTo: (name: string) => `Link this page to ${name}`,
  },
};

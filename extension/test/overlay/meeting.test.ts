import { describe, expect, it } from "vitest";
import { meet } from "../../src/overlay/meeting";
import type { View } from "../../src/overlay/states";
import type { Card, Who } from "../../src/talk/answers";
import type { Ask, Request, Trouble } from "../../src/talk/requests";
import { exchange } from "../desk/exchanges";

const card = exchange("card-recruiter").response.body as Card;
const person = {
  url: "https://www.linkedin.com/in/astrid-holm-demo/",
  ids: ["in:astrid-holm-demo"],
  name: "Astrid Holm",
};
const same: Who = {
  match: "same",
  candidate: { id: card.candidate.id, name: "Astrid Holm", url: card.candidate.url, summary: { jobs: 2, exported: 0 } },
};
const JOB = { jobId: "job-1", jobNumber: "HAVN-1", title: "Senior backend developer" };

/** A worker whose answers come when the test says so. */
function meeting() {
  const life = new AbortController();
  const waiting: { readonly request: Request; readonly answer: (value: unknown) => void }[] = [];
  const asked: Request[] = [];
  const views: View[] = [];
  let still = true;
  let copies = 0;
  const ask = ((request: Request) => {
    asked.push(request);
    return new Promise((answer: (value: never) => void) =>
      waiting.push({ request, answer: (value) => answer(value as never) }),
    );
  }) as Ask;
  const met = meet(
    {
      person,
      signal: life.signal,
      still: () => still,
      copy: () => {
        copies += 1;
        return still ? { html: `<main>${copies}</main>`, capturedAt: "2026-11-22T20:00:00Z" } : undefined;
      },
    },
    { visit: 1, ask, show: (view) => views.push(view), reload: () => undefined },
  );
  const reached = () => new Promise((resolve) => setTimeout(resolve));
  const answer = async (kind: Request["kind"], value: unknown) => {
    await reached();
    const index = waiting.findIndex(({ request }) => request.kind === kind);
    waiting.splice(index, 1)[0]?.answer({ ok: true, value });
    await new Promise((resolve) => setTimeout(resolve));
  };
  const refuse = async (kind: Request["kind"], trouble: Trouble) => {
    await reached();
    const index = waiting.findIndex(({ request }) => request.kind === kind);
    waiting.splice(index, 1)[0]?.answer({ ok: false, trouble });
    await new Promise((resolve) => setTimeout(resolve));
  };
  return {
    ...met,
    views,
    asked,
    answer,
    refuse,
    life,
    moveOn: () => {
      still = false;
    },
    last: () => views.at(-1)?.state,
  };
}

describe("a meeting", () => {
  it("asks who it is, shows that they are known, and then the card", async () => {
    const { answer, last } = meeting();
    await answer("who", same);
    expect(last()).toEqual({ kind: "known", candidate: same.candidate });
    await answer("card", card);
    expect(last()).toMatchObject({ kind: "known", card, candidate: { summary: { jobs: 2, stage: "Interview" } } });
  });

  it("drops an answer that comes after the page has moved on", async () => {
    const { answer, views, moveOn } = meeting();
    moveOn();
    await answer("who", same);
    expect(views).toEqual([]);
  });

  it("drops an answer that comes after the visit ended", async () => {
    const { answer, views, life } = meeting();
    life.abort();
    await answer("who", same);
    expect(views).toEqual([]);
  });

  it("drops a card that comes after the page has moved on", async () => {
    const { answer, views, moveOn } = meeting();
    await answer("who", same);
    moveOn();
    await answer("card", card);
    expect(views).toHaveLength(1);
  });

  it("drops news of another person's card", async () => {
    const { answer, views, news } = meeting();
    await answer("who", same);
    await answer("card", card);
    const before = views.length;
    news({ ...card, candidate: { ...card.candidate, id: "another", name: "Bo Lund" } });
    expect(views).toHaveLength(before);
  });

  it("shows news of this one's", async () => {
    const { answer, news, last } = meeting();
    await answer("who", same);
    await answer("card", card);
    news({ ...card, feedback: [] });
    expect(last()).toMatchObject({ card: { feedback: [] } });
  });

  it("copies the page only for an export, and sends nothing when it cannot", async () => {
    const { answer, asked, actions, moveOn } = meeting();
    await answer("who", { match: "none" });
    moveOn();
    expect(await actions.exportTo(JOB, {})).toEqual({ ok: false, trouble: { kind: "refused", code: "page-moved" } });
    expect(asked.map(({ kind }) => kind)).toEqual(["who"]);
  });

  it("says where the person is after an export, asks again, and can take it back", async () => {
    const { answer, actions, views, last } = meeting();
    await answer("who", { match: "none" });
    const exporting = actions.exportTo(JOB, {});
    await answer("export", { candidateId: card.candidate.id, applicationId: "a", created: true });
    expect(await exporting).toMatchObject({ ok: true });
    await answer("who", same);
    expect(views.at(-1)).toMatchObject({ state: { kind: "known" }, notice: { kind: "exported", job: JOB } });
    const undoing = actions.undo();
    await answer("undo", undefined);
    await undoing;
    expect(views.at(-1)?.notice).toEqual({ kind: "undone" });
    await answer("card", card);
    await answer("who", { match: "none" });
    expect(last()).toEqual({ kind: "none", notThese: [] });
  });

  it("sends the very same copy again after a cut, and a new one after a refusal", async () => {
    const { answer, refuse, actions, asked } = meeting();
    await answer("who", { match: "none" });
    const page = () => asked.flatMap((it) => (it.kind === "export" ? [it.page.html] : []));
    for (const trouble of [{ kind: "away" }, { kind: "refused", code: "job-not-open" }, { kind: "away" }] as const) {
      const exporting = actions.exportTo(JOB, {});
      await refuse("export", trouble);
      await exporting;
    }
    expect(page()).toEqual(["<main>1</main>", "<main>1</main>", "<main>2</main>"]);
  });

  it("links the person on the page, and nobody when the page has moved on", async () => {
    const { answer, actions, asked, moveOn } = meeting();
    await answer("who", { match: "likely", likely: [{ id: "c-1", name: "Astrid Holm", why: ["same-name"] }] });
    const linking = actions.samePerson("c-1");
    await answer("link", undefined);
    expect(await linking).toMatchObject({ ok: true });
    expect(asked.at(-2)).toEqual({ kind: "link", candidateId: "c-1", person });
    moveOn();
    expect(await actions.samePerson("c-1")).toMatchObject({ ok: false });
    expect(asked.filter(({ kind }) => kind === "link")).toHaveLength(1);
  });

  it("remembers who it is not", async () => {
    const { answer, actions, last } = meeting();
    await answer("who", { match: "likely", likely: [] });
    actions.notThese(["c-1"]);
    expect(last()).toEqual({ kind: "none", notThese: ["c-1"] });
  });
});

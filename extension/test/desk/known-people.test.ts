import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { knownPeopleIn } from "../../src/desk/known-people";
import type { Who } from "../../src/talk/answers";
import type { PersonOnPage } from "../../src/talk/person";
import { drawer } from "./fakes";

const RIKKE = "https://havn.test rikke";
const person = (slug: string, name = slug): PersonOnPage => ({
  url: `https://www.linkedin.com/in/${slug}/`,
  ids: [`in:${slug}`],
  name,
});
const known = (slug: string): Who => ({
  match: "same",
  candidate: { id: `c-${slug}`, name: slug, url: "https://havn.test/1", summary: { jobs: 1, exported: 0 } },
});

function opened() {
  const asked: string[][] = [];
  let answer: (people: readonly PersonOnPage[]) => Promise<readonly Who[]> = async (people) =>
    people.map(({ ids }) => (ids[0]?.includes("x") ? { match: "none" } : known(ids[0]?.slice(3) ?? "")));
  const shelf = drawer();
  const people = knownPeopleIn(shelf, (these) => {
    asked.push(these.map(({ ids }) => ids[0]?.slice(3) ?? ""));
    return answer(these);
  });
  return { people, asked, shelf, answers: (next: typeof answer) => (answer = next) };
}

describe("the people of lists", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("are asked about in one question and told in the order asked, each once", async () => {
    const { people, asked } = opened();
    const answers = await people.who(RIKKE, [person("x"), person("a"), person("b"), person("a")]);
    expect(answers).toEqual([{ match: "none" }, known("a"), known("b"), known("a")]);
    expect(asked).toEqual([["x", "a", "b"]]);
  });

  it("are remembered for minutes, those who are nobody as well", async () => {
    const { people, asked } = opened();
    await people.who(RIKKE, [person("x"), person("a")]);
    vi.advanceTimersByTime(4 * 60_000);
    expect(await people.who(RIKKE, [person("a"), person("x"), person("b")])).toHaveLength(3);
    expect(asked).toEqual([["x", "a"], ["b"]]);
    vi.advanceTimersByTime(2 * 60_000);
    await people.who(RIKKE, [person("a"), person("b")]);
    expect(asked.at(-1)).toEqual(["a"]);
  });

  it("are others under another name: with an id alone the name decides", async () => {
    const { people, asked } = opened();
    await people.who(RIKKE, [person("a", "Astrid Holm")]);
    await people.who(RIKKE, [person("a", "Somebody Else")]);
    expect(asked).toHaveLength(2);
  });

  it("are told to nobody but whom they were told to, and to no other server's member", async () => {
    const { people, asked } = opened();
    await people.who(RIKKE, [person("a")]);
    await people.who("https://havn.test lars", [person("a")]);
    await people.who("https://other.test rikke", [person("a")]);
    await people.who(RIKKE, [person("a")]);
    expect(asked).toHaveLength(4);
  });

  it("are asked about again when their card has changed, and only they", async () => {
    const { people, asked, answers } = opened();
    answers(async (these) =>
      these.map(({ ids }) =>
        ids[0] === "in:l"
          ? { match: "likely", likely: [{ id: "c-a", name: "A", why: ["same-name"] }] }
          : known(ids[0]?.slice(3) ?? ""),
      ),
    );
    await people.who(RIKKE, [person("a"), person("b"), person("l")]);
    await people.changed("c-a");
    await people.who(RIKKE, [person("a"), person("b"), person("l")]);
    expect(asked).toEqual([
      ["a", "b", "l"],
      ["a", "l"],
    ]);
  });

  it("are not remembered when they changed while the answer was on its way", async () => {
    const { people, asked, answers } = opened();
    answers(async () => {
      await people.forget();
      return [known("a")];
    });
    expect(await people.who(RIKKE, [person("a")])).toEqual([known("a")]);
    answers(async () => [{ match: "none" }]);
    expect(await people.who(RIKKE, [person("a")])).toEqual([{ match: "none" }]);
    expect(asked).toHaveLength(2);
  });

  it("are remembered by the hundred, the newest", async () => {
    const { people, shelf } = opened();
    for (let page = 0; page < 7; page += 1)
      await people.who(
        RIKKE,
        Array.from({ length: 100 }, (_, at) => person(`p${page}-${at}`)),
      );
    const kept = shelf.inside.get("known-people") as { people: Record<string, unknown> };
    expect(Object.keys(kept.people)).toHaveLength(500);
    expect(Object.keys(kept.people).join()).not.toContain("p1-99");
  });

  it("are a hundred at once and not one more", async () => {
    const { people, asked } = opened();
    const many = Array.from({ length: 101 }, (_, at) => person(`p${at}`));
    await expect(people.who(RIKKE, many)).rejects.toMatchObject({ trouble: { kind: "refused", code: "too-many" } });
    expect(asked).toEqual([]);
  });

  it("are asked about no more often than a person can scroll", async () => {
    const { people, asked } = opened();
    for (let call = 0; call < 30; call += 1) await people.who(RIKKE, [person(`p${call}`)]);
    await expect(people.who(RIKKE, [person("q")])).rejects.toMatchObject({ trouble: { code: "too-many" } });
    expect(await people.who(RIKKE, [person("p1")]), "remembered").toEqual([known("p1")]);
    vi.advanceTimersByTime(60_000);
    await people.who(RIKKE, [person("q")]);
    expect(asked).toHaveLength(31);
  });

  it("of a slug that is a word of the language are people too", async () => {
    const { people } = opened();
    const odd = { url: "https://www.linkedin.com/in/a/", ids: ["__proto__"], name: "" };
    expect(await people.who(RIKKE, [odd])).toHaveLength(1);
    expect(await people.who(RIKKE, [{ ...odd, ids: ["constructor"] }])).toHaveLength(1);
  });
});

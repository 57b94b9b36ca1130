import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { followLists, type Reader } from "../../src/page/roster";
import { LISTS, openList } from "./lists";

type Near = Parameters<Reader["near"]>[0];

/** What is near the screen is the test's to say: a page without a screen has no layout. */
class Sight {
  static all: Sight[] = [];
  readonly seen = new Set<Element>();
  readonly tell: IntersectionObserverCallback;
  constructor(tell: IntersectionObserverCallback) {
    this.tell = tell;
    Sight.all.push(this);
  }
  observe(element: Element) {
    this.seen.add(element);
  }
  unobserve(element: Element) {
    this.seen.delete(element);
  }
  disconnect() {
    this.seen.clear();
  }
  say(isIntersecting: boolean, which: (element: Element) => boolean = () => true) {
    const changes = [...this.seen].filter(which).map((target) => ({ target, isIntersecting }));
    this.tell(changes as unknown as IntersectionObserverEntry[], this as unknown as IntersectionObserver);
  }
}

describe("following a list", () => {
  const ended: AbortController[] = [];
  beforeEach(() => {
    vi.useFakeTimers();
    Sight.all = [];
    vi.stubGlobal("IntersectionObserver", Sight);
  });
  afterEach(() => {
    for (const life of ended.splice(0)) life.abort();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  async function following(path: string, wanted = true) {
    const { tab, view, page } = openList(path);
    vi.stubGlobal("MutationObserver", tab.MutationObserver);
    Object.assign(view, { setTimeout: (work: () => void, wait: number) => setTimeout(work, wait) });
    const life = new AbortController();
    ended.push(life);
    let near: Near = [];
    const lost: string[] = [];
    let left = 0;
    let asked = 0;
    const { again } = followLists(
      view,
      {
        wanted: async () => {
          asked += 1;
          return wanted;
        },
        near: (entries) => {
          near = entries;
        },
        lost: ({ person }) => {
          lost.push(person.name);
        },
        left: () => {
          left += 1;
        },
        shifted: () => undefined,
      },
      life.signal,
    );
    const later = () => vi.advanceTimersByTimeAsync(200);
    await later();
    const sight = () => Sight.all.at(-1);
    return {
      page,
      near: () => near,
      names: () => near.map(({ person }) => person.name),
      lost,
      left: () => left,
      asked: () => asked,
      later,
      sight,
      again,
      life,
    };
  }
  const rowOf = (page: Document, name: string) =>
    [...page.querySelectorAll('[data-view-name="people-search-result"]')].find((row) =>
      row.textContent?.includes(name),
    );

  it("gives who is near the screen, in the order of the page, and nobody else", async () => {
    const { page, names, later, sight } = await following(LISTS["people search, newer"]);
    expect(names()).toEqual([]);
    const shown = ["Bo Lund", "Clara Friis", "Karl Stige"].map((name) => rowOf(page, name));
    sight()?.say(true, (element) => shown.includes(element));
    await later();
    expect(names()).toEqual(["Clara Friis", "Karl Stige", "Bo Lund"]);
  });

  it("loses a row at once when it turns to somebody else, and finds the new one", async () => {
    const { page, names, near, lost, later, sight } = await following(LISTS["people search, newer"]);
    sight()?.say(true);
    await later();
    const [clara] = near();
    const row = rowOf(page, "Clara Friis");
    for (const link of row?.querySelectorAll("a") ?? [])
      if (link.getAttribute("href")?.includes("clara")) link.setAttribute("href", "/in/klara-kajen-demo/");
    row?.setAttribute("href", "/in/klara-kajen-demo/");
    for (const text of row?.querySelectorAll('a[data-view-name="search-result-lockup-title"]') ?? [])
      text.textContent = "Klara Kajen";
    expect(clara?.still(), "whoever asks this moment").toBe(false);
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(lost).toEqual(["Clara Friis"]);
    await later();
    expect(names()[0]).toBe("Klara Kajen");
    expect(names()).not.toContain("Clara Friis");
  });

  it("loses a row that is scrolled away or taken out of the page", async () => {
    const { page, lost, names, later, sight } = await following(LISTS["people search, newer"]);
    sight()?.say(true);
    await later();
    const clara = rowOf(page, "Clara Friis");
    sight()?.say(false, (element) => element === clara);
    expect(lost).toEqual(["Clara Friis"]);
    rowOf(page, "Bo Lund")?.remove();
    await later();
    expect(lost).toEqual(["Clara Friis", "Bo Lund"]);
    expect(names()).not.toContain("Bo Lund");
  });

  it("looks at no row while nobody wants to know", async () => {
    const { names, asked } = await following(LISTS["people search, newer"], false);
    expect(asked()).toBe(1);
    expect(Sight.all).toEqual([]);
    expect(names()).toEqual([]);
  });

  it("asks on no page that is no list", async () => {
    const { asked } = await following("/feed/");
    expect(asked()).toBe(0);
  });

  it("begins anew when it is told to, and ends with the script", async () => {
    const { again, asked, left, later, life, near, sight } = await following(LISTS["people search, newer"]);
    sight()?.say(true);
    await later();
    const [clara] = near();
    again();
    await later();
    expect(asked()).toBe(2);
    expect(left()).toBe(1);
    expect(clara?.still(), "of the list before").toBe(false);
    life.abort();
    expect(left()).toBe(2);
    expect(sight()?.seen.size).toBe(0);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { followVisits, type Visit } from "../../src/page/visits";
import type { PersonOnPage } from "../../src/talk/person";
import { HERE, openPage } from "../pages/open";

const BO = (html: string) =>
  html
    .replaceAll("Astrid Holm", "Bo Lund")
    .replaceAll("astrid-holm-demo", "bo-lund-demo")
    .replaceAll("710001", "710002")
    .replace(/[cC]onnectionOf[^"]*/g, "");

/** Only the person's own title, as a new document has it. */
const TITLED = (html: string) => html.replace("<title>(3) Viktor Before | LinkedIn</title>", "");
const canonical = (slug: string) => (html: string) =>
  TITLED(html).replace("</head>", `<link rel="canonical" href="https://www.linkedin.com/in/${slug}/" /></head>`);
const withoutNumbers = (html: string) =>
  TITLED(html)
    .replace(/data-member-id="\d+"/g, 'data-member-id="0"')
    .replace(/[cC]onnectionOf[^"]*/g, "");

function follow(tabs = openPage("pvs")) {
  const { view, tab } = tabs;
  const life = new AbortController();
  const seen: string[] = [];
  const visits: Visit[] = [];
  followVisits(
    view,
    {
      glimpsed: (person: PersonOnPage) => seen.push(`glimpsed ${person.name}`),
      arrived: (visit) => {
        visits.push(visit);
        seen.push(`arrived ${visit.person.name}`);
      },
      unsure: () => seen.push("unsure"),
      left: () => seen.push("left"),
      changed: () => undefined,
    },
    life.signal,
  );
  const go = (path: string) => {
    view.history.pushState({}, "", path);
    view.dispatchEvent(new tab.Event("popstate") as unknown as Event);
  };
  const become = (edit: (html: string) => string) => {
    const next = openPage("pvs", edit).page;
    view.document
      .querySelector("main")
      ?.replaceWith(view.document.importNode(next.querySelector("main") ?? next.body, true));
  };
  return { view, seen, visits, go, become, life };
}

describe("a visit", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "performance"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const fake = (edit?: (html: string) => string) => {
    const opened = openPage("pvs", edit);
    // The page's clock is the test's clock.
    for (const name of ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "performance"] as const) {
      Object.defineProperty(opened.view, name, { value: globalThis[name], configurable: true });
    }
    return opened;
  };

  it("begins after two equal looks a quarter of a second apart", () => {
    const { seen } = follow(fake());
    expect(seen).toEqual(["glimpsed Astrid Holm"]);
    vi.advanceTimersByTime(240);
    expect(seen).toEqual(["glimpsed Astrid Holm"]);
    vi.advanceTimersByTime(20);
    expect(seen).toEqual(["glimpsed Astrid Holm", "arrived Astrid Holm"]);
  });

  it("ends at once when the address leads elsewhere, before anything is looked at", () => {
    const { seen, visits, go } = follow(fake());
    vi.advanceTimersByTime(300);
    go("/in/bo-lund-demo/");
    expect(seen.at(-1)).toBe("left");
    expect(visits[0]?.signal.aborted).toBe(true);
    expect(visits[0]?.still()).toBe(false);
    expect(visits[0]?.copy()).toBeUndefined();
  });

  it("does not claim the old content for the new address", () => {
    const { seen, go } = follow(fake());
    vi.advanceTimersByTime(300);
    go("/in/bo-lund-demo/");
    vi.advanceTimersByTime(5000);
    expect(seen).toEqual(["glimpsed Astrid Holm", "arrived Astrid Holm", "left"]);
  });

  it("begins for the next person when the content follows the address", () => {
    const { seen, go, become } = follow(fake());
    vi.advanceTimersByTime(300);
    go("/in/bo-lund-demo/");
    vi.advanceTimersByTime(400);
    become(BO);
    vi.advanceTimersByTime(1000);
    expect(seen.slice(-2)).toEqual(["glimpsed Bo Lund", "arrived Bo Lund"]);
  });

  it("goes on over the person's other pages, even where no top card is shown", () => {
    const { seen, visits, go, become } = follow(fake());
    vi.advanceTimersByTime(300);
    go("/in/astrid-holm-demo/overlay/contact-info/");
    expect(visits[0]?.still()).toBe(true);
    go("/in/astrid-holm-demo/details/experience/");
    become(() => "<main><ul><li>All experience</li></ul></main>");
    expect(visits[0]?.still()).toBe(true);
    expect(visits[0]?.copy()).toBeUndefined();
    expect(seen).not.toContain("left");
  });

  it("is of nobody on a list, and says so by silence", () => {
    const { seen, go } = follow(fake());
    vi.advanceTimersByTime(300);
    go("/search/results/people/?keywords=x");
    vi.advanceTimersByTime(30_000);
    expect(seen.at(-1)).toBe("left");
  });

  it("says that it is not sure when the page never agrees with its address", () => {
    const { seen, go } = follow(fake());
    vi.advanceTimersByTime(300);
    go("/in/bo-lund-demo/");
    vi.advanceTimersByTime(9_000);
    expect(seen.filter((it) => it === "unsure")).toHaveLength(1);
  });

  it("begins anew when the page comes back from the browser's cache", () => {
    const opened = fake();
    const { seen } = follow(opened);
    vi.advanceTimersByTime(300);
    const back = new opened.tab.Event("pageshow");
    Object.defineProperty(back, "persisted", { value: true });
    opened.tab.dispatchEvent(back);
    vi.advanceTimersByTime(300);
    expect(seen.filter((it) => it === "arrived Astrid Holm")).toHaveLength(2);
    expect(seen).toContain("left");
  });

  describe("in a document loaded for the person", () => {
    /** As the browser tells how the document came about. */
    const loaded = (edit = TITLED, from = HERE) => {
      const opened = fake(edit);
      const performance = { now: () => globalThis.performance.now(), getEntriesByType: () => [{ name: from }] };
      Object.defineProperty(opened.view, "performance", { value: performance, configurable: true });
      return opened;
    };

    it("begins at the first look when everything agrees", () => {
      expect(follow(loaded()).seen).toEqual(["glimpsed Astrid Holm", "arrived Astrid Holm"]);
    });

    it.each([
      ["the tab has the title of another", (html: string) => html, HERE],
      ["the page says that another address is its own", canonical("viktor-before-demo"), HERE],
      ["nothing but the address tells who it is", withoutNumbers, HERE],
      ["the document was loaded for another", TITLED, "https://www.linkedin.com/in/viktor-before-demo/"],
      ["the document was loaded as a list", TITLED, "https://www.linkedin.com/search/results/people/"],
    ])("looks twice when %s", (_why, edit, from) => {
      const { seen } = follow(loaded(edit, from));
      vi.advanceTimersByTime(240);
      expect(seen).toEqual(["glimpsed Astrid Holm"]);
      vi.advanceTimersByTime(20);
      expect(seen).toEqual(["glimpsed Astrid Holm", "arrived Astrid Holm"]);
    });

    it("looks twice while the document still comes", () => {
      const opened = loaded();
      Object.defineProperty(opened.page, "readyState", { value: "loading", configurable: true });
      expect(follow(opened).seen).toEqual(["glimpsed Astrid Holm"]);
    });

    it("looks twice when the page moved within itself before this script began", () => {
      const opened = loaded();
      const navigation = { activation: { entry: { key: "1" } }, currentEntry: { key: "2" }, addEventListener: vi.fn() };
      Object.defineProperty(opened.view, "navigation", { value: navigation, configurable: true });
      expect(follow(opened).seen).toEqual(["glimpsed Astrid Holm"]);
    });

    it("is in doubt as ever when the content is of another than the address", () => {
      const { seen } = follow(loaded((html) => BO(TITLED(html))));
      vi.advanceTimersByTime(5_000);
      expect(seen).toEqual([]);
    });

    it("looks twice at whoever comes next, and at the same person again", () => {
      const { seen, go, become } = follow(loaded());
      go("/in/bo-lund-demo/");
      become(BO);
      vi.advanceTimersByTime(300);
      expect(seen.slice(2)).toEqual(["left", "glimpsed Bo Lund"]);
      vi.advanceTimersByTime(300);
      expect(seen.at(-1)).toBe("arrived Bo Lund");
      go("/in/astrid-holm-demo/");
      become(TITLED);
      vi.advanceTimersByTime(300);
      expect(seen.at(-1)).toBe("glimpsed Astrid Holm");
    });

    it("is no longer of the person once the content is of another, whatever the address says", () => {
      const { visits, become } = follow(loaded());
      expect(visits[0]?.still()).toBe(true);
      become(BO);
      expect(visits[0]?.still()).toBe(false);
      expect(visits[0]?.copy()).toBeUndefined();
    });
  });

  it("leaves nothing behind when the script ends", () => {
    const { seen, life } = follow(fake());
    life.abort();
    vi.advanceTimersByTime(2000);
    expect(seen).toEqual(["glimpsed Astrid Holm", "left"]);
  });

  it("keeps no observer and no timer on a page of nobody, and begins when the address is somebody's", () => {
    const opened = fake();
    opened.view.history.replaceState({}, "", "/feed/");
    const observed = vi.spyOn(MutationObserver.prototype, "observe");
    const waiting = vi.getTimerCount();
    const { seen, go } = follow(opened);
    expect(observed).not.toHaveBeenCalled();
    // The address itself is compared, where the browser does not tell.
    expect(vi.getTimerCount()).toBe(waiting + 1);
    go("/in/astrid-holm-demo/");
    expect(observed).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(1_000);
    expect(seen).toContain("arrived Astrid Holm");
    observed.mockRestore();
  });
});

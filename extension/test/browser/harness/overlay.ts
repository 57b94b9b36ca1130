import type { Page } from "playwright-core";
import { expect } from "vitest";
import { extensionWorld, ROOT } from "./world.ts";

/** The overlay on one page, read as only the extension itself can: its shadow root is closed to the page. */
export interface Overlay {
  /** What it says now; empty where there is none. */
  readonly text: () => Promise<string>;
  readonly says: (...parts: readonly (string | RegExp)[]) => Promise<void>;
  readonly saysNothing: () => Promise<void>;
  /** Clicks, as a hand does, the first thing with this accessible name, once it stands still. */
  readonly click: (name: string | RegExp) => Promise<void>;
  readonly hover: () => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly evaluate: <T>(source: string) => Promise<T>;
  /** Begins to write down what the overlay says in every frame, with the address it says it on. */
  readonly record: () => Promise<void>;
  readonly recorded: () => Promise<readonly { readonly path: string; readonly text: string }[]>;
}

export async function overlayOn(page: Page): Promise<Overlay> {
  const evaluate = await extensionWorld(page);
  const text = () => evaluate<string>(`${ROOT}?.querySelector(".frame")?.innerText ?? ""`).catch(() => "");
  /** Where the thing stands, once it has stood there for two frames; what is clicked next is written down. */
  const spot = (name: string | RegExp) =>
    evaluate<{ x: number; y: number } | null>(`(async () => {
      const wanted = ${name instanceof RegExp ? name.toString() : JSON.stringify(name)};
      const fits = (said) => typeof wanted === "string" ? said === wanted : wanted.test(said);
      const clean = (text) => (text ?? "").replace(/\\s+/g, " ").trim();
      const named = (one) => [one.getAttribute("aria-label"), one.innerText, one.labels?.[0]?.innerText, one.getAttribute("placeholder")].map(clean).some(fits);
      const root = ${ROOT};
      const find = () => [...(root?.querySelectorAll("button, a, input, textarea, select, [role=option], [role=tab], label") ?? [])].find(named);
      find()?.scrollIntoView({ block: "nearest" });
      const before = find()?.getBoundingClientRect();
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const one = find();
      const box = one?.getBoundingClientRect();
      if (!box || !before || box.width === 0 || box.x !== before.x || box.y !== before.y) return null;
      globalThis.missed = true;
      root.addEventListener("click", (event) => { globalThis.missed = !event.composedPath().includes(one); }, { capture: true, once: true });
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    })()`).catch(() => null);
  /** Under a loaded machine a thing may move between the look and the hand. */
  const missed = () => evaluate<boolean>("globalThis.missed === true").catch(() => false);

  const click = async (name: string | RegExp) => {
    await expect
      .poll(
        async () => {
          const at = await spot(name);
          if (at === null) return "not there";
          await page.mouse.click(at.x, at.y);
          return (await missed()) && (await spot(name)) !== null ? "moved away" : "clicked";
        },
        { timeout: 60_000, message: `«${name}» to click` },
      )
      .toBe("clicked");
  };
  return {
    text,
    says: async (...parts) => {
      for (const part of parts)
        await expect
          .poll(text, { timeout: 60_000 })
          [part instanceof RegExp ? "toMatch" : "toContain"](part as string & RegExp);
    },
    saysNothing: () => expect.poll(text, { timeout: 60_000 }).toBe(""),
    click,
    hover: async () => {
      const box = await evaluate<{ x: number; y: number }>(
        `(() => { const box = ${ROOT}.querySelector(".mark").getBoundingClientRect(); return { x: box.x + box.width / 2, y: box.y + box.height / 2 }; })()`,
      );
      await page.mouse.move(box.x, box.y, { steps: 3 });
    },
    type: (typed) => page.keyboard.type(typed),
    evaluate,
    record: () =>
      evaluate(`(() => {
        globalThis.said = [];
        const look = () => {
          // What the closed panel holds, too: it opens in the same frame.
          const text = ${ROOT}?.querySelector(".frame:not([hidden])")?.textContent ?? "";
          const last = globalThis.said.at(-1);
          if (last?.text !== text || last?.path !== location.pathname) globalThis.said.push({ path: location.pathname, text });
          requestAnimationFrame(look);
        };
        look();
      })()`),
    recorded: () => evaluate("globalThis.said"),
  };
}

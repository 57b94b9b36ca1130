import { type ComponentChild, render } from "preact";
import { act } from "preact/test-utils";
import { describe, expect, it, vi } from "vitest";
import type { AskOwn } from "../../src/overlay/connection";
import { ModeChoice, NextStep } from "../../src/overlay/mode-choice";
import { type Permission, PermissionNeeded } from "../../src/overlay/permission";
import type { Placement } from "../../src/talk/side";
import { wordsIn } from "../../src/words/words";

const words = wordsIn("en");

async function drawn(what: ComponentChild) {
  const frame = document.createElement("div");
  document.body.replaceChildren(frame);
  await act(async () => render(what, frame));
  await act(async () => undefined);
  return {
    frame,
    text: () => frame.textContent ?? "",
    click: async (selector: string) => {
      await act(async () => frame.querySelector<HTMLElement>(selector)?.click());
      await act(async () => undefined);
    },
  };
}

describe("UC-18 the choice of where Havn is shown", () => {
  const choice = async (first: Placement) => {
    let now = first;
    const listeners: (() => void)[] = [];
    const asked = vi.fn();
    const ask = (async (request: { kind: string; mode: "overlay" | "panel" }) => {
      asked(request);
      now = { mode: request.mode, required: false, chosen: true };
      return { ok: true, value: now };
    }) as unknown as AskOwn;
    const placing = {
      ask,
      current: async () => now,
      changed: (listen: () => void) => {
        listeners.push(listen);
      },
    };
    const page = await drawn(
      <>
        <ModeChoice placing={placing} words={words} />
        <NextStep placing={placing} words={words} />
      </>,
    );
    const checked = () => page.frame.querySelector<HTMLInputElement>("input:checked")?.value;
    const become = async (next: Placement) => {
      now = next;
      await act(async () => {
        for (const listen of listeners) listen();
      });
      await act(async () => undefined);
    };
    return { ...page, asked, checked, become };
  };

  it("has nothing chosen before somebody chooses, and says what holds until then", async () => {
    const { checked, text } = await choice({ mode: "overlay", required: false, chosen: false });
    expect(checked()).toBeUndefined();
    expect(text()).toContain("Until you choose, Havn is shown on the page.");
  });

  it("is one click", async () => {
    const { click, asked, checked, text } = await choice({ mode: "overlay", required: false, chosen: true });
    await click("input[value=panel]");
    expect(asked).toHaveBeenCalledWith({ kind: "choose-mode", mode: "panel" });
    expect(checked()).toBe("panel");
    expect(text()).toContain("You can change this at any time");
  });

  it("says that the administrator has decided, and leaves nothing to click", async () => {
    const { frame, checked, text } = await choice({ mode: "panel", required: true, chosen: false });
    expect(checked()).toBe("panel");
    expect([...frame.querySelectorAll("input")].every((input) => input.disabled)).toBe(true);
    expect(text()).toContain("Your administrator has decided this for everybody");
  });

  it("follows what is chosen elsewhere", async () => {
    const { become, checked, frame } = await choice({ mode: "overlay", required: false, chosen: true });
    expect(frame.querySelector(".next")?.textContent).toContain("the mark near its top right");
    await become({ mode: "panel", required: false, chosen: true });
    expect(checked()).toBe("panel");
    expect(frame.querySelector(".next")?.textContent).toContain("shown beside the page");
  });
});

describe("UC-18 the browser's permission", () => {
  const needed = async (given: boolean, answer = true) => {
    let holds = given;
    let changed: () => void = () => undefined;
    const permission: Permission = {
      browser: "Firefox",
      given: async () => holds,
      ask: async () => {
        holds = answer;
        return answer;
      },
      changed: (listen) => {
        changed = listen;
      },
    };
    const page = await drawn(<PermissionNeeded permission={permission} words={words} />);
    const become = async (now: boolean) => {
      holds = now;
      await act(async () => changed());
      await act(async () => undefined);
    };
    return { ...page, become };
  };

  it("is not spoken of when it is there", async () => {
    expect((await needed(true)).text()).toBe("");
  });

  it("is missed aloud, and asked for by a click", async () => {
    const { text, click } = await needed(false);
    expect(text()).toContain("Firefox needs your permission for linkedin.com");
    await click("button");
    expect(text()).toBe("Permission given. Reload LinkedIn pages that are open.");
  });

  it("can be refused, and asked for again", async () => {
    const { text, click, frame } = await needed(false, false);
    await click("button");
    expect(text()).toContain("The permission was not given");
    expect(frame.querySelector("button")).not.toBeNull();
  });

  it("is missed the moment it is taken back", async () => {
    const { text, become } = await needed(true);
    await become(false);
    expect(text()).toContain("Firefox needs your permission");
    await become(true);
    expect(text()).toBe("");
  });
});

import { describe, expect, it, vi } from "vitest";
import type { Capture } from "../../src/talk/answers";
import { actions, KNOWN, screen, tools } from "./screen";

const CAPTURE: Capture = {
  captureId: "cap-1",
  fields: [
    { field: "headline", old: "Backend developer", new: "Leads whoever builds it" },
    { field: "skills", new: ["Java", "SQL"] },
  ],
};
const ok = { ok: true, value: undefined } as const;

async function open(capture: Capture = CAPTURE, accept = vi.fn(async () => ok)) {
  const does = actions({ capture: async () => ({ ok: true, value: capture }), accept });
  const shown = screen(KNOWN, { does, has: tools() });
  await shown.click(shown.button("Update from this page"));
  return { ...shown, accept };
}

describe("a known person's page", () => {
  it("shows what is known and what the page says, side by side", async () => {
    const { text } = await open();
    expect(text()).toContain("HeadlineIn HavnBackend developerOn the pageLeads whoever builds it");
    expect(text()).toContain("SkillsIn HavnNothing yetOn the pageJava SQL");
  });

  it("takes over only what is chosen, by one click", async () => {
    const { accept, click, button, frame } = await open();
    const [headline] = frame.querySelectorAll<HTMLInputElement>(".update input");
    if (headline === undefined) throw new Error("no field");
    await click(headline);
    await click(button("Take over 1 field"));
    expect(accept).toHaveBeenCalledExactlyOnceWith("cap-1", ["skills"]);
    expect(frame.querySelector(".update")).toBeNull();
  });

  it("takes over nothing when nothing is chosen", async () => {
    const { accept, click, button } = await open();
    await click(button("None"));
    expect(button("Take over 0 fields").hasAttribute("disabled")).toBe(true);
    expect(accept).not.toHaveBeenCalled();
  });

  it("keeps the choice when somebody changed the person meanwhile, and says so", async () => {
    const changed = { ok: false, trouble: { kind: "refused", code: "changed-meanwhile" } } as const;
    const { click, button, text, frame } = await open(
      CAPTURE,
      vi.fn(async () => changed as never),
    );
    await click(button("Take over 2 fields"));
    expect(text()).toContain("Somebody changed it meanwhile");
    expect(frame.querySelectorAll(".update input:checked")).toHaveLength(2);
  });

  it("says when there is nothing new", async () => {
    const { text } = await open({ captureId: "cap-1", fields: [] });
    expect(text()).toContain("nothing that Havn does not know");
  });

  it("is not offered to who only reads", () => {
    const { frame } = screen(KNOWN, { has: tools({ mayNote: false }) });
    expect(frame.textContent).not.toContain("Update from this page");
  });
});

import { describe, expect, it } from "vitest";
import { luminanceOf, messagingDock, pageTheme, watchTheme } from "../../src/page/look";

describe("the look of a page", () => {
  it("is dark or light by what is seen", () => {
    expect(luminanceOf("rgb(0, 0, 0)")).toBe(0);
    expect(luminanceOf("rgb(244, 242, 238)")).toBeGreaterThan(0.9);
    expect(luminanceOf("rgb(27, 31, 35)")).toBeLessThan(0.2);
  });

  it("is not judged by a colour that one sees through", () => {
    expect(luminanceOf("rgba(0, 0, 0, 0)")).toBeUndefined();
    expect(luminanceOf("transparent")).toBeUndefined();
  });

  it("is the page's own and not the system's", () => {
    document.body.style.backgroundColor = "rgb(0, 0, 0)";
    expect(pageTheme(document)).toBe("dark");
    document.body.style.backgroundColor = "rgb(255, 255, 255)";
    expect(pageTheme(document)).toBe("light");
  });

  it.each([
    ["a class", () => document.documentElement.classList.toggle("theme--dark")],
    ["a style", () => document.body.style.setProperty("background-color", "rgb(0, 0, 0)")],
  ])("is watched while it changes by %s, and no longer than that", async (_by, turn) => {
    const life = new AbortController();
    let turned = 0;
    watchTheme(document, () => (turned += 1), life.signal);
    turn();
    await new Promise((resolve) => setTimeout(resolve));
    expect(turned).toBe(1);
    life.abort();
    document.documentElement.classList.toggle("theme--other");
    await new Promise((resolve) => setTimeout(resolve));
    expect(turned).toBe(1);
  });

  it("has no dock when the chat has no place on the screen", () => {
    expect(messagingDock(document)).toBeUndefined();
  });
});

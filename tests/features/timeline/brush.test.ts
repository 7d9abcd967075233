import { describe, expect, it } from "vitest";
import { brushed, brushPart, steppedEnd } from "#features/timeline/brush.ts";
import { SHORTEST_WINDOW_DAYS, windowSpan } from "#features/timeline/timeScale.ts";

const domain = { from: 0, to: 10_000 };
const widthPx = 1000;
const window = { from: 2000, to: 4000 };

describe("brushPart", () => {
  it.each([
    [200, "from"],
    [395, "to"],
    [300, "window"],
    [700, "new"],
  ])("takes hold at %i px of %s", (x, part) => {
    expect(brushPart(window, domain, { widthPx, x })).toBe(part);
  });

  it("draws a new window where all is shown, as there is nothing to move", () => {
    expect(brushPart(domain, domain, { widthPx, x: 300 })).toBe("new");
  });
});

describe("brushed", () => {
  it("moves the window or one of its ends", () => {
    const move = { widthPx, fromX: 300, toX: 350 };
    expect(brushed(window, domain, { ...move, part: "window" })).toEqual({ from: 2500, to: 4500 });
    expect(brushed(window, domain, { ...move, part: "from" })).toEqual({ from: 2500, to: 4000 });
    expect(brushed(window, domain, { ...move, part: "to" })).toEqual({ from: 2000, to: 4500 });
  });

  it("draws a window in either direction", () => {
    const drawn = { from: 6000, to: 8000 };
    expect(brushed(window, domain, { part: "new", widthPx, fromX: 600, toX: 800 })).toEqual(drawn);
    expect(brushed(window, domain, { part: "new", widthPx, fromX: 800, toX: 600 })).toEqual(drawn);
  });

  it("leaves the window alone while the press has hardly moved", () => {
    expect(brushed(window, domain, { part: "new", widthPx, fromX: 600, toX: 602 })).toBe(window);
  });

  it("draws no window shorter than the shortest", () => {
    const drawn = brushed(
      window,
      { from: 0, to: 100_000 },
      { part: "new", widthPx, fromX: 0, toX: 4 },
    );
    expect(windowSpan(drawn)).toBeGreaterThanOrEqual(SHORTEST_WINDOW_DAYS);
  });
});

describe("steppedEnd", () => {
  it.each([
    ["ArrowRight", 2030.44],
    ["PageDown", 2000 - 365.25],
    ["Home", 0],
    ["End", 10_000],
    ["a", null],
  ])("answers to %s", (key, day) => {
    const stepped = steppedEnd(2000, domain, key);
    if (day === null) expect(stepped).toBeNull();
    else expect(stepped).toBeCloseTo(day);
  });
});

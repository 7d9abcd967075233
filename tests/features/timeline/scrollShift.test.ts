import { describe, expect, it } from "vitest";
import { scrollShift } from "#features/timeline/scrollShift.ts";

describe("scrollShift", () => {
  it.each([
    ["stays where all is in view", 300, 640, 0],
    ["scrolls down to what is below, no further than needed", 700, 640, 132],
    ["scrolls up to what is above, no further than needed", -20, 640, -92],
    ["keeps what is at the edge away from it", 630, 640, 62],
    ["puts it within a window with little room", 500, 90, 440],
    ["does nothing where nothing is drawn", 300, 0, 0],
  ])("%s", (_, y, windowPx, shift) => {
    expect(scrollShift(y, windowPx)).toBe(shift);
  });
});

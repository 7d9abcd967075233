import { describe, expect, it } from "vitest";
import { ratioLine } from "#charts/ratioLine.ts";

const bounds = { x: [1, 100], y: [10, 1000] } as const;

describe("ratioLine", () => {
  it("is cut at the bounds", () => {
    expect(ratioLine(100, bounds)).toEqual([
      { x: 1, y: 100 },
      { x: 10, y: 1000 },
    ]);
    expect(ratioLine(1, bounds)).toEqual([
      { x: 10, y: 10 },
      { x: 100, y: 100 },
    ]);
  });

  it("is none where it passes the bounds by", () => {
    expect(ratioLine(0.01, bounds)).toBeNull();
  });
});

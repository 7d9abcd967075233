import { describe, expect, it } from "vitest";
import { quantile } from "#tools/bench/statistics.ts";

describe(quantile, () => {
  it("finds the value below which a share of the numbers lies, in any order", () => {
    expect(quantile([5, 1, 4, 2, 3], 0.5)).toBe(3);
    expect(
      quantile(
        Array.from({ length: 100 }, (_, i) => 100 - i),
        0.95,
      ),
    ).toBe(96);
    expect(quantile([7], 0.95)).toBe(7);
  });

  it("knows nothing of no numbers", () => {
    expect(quantile([], 0.5)).toBeNaN();
  });
});

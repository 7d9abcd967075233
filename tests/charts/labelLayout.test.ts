import { describe, expect, it } from "vitest";
import { labelLayout } from "#charts/labelLayout.ts";

const label = (id: string, xPx: number, yPx: number) => ({ id, text: "Fujian 2013", xPx, yPx });

describe("labelLayout", () => {
  it("leaves out a label that would run into one before it", () => {
    const placed = labelLayout([label("a", 300, 50), label("b", 310, 55), label("c", 300, 90)]);
    expect(placed.map(({ id }) => id)).toEqual(["a", "c"]);
  });

  it("leaves out a label that would begin outside", () => {
    expect(labelLayout([label("a", 40, 50)])).toEqual([]);
  });
});

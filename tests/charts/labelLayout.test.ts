import { describe, expect, it } from "vitest";
import { labelLayout } from "#charts/labelLayout.ts";

const label = (id: string, xPx: number, yPx: number) => ({ id, text: "Fujian 2013", xPx, yPx });
const sides = (labels: ReturnType<typeof labelLayout>) =>
  labels.map(({ id, anchor }) => [id, anchor]);

describe("labelLayout", () => {
  it("puts a name at the left of its mark, or at the right where there is no room", () => {
    const labels = [label("a", 300, 50), label("b", 40, 50)];
    expect(sides(labelLayout(labels, { marks: labels, widthPx: 500 }))).toEqual([
      ["a", "end"],
      ["b", "start"],
    ]);
  });

  it("does not cover another mark", () => {
    const labels = [label("a", 300, 50)];
    const marks = [...labels, { xPx: 270, yPx: 52 }];
    expect(sides(labelLayout(labels, { marks, widthPx: 500 }))).toEqual([["a", "start"]]);
  });

  it("leaves out the less important of two that would run into each other", () => {
    const labels = [label("a", 300, 50), label("b", 302, 60)];
    expect(sides(labelLayout(labels, { marks: [], widthPx: 350 }))).toEqual([["a", "end"]]);
  });
});

import { describe, expect, it } from "vitest";
import { type BarRow, largestRow, segmentLayout } from "#charts/barRows.ts";

const fill = { colour: "amount", texture: "solid" } as const;
const bar = (id: string, total: number): BarRow => ({
  id,
  label: id,
  kind: "bar",
  total,
  segments: [{ id: "all", value: total, fill }],
  isPartial: false,
});

describe("segmentLayout", () => {
  it("lays pieces end to end and leaves out those of no size", () => {
    const values = [1, 0, 3];
    const segments = values.map((value, i) => ({ id: String(i), value, fill }));
    expect(segmentLayout(segments, 4).map(({ id, from, to }) => [id, from, to])).toEqual([
      ["0", 0, 0.25],
      ["2", 0.25, 1],
    ]);
  });
});

describe("largestRow", () => {
  it("is the last of the largest, and never one without a value", () => {
    const rows: readonly BarRow[] = [
      bar("a", 2),
      bar("b", 5),
      bar("c", 5),
      { id: "d", label: "d", kind: "not-reported" },
    ];
    expect(largestRow(rows)?.id).toBe("c");
    expect(largestRow(rows.slice(3))).toBeNull();
  });
});

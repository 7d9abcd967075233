import { describe, expect, it } from "vitest";
import { isMet } from "#tools/bench/benchRow.ts";
import { memoryRows } from "#tools/bench/page/memoryRows.ts";

function state(changes: number, heapMb: number) {
  return { changes, heapMb, nodes: 2000, listeners: 300 };
}

describe(memoryRows, () => {
  it("takes for growth only what is added once the caches are full", () => {
    const rows = memoryRows([state(0, 13), state(200, 17), state(400, 17.2)]);
    expect(rows.at(-1)?.what).toContain("the last 200 changes");
    expect(rows.at(-1)?.ours).toBeCloseTo(0.2);
    expect(rows.map(isMet)).toEqual([null, null, null, true]);
  });
});

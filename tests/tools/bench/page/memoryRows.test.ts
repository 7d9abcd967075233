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
    expect(rows.slice(-2).map(({ ours }) => ours)).toEqual([expect.closeTo(0.2), 0]);
    expect(rows.map(isMet)).toEqual([null, null, null, true, true]);
  });

  it("misses what leaves elements behind", () => {
    const rows = memoryRows([state(200, 17), { ...state(400, 17), nodes: 2001 }]);
    expect(isMet(rows.at(-1) ?? expect.fail())).toBe(false);
  });
});

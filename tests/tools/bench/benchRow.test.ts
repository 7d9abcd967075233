import { describe, expect, it } from "vitest";
import { type BenchRow, isMet, rowMaker } from "#tools/bench/benchRow.ts";

const row = rowMaker({ part: "timeline", size: "350" });
const PEER = { name: "other", value: 30 };

describe(isMet, () => {
  it.each<[string, Partial<BenchRow>, boolean | null]>([
    ["holds what is as large as it may be", { ours: 10, budget: { most: 10 } }, true],
    ["misses what is larger", { ours: 10.1, budget: { most: 10 } }, false],
    ["holds what is as much faster as asked", { peer: PEER, budget: { timesFaster: 3 } }, true],
    ["misses what is not", { peer: PEER, budget: { timesFaster: 3.1 } }, false],
    ["misses a comparison without a peer", { budget: { timesFaster: 1 } }, false],
    ["misses what was not measured", { ours: Number.NaN, budget: { most: 10 } }, false],
    ["says nothing without a budget", {}, null],
  ])("%s", (_, given, met) => {
    expect(isMet({ ...row({ what: "a frame", unit: "ms", ours: 10 }), ...given })).toBe(met);
  });
});

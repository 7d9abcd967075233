import { describe, expect, it } from "vitest";
import { parseBenchPlan } from "#tools/bench/benchPlan.ts";
import { PARTS } from "#tools/bench/benchRow.ts";

function planOf(...args: readonly string[]) {
  const read = parseBenchPlan(args);
  if (read.status === "invalid") throw new Error(read.reason);
  return read.plan;
}

describe(parseBenchPlan, () => {
  it("measures everything when nothing is named", () => {
    expect(planOf().parts).toEqual(PARTS);
    expect(planOf().selectionSizes).toContain(1_000_000);
  });

  it("measures the parts that are named, in their own order", () => {
    expect(planOf("page", "selection").parts).toEqual(["selection", "page"]);
  });

  it("measures less when it is to be quick", () => {
    expect(Math.max(...planOf("--quick").selectionSizes)).toBeLessThan(100_000);
    expect(planOf("--quick", "load").parts).toEqual(["load"]);
  });

  it("takes sizes for every part that has some, wherever they stand", () => {
    const plan = planOf("--sizes", "350,10000", "timeline");
    expect(plan.parts).toEqual(["timeline"]);
    expect(plan.timelineSizes).toEqual([350, 10_000]);
    expect(plan.pageRecords).toEqual([350, 10_000]);
  });

  it.each([
    [["tmeline"], /tmeline is none of selection/],
    [["--sizes", "10k"], /--sizes wants numbers/],
    [["--sizes"], /--sizes wants numbers/],
    [["--sizes", "0"], /--sizes wants numbers/],
  ])("says what is wrong with %j", (args, reason) => {
    expect(parseBenchPlan(args)).toEqual({
      status: "invalid",
      reason: expect.stringMatching(reason) as unknown,
    });
  });
});

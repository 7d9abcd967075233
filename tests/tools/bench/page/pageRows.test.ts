import { describe, expect, it } from "vitest";
import { isMet } from "#tools/bench/benchRow.ts";
import { pageRows } from "#tools/bench/page/pageRows.ts";

const RUN = { events: null, slowdown: 1, painted: [40, 45, 90], interactions: [], longTasks: [] };

describe(pageRows, () => {
  it("holds the real record to its budgets, also where the browser had nothing slow to report", () => {
    const rows = pageRows([RUN]);
    expect(rows.map(({ ours }) => ours)).toEqual([45, 90, 0, 0, 0]);
    expect(rows.map(isMet)).toEqual([true, false, null, true, null]);
  });

  it("shows a slowed processor without a budget", () => {
    const rows = pageRows([{ ...RUN, slowdown: 4 }]);
    expect(rows.map(isMet)).toEqual([null, null, null]);
    expect(rows[0]?.what).toContain("4× slower");
  });
});

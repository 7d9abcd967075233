import { describe, expect, it } from "vitest";
import { isMet } from "#tools/bench/benchRow.ts";
import { timelineRows } from "#tools/bench/timeline/timelineRows.ts";

const OURS = { firstFrame: [90, 100, 110], pan: [4, 5, 30], zoom: [6, 7, 8] };
const NOTHING = { firstFrame: [], pan: [], zoom: [] };

describe(timelineRows, () => {
  it("compares what both did", () => {
    const vis = { firstFrame: [27_000], pan: [147], zoom: [150] };
    const rows = timelineRows([{ events: 10_000, ours: OURS, vis, limitMs: 60_000 }]);
    expect(rows.map(({ ours }) => ours)).toEqual([100, 5, 30, 7, 8]);
    expect(rows.map(({ peer }) => peer?.value)).toEqual([27_000, 147, 147, 150, 150]);
    expect(rows.map(isMet)).toEqual([true, true, false, true, true]);
  });

  it("knows of a peer that never drew only that it takes longer than it was given", () => {
    const runs = [{ events: 100_000, ours: OURS, vis: NOTHING, limitMs: 60_000 }];
    const [first, pan] = timelineRows(runs);
    expect(first?.peer).toEqual({ name: "vis-timeline", value: 60_000, isOver: true });
    expect(pan?.peer).toBeNull();
  });
});

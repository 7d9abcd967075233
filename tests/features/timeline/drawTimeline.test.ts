import { describe, expect, it } from "vitest";
import { BLEED_PX, markReach } from "#features/timeline/drawTimeline.ts";

describe("markReach", () => {
  const domain = { from: 0, to: 1000 };

  it("goes beyond the plot where time ends with it", () => {
    expect(markReach(domain, domain, 300)).toEqual([-BLEED_PX, 300 + BLEED_PX]);
  });

  it("ends with the plot where there is more to move to", () => {
    expect(markReach({ from: 100, to: 1000 }, domain, 300)).toEqual([0, 300 + BLEED_PX]);
    expect(markReach({ from: 100, to: 900 }, domain, 300)).toEqual([0, 300]);
  });
});

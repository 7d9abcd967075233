import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { halfSide, hitTest } from "#features/timeline/hitTest.ts";
import { HOLLOW_RADIUS_PX } from "#features/timeline/markSizes.ts";
import { type PlotLayout, yOfMark } from "#features/timeline/plotLayout.ts";
import { timeDomain } from "#features/timeline/timeDomain.ts";
import { type TimeWindow, xOfDay } from "#features/timeline/timeScale.ts";
import { readRecord } from "#tools/readRecord.ts";
import { indexOf } from "#fixtures/makeIndex.ts";
import { layoutOf } from "./layoutOf.ts";

const index = indexOf(readRecord("data"));
const domain = timeDomain(index, { from: null, to: null });
const widthPx = 1000;

type Pointer = { readonly x: number; readonly y: number; readonly slackPx: number };

/** Every mark of every lane, looked at one by one. */
function bruteForce(layout: PlotLayout, window: TimeWindow, pointer: Pointer): string[] {
  return layout.lanes.flatMap((lane, position) =>
    Array.from(lane.events).flatMap((event) => {
      const dx = Math.abs(xOfDay(window, widthPx, layout.times.at[event] ?? 0) - pointer.x);
      const dy = Math.abs(yOfMark(layout, lane, event) - pointer.y);
      const radius = layout.sizes.radius[event] ?? Number.NaN;
      const reach = (Number.isNaN(radius) ? HOLLOW_RADIUS_PX : radius) + pointer.slackPx;
      const half = halfSide(radius) + pointer.slackPx;
      const isSquare = layout.sizes.isSquare[event] === 1 && !Number.isNaN(radius);
      const isHit = isSquare ? dx <= half && dy <= half : Math.hypot(dx, dy) <= reach;
      return isHit ? [`${event} in ${position}`] : [];
    }),
  );
}

describe.each(["province", "theme", "none"] as const)("hitTest in lanes by %s", (lanes) => {
  const layout = layoutOf(index, lanes);

  it("finds exactly the marks under the pointer, at any zoom", () => {
    const pointers = fc.record({
      x: fc.double({ min: -10, max: widthPx + 10, noNaN: true }),
      y: fc.double({ min: 0, max: layout.height, noNaN: true }),
      slackPx: fc.constantFrom(0, 3, 10),
    });
    const starts = fc.double({ min: 0, max: 0.9, noNaN: true });
    const shares = fc.constantFrom(1, 0.1, 0.01);
    fc.assert(
      fc.property(pointers, starts, shares, (pointer, start, share) => {
        const days = domain.to - domain.from;
        const from = domain.from + start * days;
        const window = { from, to: from + share * days };
        const found = hitTest(layout, { window, widthPx }, pointer);
        const names = found.map(({ event, lane }) => `${event} in ${lane}`);
        expect(names.sort()).toEqual(bruteForce(layout, window, pointer).sort());
      }),
      { numRuns: 300 },
    );
  });

  it("names first the mark whose middle is pointed at", () => {
    const view = { window: domain, widthPx };
    for (const lane of layout.lanes.slice(0, 5))
      for (const event of lane.events.slice(0, 20)) {
        const x = xOfDay(domain, widthPx, layout.times.at[event] ?? 0);
        const y = yOfMark(layout, lane, event);
        const [first] = hitTest(layout, view, { x, y, slackPx: 3 });
        expect([first?.x, first?.y]).toEqual([x, y]);
      }
  });
});

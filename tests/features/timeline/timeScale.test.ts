import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dayOfX,
  moveEnd,
  panWindow,
  SHORTEST_WINDOW_DAYS,
  windowShowing,
  windowSpan,
  xOfDay,
  zoomWindow,
} from "#features/timeline/timeScale.ts";

const domain = { from: 8000, to: 20000 };
const widthPx = 1000;

/** A window somewhere in the domain. */
const windows = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([start, size]) => {
    const span = SHORTEST_WINDOW_DAYS + size * (windowSpan(domain) - SHORTEST_WINDOW_DAYS);
    const from = domain.from + start * (windowSpan(domain) - span);
    return { from, to: from + span };
  });

describe("zoomWindow", () => {
  it("keeps the day under the pointer where it is, unless the domain ends", () => {
    fc.assert(
      fc.property(
        windows,
        fc.double({ min: 0, max: widthPx, noNaN: true }),
        fc.double({ min: 1, max: 4, noNaN: true }),
        (window, x, factor) => {
          const anchorDay = dayOfX(window, widthPx, x);
          const zoomed = zoomWindow(window, domain, { factor, anchorDay });
          expect(xOfDay(zoomed, widthPx, anchorDay)).toBeCloseTo(x, 4);
        },
      ),
    );
  });

  it("stays within the domain and no closer than the shortest window", () => {
    fc.assert(
      fc.property(
        windows,
        fc.double({ min: 7000, max: 21000, noNaN: true }),
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        (window, anchorDay, factor) => {
          const zoomed = zoomWindow(window, domain, { factor, anchorDay });
          expect(zoomed.from).toBeGreaterThanOrEqual(domain.from);
          expect(zoomed.to).toBeLessThanOrEqual(domain.to + 1e-6);
          expect(windowSpan(zoomed)).toBeGreaterThanOrEqual(SHORTEST_WINDOW_DAYS - 1e-6);
        },
      ),
    );
  });

  it("comes back to the whole when zoomed out far enough", () => {
    const near = zoomWindow(domain, domain, { factor: 8, anchorDay: 9000 });
    expect(zoomWindow(near, domain, { factor: 1 / 100, anchorDay: 9000 })).toEqual(domain);
  });
});

describe("panWindow", () => {
  it("moves without changing the span, and stops at the ends", () => {
    const window = { from: 9000, to: 10000 };
    expect(panWindow(window, domain, 500)).toEqual({ from: 9500, to: 10500 });
    expect(panWindow(window, domain, -5000)).toEqual({ from: 8000, to: 9000 });
    expect(panWindow(window, domain, 50_000)).toEqual({ from: 19000, to: 20000 });
  });
});

describe("moveEnd", () => {
  it("moves one end and leaves the other", () => {
    const window = { from: 9000, to: 10000 };
    expect(moveEnd(window, domain, { end: "from", day: 9200 })).toEqual({ from: 9200, to: 10000 });
    expect(moveEnd(window, domain, { end: "to", day: 30_000 })).toEqual({ from: 9000, to: 20000 });
  });

  it("does not let the ends cross", () => {
    const moved = moveEnd({ from: 9000, to: 10000 }, domain, { end: "from", day: 12000 });
    expect(windowSpan(moved)).toBe(SHORTEST_WINDOW_DAYS);
  });
});

describe("windowShowing", () => {
  it("leaves a window alone that shows the day already", () => {
    const window = { from: 9000, to: 10000 };
    expect(windowShowing(window, domain, 9500)).toBe(window);
  });

  it("brings a day beyond the edge to the middle", () => {
    expect(windowShowing({ from: 9000, to: 10000 }, domain, 12000)).toEqual({
      from: 11500,
      to: 12500,
    });
  });
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { cardPlace } from "#features/timeline/cardPlace.ts";

const card = { width: 300, height: 120 };
const bounds = { left: -100, top: -50, right: 900, bottom: 600 };

it("stands to the right of and below the point", () => {
  expect(cardPlace({ x: 100, y: 100 }, card, bounds)).toEqual({ x: 114, y: 114 });
});

it("changes sides at the edges", () => {
  expect(cardPlace({ x: 880, y: 590 }, card, bounds)).toEqual({ x: 566, y: 456 });
});

it("is never out of bounds while it fits", () => {
  const points = fc.record({
    x: fc.integer({ min: -200, max: 1000 }),
    y: fc.integer({ min: -200, max: 800 }),
  });
  fc.assert(
    fc.property(points, (point) => {
      const { x, y } = cardPlace(point, card, bounds);
      expect(x).toBeGreaterThanOrEqual(bounds.left);
      expect(x + card.width).toBeLessThanOrEqual(bounds.right);
      expect(y).toBeGreaterThanOrEqual(bounds.top);
      expect(y + card.height).toBeLessThanOrEqual(bounds.bottom);
    }),
  );
});

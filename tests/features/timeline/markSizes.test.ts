import { describe, expect, it } from "vitest";
import { LARGEST_RADIUS_PX, markSizes, radiusOfAmount } from "#features/timeline/markSizes.ts";
import { makeEvent, makeFigure, makeIndex } from "#fixtures/makeIndex.ts";

const index = makeIndex([
  makeEvent({ id: "2020-01-01-large", figures: [makeFigure({ amount: 16e9 })] }),
  makeEvent({ id: "2020-01-02-quarter", figures: [makeFigure({ amount: 4e9 })] }),
  makeEvent({ id: "2020-01-03-none" }),
  makeEvent({
    id: "2020-01-04-taiwan",
    figures: [makeFigure({ amount: 4e9, investors: "taiwan" })],
  }),
  makeEvent({
    id: "2020-01-05-part",
    figures: [
      makeFigure({ amount: 4e9, investors: "all" }),
      makeFigure({ amount: 1e9, investors: "taiwan", headline: false, taiwanPart: true }),
    ],
  }),
  makeEvent({ id: "2020-01-06-trade", figures: [makeFigure({ amount: 1e9, kind: "trade" })] }),
  makeEvent({
    id: "2020-01-07-count",
    figures: [makeFigure({ kind: "count", amount: null, currency: null, projects: 12 })],
  }),
]);
const event = (name: string) => index.id.findIndex((id) => id.endsWith(name));
const area = (radius: number | undefined) => Math.PI * (radius ?? Number.NaN) ** 2;

describe("markSizes", () => {
  const sizes = markSizes(index, { currency: "CNY", basis: "all" });

  it("makes areas proportional to amounts", () => {
    expect(sizes.radius[event("large")]).toBe(LARGEST_RADIUS_PX);
    expect(area(sizes.radius[event("large")]) / area(sizes.radius[event("quarter")])).toBeCloseTo(
      4,
    );
  });

  it("gives no size where no amount is reported, not the size of nothing", () => {
    expect(sizes.radius[event("none")]).toBeNaN();
    expect(sizes.radius[event("count")]).toBeNaN();
    expect(Array.from(sizes.order)).not.toContain(event("none"));
  });

  it("sets the Taiwan-related part off by its own area", () => {
    const part = event("part");
    expect(area(sizes.radius[part]) / area(sizes.innerRadius[part])).toBeCloseTo(4);
    expect(sizes.innerRadius[event("taiwan")]).toBe(sizes.radius[event("taiwan")]);
    expect(sizes.innerRadius[event("quarter")]).toBeNaN();
  });

  it("gives trade another shape on the same scale", () => {
    expect(sizes.isSquare[event("trade")]).toBe(1);
    expect(sizes.isSquare[event("large")]).toBe(0);
    expect(area(sizes.radius[event("large")]) / area(sizes.radius[event("trade")])).toBeCloseTo(16);
  });

  it("orders by amount, the largest first", () => {
    expect(sizes.order[0]).toBe(event("large"));
    expect(sizes.order.at(-1)).toBe(event("trade"));
  });
});

it("shows the Taiwan-related part alone where the view is narrowed to it, on the same scale", () => {
  const sizes = markSizes(index, { currency: "CNY", basis: "taiwan" });
  expect(sizes.radius[event("large")]).toBeNaN();
  expect(sizes.radius[event("part")]).toBeCloseTo(radiusOfAmount(1e9, 16e9));
  expect(sizes.innerRadius[event("part")]).toBe(sizes.radius[event("part")]);
});

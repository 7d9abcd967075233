import { describe, expect, it } from "vitest";
import { comparisonOf, likelyComparison } from "#features/filters/comparison.ts";
import { NO_FILTERS } from "#model/filters.ts";
import { select } from "#model/select.ts";
import { parseView } from "#state/codec.ts";
import { index } from "./fixture.ts";

describe("comparisonOf", () => {
  it("is what is chosen of the facet, from two to four", () => {
    const { view } = parseView("province=fujian,hunan&theme=youth");
    expect(comparisonOf(view, "province")).toEqual([
      { facet: "province", id: "fujian" },
      { facet: "province", id: "hunan" },
    ]);
    expect(comparisonOf(view, "theme")).toBeNull();
    expect(comparisonOf(view, "series")).toBeNull();
  });

  it("is none where more are chosen than fit side by side", () => {
    const { view } = parseView("province=anhui,fujian,hebei,hubei,hunan");
    expect(comparisonOf(view, "province")).toBeNull();
  });
});

describe("likelyComparison", () => {
  it("is of the two places with most events", () => {
    const items = likelyComparison(index, select(index, NO_FILTERS));
    expect(items.map(({ id }) => id)).toEqual(["hunan", "fujian"]);
  });
});

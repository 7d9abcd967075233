import { describe, expect, it } from "vitest";
import { activeFilters, toggled, withoutFilter } from "#state/activeFilters.ts";
import { parseView, writeView } from "#state/codec.ts";
import { hasFilters } from "#state/viewFilters.ts";
import type { ViewState } from "#state/viewState.ts";

const EVERY =
  "province=fujian,hunan&theme=youth&series=hunan-week&from=2010&to=2020&side=taiwan&speaker=ann&q=tea&figures=reported";

describe("activeFilters", () => {
  it("finds none in a plain view, whatever else it sets", () => {
    expect(activeFilters(parseView("lanes=theme&measure=events&event=x").view)).toEqual([]);
  });

  it("lists each value of a facet, the years as one, in the order of the page", () => {
    const facets = activeFilters(parseView(EVERY).view).map(({ facet }) => facet);
    expect(facets).toEqual([
      "province",
      "province",
      "theme",
      "series",
      "years",
      "side",
      "speaker",
      "figures",
      "q",
    ]);
  });

  it("takes a search of spaces for none", () => {
    expect(activeFilters(parseView("q=%20%20").view)).toEqual([]);
  });
});

/** The view after its filters have been removed, one after the other. */
function withoutAny(view: ViewState): ViewState {
  const [first] = activeFilters(view);
  return first ? withoutAny({ ...view, ...withoutFilter(view, first) }) : view;
}

describe("withoutFilter", () => {
  it("removes one value and leaves the others", () => {
    const { view } = parseView("province=fujian,hunan&theme=youth");
    const hunan = activeFilters(view).find((filter) => "id" in filter && filter.id === "hunan");
    expect(hunan && withoutFilter(view, hunan)).toEqual({ province: ["fujian"] });
  });

  it("leaves nothing when every filter is removed in turn", () => {
    const bare = withoutAny(parseView(EVERY).view);
    expect(hasFilters(bare)).toBe(false);
    expect(writeView(bare)).toBe("");
  });
});

describe("toggled", () => {
  it("puts a value in, and out again", () => {
    expect(toggled(["a"], "b")).toEqual(["a", "b"]);
    expect(toggled(["a", "b"], "a")).toEqual(["b"]);
  });
});

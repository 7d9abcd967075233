import { describe, expect, it } from "vitest";
import { makeEvent, makeIndex, makeParticipant } from "#fixtures/makeIndex.ts";
import { NO_FILTERS } from "#model/filters.ts";
import { SIDES } from "#model/vocabulary.ts";
import { parseView } from "#state/codec.ts";
import { CLEARED_FILTERS, filterQuery, hasFilters, viewFilters } from "#state/viewFilters.ts";
import { DEFAULT_VIEW, type ViewState } from "#state/viewState.ts";

const index = makeIndex([
  makeEvent({ series: "straits-forum", participants: [makeParticipant("lin-er")] }),
]);

function filtersOf(query: string) {
  return viewFilters(index, parseView(query).view, null);
}

describe("viewFilters", () => {
  it("has no filters for the default view", () => {
    expect(filtersOf("")).toEqual(NO_FILTERS);
  });

  it.each([
    ["province=hunan", { provinces: [index.codes.province.get("hunan")] }],
    [
      "theme=youth,finance",
      { themes: ["finance", "youth"].map((id) => index.codes.theme.get(id)) },
    ],
    ["series=straits-forum", { series: [0] }],
    ["from=2010&to=2015", { from: 2010, to: 2015 }],
    ["side=mainland", { sides: [SIDES.indexOf("mainland")] }],
    ["speaker=lin-er", { speaker: 0 }],
    ["figures=reported", { onlyReported: true }],
    ["province=atlantis&speaker=nobody", {}],
  ])("translates %s into the codes of the index", (query, filters) => {
    expect(filtersOf(query)).toEqual({ ...NO_FILTERS, ...filters });
  });
});

describe("hasFilters", () => {
  it.each(["province=a", "theme=a", "series=a", "from=2010", "to=2010", "side=other"])(
    "is true of %s",
    (query) => expect(hasFilters(parseView(query).view)).toBe(true),
  );

  it.each(["speaker=a", "q=a", "figures=reported"])("is true of %s", (query) => {
    expect(hasFilters(parseView(query).view)).toBe(true);
  });

  it.each(["", "q=+", "view=list", "lanes=theme", "event=a", "currency=USD", "lang=en"])(
    "is false of %j",
    (query) => expect(hasFilters(parseView(query).view)).toBe(false),
  );
});

describe("CLEARED_FILTERS", () => {
  it("takes off every filter and leaves the rest", () => {
    const query =
      "province=a&theme=a&series=a&from=2010&to=2011&side=other&speaker=a&q=a&figures=reported&lang=en";
    const cleared = { ...parseView(query).view, ...CLEARED_FILTERS };
    expect(cleared).toEqual({ ...DEFAULT_VIEW, lang: "en" });
  });
});

describe("filterQuery", () => {
  it("is the same for views that differ only in what they show", () => {
    const filtered: ViewState = { ...DEFAULT_VIEW, from: 2010, q: "tea", figures: "reported" };
    const shown: ViewState = { ...filtered, lanes: "theme", view: "list", currency: "USD" };
    expect(filterQuery(shown)).toBe(filterQuery(filtered));
    expect(filterQuery(filtered)).toBe("from=2010&q=tea&figures=reported");
  });
});

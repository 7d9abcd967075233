import { describe, expect, it } from "vitest";
import { titleSpans } from "#features/person/titleSpans.ts";
import type { LocalText } from "#model/schema.ts";

const at = (year: number, en: string | null) => ({ year, title: { en, "zh-Hans": null } });
const english = (title: LocalText) => title.en ?? "";

describe(titleSpans, () => {
  it("joins the events a title was reported at, the latest title first", () => {
    const spans = titleSpans(
      [at(2010, "Mayor"), at(2012, "Governor"), at(2013, "governor"), at(2015, "Mayor")],
      english,
    );
    expect(spans.map(({ title, from, to, events }) => [title.en, from, to, events])).toEqual([
      ["Mayor", 2010, 2015, 2],
      ["Governor", 2012, 2013, 2],
    ]);
  });

  it("passes over events that report no title", () => {
    expect(titleSpans([at(2010, null)], english)).toEqual([]);
  });
});

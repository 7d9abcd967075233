import { describe, expect, it } from "vitest";
import { makeEvent, makeIndex, makeParticipant } from "#fixtures/makeIndex.ts";
import { filterLabel, yearsText } from "#i18n/filterLabel.ts";
import { en } from "#i18n/messages/en.ts";
import { zhHans } from "#i18n/messages/zhHans.ts";
import { createI18n } from "#i18n/useI18n.tsx";
import { activeFilters } from "#state/activeFilters.ts";
import { parseView } from "#state/codec.ts";

const index = makeIndex(
  [makeEvent({ series: "hunan-week", themes: ["youth"], participants: [makeParticipant("ann")] })],
  {
    people: [{ id: "ann", name: { en: "Ann", "zh-Hans": "安" }, aliases: [], side: "taiwan" }],
    series: [{ id: "hunan-week", name: { en: "Hunan Week", "zh-Hans": "湖南周" } }],
  },
);
const english = createI18n("en", en);
const chinese = createI18n("zh-Hans", zhHans);
const QUERY =
  "province=hunan&theme=youth&series=hunan-week&from=2010&to=2020&side=taiwan&speaker=ann&figures=reported&q=tea";

describe("filterLabel", () => {
  const filters = activeFilters(parseView(QUERY, index.codes).view);

  it("names every kind of filter in English", () => {
    expect(filters.map((filter) => filterLabel(english, index, filter))).toEqual([
      "Hunan",
      "Youth",
      "Hunan Week",
      "2010–2020",
      "Taiwan side",
      "Ann",
      "figures reported",
      "“tea”",
    ]);
  });

  it("names every kind of filter in Chinese", () => {
    expect(filters.map((filter) => filterLabel(chinese, index, filter))).toEqual([
      "湖南",
      "青年",
      "湖南周",
      "2010–2020年",
      "台湾方面",
      "安",
      "有数字报道",
      "“tea”",
    ]);
  });
});

describe("yearsText", () => {
  it.each([
    [{ from: 2010, to: null }, "from 2010"],
    [{ from: null, to: 2010 }, "to 2010"],
    [{ from: 2010, to: 2010 }, "2010"],
    [{ from: null, to: null }, "Drag across a span, or click a year."],
  ])("says %o as %s", (years, text) => {
    expect(yearsText(english, years)).toBe(text);
  });
});

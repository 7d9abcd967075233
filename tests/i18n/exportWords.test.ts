import { describe, expect, it } from "vitest";
import { makeEvent, makeIndex } from "#fixtures/makeIndex.ts";
import { exportWords, fileName } from "#i18n/exportWords.ts";
import { filterSentence } from "#i18n/filterSentence.ts";
import { en } from "#i18n/messages/en.ts";
import { zhHans } from "#i18n/messages/zhHans.ts";
import { createI18n } from "#i18n/useI18n.tsx";
import { activeFilters } from "#state/activeFilters.ts";
import { parseView } from "#state/codec.ts";

const index = makeIndex([makeEvent()]);
const english = createI18n("en", en);
const chinese = createI18n("zh-Hans", zhHans);
const filtersOf = (query: string) => activeFilters(parseView(query, index.codes).view);

describe("filterSentence", () => {
  const filters = filtersOf("province=hunan,hubei&theme=youth&from=2010&side=taiwan&q=tea");

  it("names every facet once, with all that is chosen of it", () => {
    expect(filterSentence(english, index, filters)).toBe(
      "Province or region: Hubei, Hunan · Theme: Youth · Years: from 2010 · Side: Taiwan side · Search: “tea”",
    );
    expect(filterSentence(chinese, index, filters)).toContain("地区：湖北、湖南 · 主题：青年");
  });

  it("says that nothing is filtered", () => {
    expect(filterSentence(english, index, [])).toBe("All events on record, no filters.");
  });
});

describe("exportWords", () => {
  const words = exportWords(english, { index, filters: [], address: "https://example.org/" });

  it("name the record, its version, its licence and the address", () => {
    expect(words.source).toEqual([
      "Cross-Strait Forums: record of 2026-01-01, version 0123456789ab. CC BY 4.0.",
      "https://example.org/",
    ]);
  });

  it("name no address where the page is not on the web", () => {
    expect(exportWords(english, { index, filters: [], address: null }).source).toHaveLength(1);
  });
});

describe("fileName", () => {
  it.each([
    ["Coverage: how much is known", "cross-strait-forums-coverage-how-much-is-known-2026-01-01"],
    ["历年签约额", "cross-strait-forums-历年签约额-2026-01-01"],
  ])("of “%s” holds no character a file system minds", (title, name) => {
    expect(fileName(index, title)).toBe(name);
  });
});

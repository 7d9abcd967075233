import { describe, expect, it } from "vitest";
import { makeEvent, makeIndex } from "#fixtures/makeIndex.ts";
import { citationTexts, eventCitation, viewCitation } from "#i18n/citations.ts";
import { en } from "#i18n/messages/en.ts";
import { zhHans } from "#i18n/messages/zhHans.ts";
import { createI18n } from "#i18n/useI18n.tsx";

const english = createI18n("en", en);
const chinese = createI18n("zh-Hans", zhHans);
const index = makeIndex([
  makeEvent({ id: "2022-11-03-plain-forum" }),
  makeEvent({
    id: "2016-11-month-forum",
    date: { start: "2016-11-01", end: null, precision: "month" },
  }),
]);
const event = index.codes.event.get("2022-11-03-plain-forum") ?? -1;
const seen = { index, address: "https://example.org/events/x/", accessed: "2026-11-25" };

describe(eventCitation, () => {
  it("is a sentence with name, date, place, the record's date and hash, address and day", () => {
    expect(eventCitation(english, { ...seen, event }).sentence).toBe(
      "“Plain Forum”, 3 November 2022, Changsha, Hunan. Cross-Strait Forums, record of 1 January 2026, version 0123456789ab. CC BY 4.0. https://example.org/events/x/ (accessed 25 November 2026)",
    );
    expect(eventCitation(chinese, { ...seen, event }).sentence).toBe(
      "《普通论坛》，2022年11月3日，湖南长沙。两岸论坛，数据日期2026年1月1日，版本0123456789ab。CC BY 4.0。https://example.org/events/x/（2026年11月25日查阅）",
    );
  });

  it("says no more of a date than is known", () => {
    const month = index.codes.event.get("2016-11-month-forum") ?? -1;
    expect(eventCitation(english, { ...seen, event: month }).note).toMatch(/^November 2016, /);
  });

  it("ends without an address where the page has none", () => {
    const { sentence } = eventCitation(english, { ...seen, event, address: null });
    expect(sentence).toMatch(/CC BY 4\.0\.$/);
  });
});

describe(viewCitation, () => {
  it("says how many of the events are cited, and is named after the state of the record", () => {
    const citation = viewCitation(english, { ...seen, shown: 1, filters: [] });
    expect(citation.title).toBe("View of 1 of 2 events");
    expect(citation.key).toBe("cross-strait-forums-0123456789ab");
    expect(citation.sentence).toMatch(
      /^Cross-strait economic forums, 2016–2022: 1 of 2 events\. Cross-Strait Forums, record of/,
    );
  });
});

describe("the citation of a filtered view", () => {
  it("says by which filters", () => {
    const filters = [{ facet: "years", from: 2022, to: null } as const];
    const cited = viewCitation(english, { ...seen, shown: 1, filters });
    expect(cited.title).toBe("View of 1 of 2 events (Years: from 2022)");
    const { title } = viewCitation(chinese, { ...seen, shown: 1, filters });
    expect(title).toMatch(/^所选活动：1 \/ 2 场活动（.*2022.*）$/);
  });
});

describe(citationTexts, () => {
  it("has a text, a BibTeX entry and a RIS record, each with its name", () => {
    const texts = citationTexts(english, eventCitation(english, { ...seen, event }));
    expect(texts.map(({ label }) => label)).toEqual(["Text", "BibTeX", "RIS"]);
    expect(texts.map(({ text }) => text.slice(0, 5))).toEqual(["“Plai", "@misc", "TY  -"]);
  });
});

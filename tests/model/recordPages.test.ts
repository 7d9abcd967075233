import { describe, expect, it } from "vitest";
import { eventBase, personBase, seriesBase } from "#tools/publication/pagePaths.ts";
import { pagePath, recordPage } from "#model/recordPages.ts";
import { LANGUAGES } from "#model/vocabulary.ts";
import { readRecord } from "#tools/readRecord.ts";

describe(recordPage, () => {
  it("leads to the pages that are published, in every language", () => {
    const { events, people, series } = readRecord("data");
    const [event, person, forum] = [events[0], people[0], series[0]];
    if (!event || !person || !forum) throw new Error("the record is empty");
    for (const language of LANGUAGES) {
      expect(recordPage({ of: "events", id: event.id }, language)).toBe(
        pagePath(eventBase(event.id), language),
      );
      expect(recordPage({ of: "people", id: person.id }, language)).toBe(
        pagePath(personBase(person.id), language),
      );
      expect(recordPage({ of: "series", id: forum.id }, language)).toBe(
        pagePath(seriesBase(forum.id), language),
      );
    }
  });
});

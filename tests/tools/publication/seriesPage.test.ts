// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { indexOf } from "#fixtures/makeIndex.ts";
import {
  attributes,
  complete,
  pageText,
  parseXml,
  publishAt,
  readPage,
  record,
} from "#fixtures/publishedSite.ts";
import { editionNeighbours, missingEditions } from "#model/editions.ts";
import { LANGUAGES } from "#model/vocabulary.ts";

const { texts } = publishAt(null);
const index = indexOf(complete);

/** The ids of the events that links lead to, in their order. */
function eventsLinked(parent: ParentNode, selector: string): readonly string[] {
  return attributes(parent, selector, "href").flatMap(
    (href) => /\/events\/([^/]+)\//.exec(href)?.[1] ?? [],
  );
}

function eventsOf(series: string): readonly string[] {
  return record.events.filter((event) => event.series === series).map(({ id }) => id);
}

describe("a series' page", () => {
  it("lists exactly the events of the series, in every language", () => {
    for (const { id } of record.series)
      for (const language of LANGUAGES) {
        const page = readPage(texts, `series/${id}/${language === "en" ? "" : `${language}/`}`);
        const listed = eventsLinked(page, "tbody th > a");
        expect([...listed].sort(), id).toEqual([...eventsOf(id)].sort());
      }
  });

  it("names the same events to machines", () => {
    for (const { id } of record.series) {
      const data = readPage(texts, `series/${id}/`).querySelector("script")?.textContent ?? "";
      for (const event of eventsOf(id)) expect(data).toContain(`/events/${event}/#event`);
    }
  });

  it("says what an event is a part of, and puts sessions behind their edition", () => {
    const week = readPage(texts, "series/zhejiang-taiwan-cooperation-week/");
    const listed = eventsLinked(week, "tbody th > a");
    const edition = listed.indexOf("2020-11-03-zhejiang-taiwan-cooperation-week");
    expect(listed[edition + 1]).toBe("2020-11-02-zhejiang-taiwan-week-jiaxing");
    const rows = [...week.querySelectorAll("tbody tr")];
    expect(rows[edition]?.textContent).not.toContain("Part of");
    expect(rows[edition + 1]?.textContent).toContain(
      "Part of 2020 Zhejiang-Taiwan Cooperation Week (8th)",
    );
  });

  it("calls missing what the dashboard's card does, and nothing around an edition without a number", () => {
    const note = (id: string) => readPage(texts, `series/${id}/`).querySelector(".note");
    expect(note("zhejiang-taiwan-cooperation-week")?.textContent).toBe("Not on record: edition 3.");
    const missing = record.series.map(({ id }) => note(id) !== null);
    expect(missing).toEqual(
      record.series.map(({ id }) => {
        const series = index.codes.series.get(id);
        return series !== undefined && missingEditions(index, series).length > 0;
      }),
    );
  });

  it("has as many events in the list of all series", () => {
    const list = readPage(texts, "series/");
    const counts = [...list.querySelectorAll("main li")].map((item) => [
      /([^/]+)\/$/.exec(item.querySelector("a")?.getAttribute("href") ?? "")?.[1],
      item.querySelector(".count")?.textContent,
    ]);
    expect(Object.fromEntries(counts)).toEqual(
      Object.fromEntries(record.series.map(({ id }) => [id, String(eventsOf(id).length)])),
    );
  });
});

it("an event's page leads to the editions before and after that its dialog leads to", () => {
  const onPages = record.events.map(({ id }) => {
    // Only this part is read: that of hundreds of pages takes a while.
    const [list] = /<ul class="neighbours">.*?<\/ul>/s.exec(pageText(texts, `events/${id}/`)) ?? [];
    const items = [...parseXml(list ?? "<ul/>").querySelectorAll("li")];
    return [id, items.map((item) => [label(item), ...eventsLinked(item, "a")])];
  });
  const inDialogs = record.events.map(({ id }) => {
    const { previous, next } = editionNeighbours(index, index.codes.event.get(id) ?? Number.NaN);
    const around = [
      ["Previous edition", previous],
      ["Next edition", next],
    ] as const;
    return [
      id,
      around.flatMap(([name, event]) => (event === null ? [] : [[name, index.id[event]]])),
    ];
  });
  expect(Object.fromEntries(onPages)).toEqual(Object.fromEntries(inDialogs));
});

function label(item: Element): string {
  return item.textContent.split(" · ")[0] ?? "";
}

import fc from "fast-check";
import { gzipSync } from "node:zlib";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { arbitraryRecord } from "#fixtures/arbitraryRecord.ts";
import { makeEvent, makeParticipant, makeRecord } from "#fixtures/makeIndex.ts";
import { dateOfDay } from "#model/calendar.ts";
import { decodeIndex } from "#model/decodeIndex.ts";
import { encodeIndex } from "#model/encodeIndex.ts";
import { eventCity, eventName, type EventIndex, NONE } from "#model/eventIndex.ts";
import { indexDocumentSchema } from "#model/indexDocument.ts";
import { convert } from "#model/money.ts";
import type { EventRecord, Figure, ForumRecord } from "#model/schema.ts";
import {
  DATE_PRECISIONS,
  DISPLAY_CURRENCIES,
  type DisplayCurrency,
  FIGURE_KINDS,
  INVESTORS,
  PARTICIPANT_ROLES,
  QUALIFIERS,
  STAGES,
} from "#model/vocabulary.ts";
import { readRecord } from "#tools/readRecord.ts";

const VERSION = { date: "2026-01-01", hash: "0123456789ab" };

/** As the page gets it: written as JSON, parsed, checked. */
function travel(record: ForumRecord): EventIndex {
  const text = JSON.stringify(encodeIndex(record, VERSION));
  return decodeIndex(v.parse(indexDocumentSchema, JSON.parse(text)));
}

/** What the index says of an event, in the words of the record. */
function factsInIndex(index: EventIndex, i: number) {
  const people = Array.from(index.personOf.slice(index.peopleStart[i], index.peopleStart[i + 1]));
  const roles = Array.from(index.roleOf.slice(index.peopleStart[i], index.peopleStart[i + 1]));
  const themes = index.themes.filter((_, theme) => (index.themeBits[i] ?? 0) & (1 << theme));
  return {
    id: index.id[i],
    name: eventName(index, i),
    start: dateOfDay(index.startDay[i] ?? Number.NaN),
    end: dateOfDay(index.endDay[i] ?? Number.NaN),
    year: index.year[i],
    precision: DATE_PRECISIONS[index.precision[i] ?? NONE],
    province: index.provinces[index.province[i] ?? NONE]?.id,
    city: eventCity(index, i),
    series: index.series[index.seriesOf[i] ?? NONE]?.id ?? null,
    edition: index.edition[i] === NONE ? null : index.edition[i],
    partOf: index.id[index.partOf[i] ?? NONE] ?? null,
    firstTheme: index.themes[index.firstTheme[i] ?? NONE]?.id,
    themes: new Set(themes.map(({ id }) => id)),
    people: people.map((person, at) => [
      index.people[person]?.id,
      PARTICIPANT_ROLES[roles[at] ?? NONE],
    ]),
    attendance: index.attendance[i],
    kind: FIGURE_KINDS[index.kind[i] ?? NONE],
    stage: STAGES[index.stage[i] ?? NONE],
    investors: INVESTORS[index.investors[i] ?? NONE],
    qualifier: QUALIFIERS[index.qualifier[i] ?? NONE],
    partial: index.partial[i] === 1,
    projects: index.projects[i],
    taiwanProjects: index.taiwanProjects[i],
    amounts: DISPLAY_CURRENCIES.map((currency) => [
      index.amounts[currency].amount[i],
      index.amounts[currency].taiwan[i],
      index.reportedIn[currency][i] === 1,
    ]),
  };
}

/** The same of the event itself. */
function factsInRecord(event: EventRecord, { exchangeRates }: ForumRecord) {
  const year = Number(event.date.start.slice(0, 4));
  const headline = event.figures.find((figure) => figure.headline);
  const part = event.figures.find((figure) => figure.taiwanPart);
  const taiwan = headline?.investors === "taiwan" ? headline : headline && part;
  const amountOf = (figure: Figure | undefined, currency: DisplayCurrency) =>
    figure?.amount && figure.currency
      ? convert(
          exchangeRates,
          { amount: figure.amount, currency: figure.currency },
          { currency, year },
        )?.amount
      : Number.NaN;
  const { en, "zh-Hans": simplified } = event.place.city;
  return {
    id: event.id,
    name: event.name,
    start: event.date.start,
    end: event.date.end ?? event.date.start,
    year,
    precision: event.date.precision,
    province: event.place.province,
    city: en === null && simplified === null ? null : event.place.city,
    series: event.series,
    edition: event.edition,
    partOf: event.partOf,
    firstTheme: event.themes[0],
    themes: new Set(event.themes),
    people: event.participants.map(({ person, role }) => [person, role]),
    attendance: event.attendance?.value ?? Number.NaN,
    kind: headline?.kind,
    stage: headline?.stage,
    investors: headline?.investors,
    qualifier: headline?.qualifier,
    partial: headline?.partial ?? false,
    projects: headline?.projects ?? Number.NaN,
    taiwanProjects: taiwan?.projects ?? Number.NaN,
    amounts: DISPLAY_CURRENCIES.map((currency) => [
      amountOf(headline, currency),
      amountOf(taiwan, currency),
      headline?.amount !== null && headline?.currency === currency,
    ]),
  };
}

function expectSameFacts(record: ForumRecord) {
  const index = travel(record);
  const byId = new Map<string, EventRecord>(record.events.map((event) => [event.id, event]));
  expect(index.size).toBe(record.events.length);
  for (let i = 0; i < index.size; i += 1) {
    const event = byId.get(index.id[i] ?? "");
    expect(factsInIndex(index, i)).toEqual(event && factsInRecord(event, record));
  }
  expect(new Set(index.people.map(({ id, side }) => `${id} ${side}`))).toEqual(
    new Set(record.people.map(({ id, side }) => `${id} ${side}`)),
  );
  expect(index.series).toEqual(record.series);
}

describe("encodeIndex and decodeIndex", () => {
  it("give back every fact of every event of the real record", () => {
    expectSameFacts(readRecord("data"));
  });

  it("give back every fact of any record", () => {
    fc.assert(fc.property(arbitraryRecord, expectSameFacts));
  });

  it("put events in order of start date, then id", () => {
    const { id } = travel(
      makeRecord({
        events: [
          makeEvent({ id: "2022-11-03-b" }),
          makeEvent({ id: "2022-11-03-a" }),
          makeEvent({
            id: "1999-c",
            date: { start: "1999-01-01", end: null, precision: "year" },
          }),
        ],
      }),
    );
    expect(id).toEqual(["1999-c", "2022-11-03-a", "2022-11-03-b"]);
  });

  it("tell apart people whose English names are the same", () => {
    const person = (id: string, simplified: string) => ({
      id,
      name: { en: "Liu Qi", "zh-Hans": simplified },
      aliases: [],
      side: "mainland" as const,
    });
    const index = travel(
      makeRecord({
        events: [
          makeEvent({ participants: [makeParticipant("liu-qi-2"), makeParticipant("liu-qi")] }),
        ],
        people: [person("liu-qi", "刘琦"), person("liu-qi-2", "刘奇")],
      }),
    );
    expect(index.people.map(({ id, name }) => [id, name["zh-Hans"]])).toEqual([
      ["liu-qi-2", "刘奇"],
      ["liu-qi", "刘琦"],
    ]);
  });

  it("make of the real record an index well below its budget of 60 kB gzip", () => {
    const text = JSON.stringify(encodeIndex(readRecord("data"), VERSION));
    expect(gzipSync(text, { level: 9 }).length).toBeLessThan(53_000);
  });
});

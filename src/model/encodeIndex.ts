import { encodeAppearances, inOrderOfAppearance } from "./appearanceCodes.ts";
import { dayOfDate } from "./calendar.ts";
import { NONE, type RecordVersion } from "./eventIndex.ts";
import { encodeHeadlines } from "./headlineCodec.ts";
import type { IndexDocument, TextColumns } from "./indexDocument.ts";
import type { EventRecord, ForumRecord, LocalText, Person } from "./schema.ts";
import { idOfName, knownDate, shortEventId } from "./shortIds.ts";
import { DATE_PRECISIONS, PARTICIPANT_ROLES, SIDES } from "./vocabulary.ts";

/** Compiles a valid record to the compact index. Deterministic: the same record gives the same document. */
export function encodeIndex(record: ForumRecord, version: RecordVersion): IndexDocument {
  const events = inDateOrder(record.events);
  const cities = distinctTexts(events.map((event) => event.place.city));
  const participants = events.flatMap((event) => event.participants);
  const people = inOrderOfAppearance(
    record.people,
    participants.map(({ person }) => person),
  );
  const codes = {
    province: codesOf(record.provinces.map(({ id }) => id)),
    theme: codesOf(record.themes.map(({ id }) => id)),
    series: codesOf(record.series.map(({ id }) => id)),
    person: codesOf(people.map(({ id }) => id)),
    city: codesOf(cities.map(textKey)),
  };
  const starts = events.map((event) => dayOfDate(event.date.start));
  return {
    format: 1,
    version,
    provinces: [...record.provinces],
    themes: [...record.themes],
    series: {
      id: record.series.map(({ id }) => id),
      name: columnsOf(record.series.map(({ name }) => name)),
    },
    cities: columnsOf(cities),
    people: encodePeople(people),
    exchangeRates: record.exchangeRates.perUsd,
    events: {
      id: events.map(({ id, date, series }) =>
        shortEventId(id, { date: knownDate(date.start, date.precision), series }),
      ),
      name: columnsOf(events.map(({ name }) => name)),
      startStep: starts.map((start, i) => start - (starts[i - 1] ?? 0)),
      days: events.map(({ date }) => (date.end ? dayOfDate(date.end) - dayOfDate(date.start) : 0)),
      precision: events.map(({ date }) => DATE_PRECISIONS.indexOf(date.precision)),
      province: events.map(({ place }) => codeIn(codes.province, place.province)),
      city: events.map(({ place }) => codeIn(codes.city, textKey(place.city))),
      series: events.map(({ series }) => (series === null ? NONE : codeIn(codes.series, series))),
      themeCount: events.map(({ themes }) => themes.length),
      theme: events.flatMap(({ themes }) => themes.map((theme) => codeIn(codes.theme, theme))),
      peopleCount: events.map((event) => event.participants.length),
      person: encodeAppearances(participants.map(({ person }) => codeIn(codes.person, person))),
      role: participants.map(({ role }) => PARTICIPANT_ROLES.indexOf(role)),
    },
    headlines: encodeHeadlines(events),
  };
}

function encodePeople(people: readonly Person[]): IndexDocument["people"] {
  return {
    id: people.map(({ id, name }) => (id === idOfName(name.en) ? null : id)),
    name: columnsOf(people.map(({ name }) => name)),
    side: people.map(({ side }) => SIDES.indexOf(side)),
  };
}

/** The order of the index: by start date, then id. */
export function inDateOrder(events: readonly EventRecord[]): readonly EventRecord[] {
  return [...events].sort((a, b) =>
    a.date.start === b.date.start ? (a.id < b.id ? -1 : 1) : a.date.start < b.date.start ? -1 : 1,
  );
}

function columnsOf(names: readonly LocalText[]): TextColumns {
  return { en: names.map((name) => name.en), "zh-Hans": names.map((name) => name["zh-Hans"]) };
}

function distinctTexts(all: readonly LocalText[]): readonly LocalText[] {
  const known = new Map(
    all.filter((name) => name.en ?? name["zh-Hans"]).map((name) => [textKey(name), name]),
  );
  return [...known.keys()].sort().flatMap((key) => known.get(key) ?? []);
}

function textKey(name: LocalText): string {
  return `${name.en ?? ""}|${name["zh-Hans"] ?? ""}`;
}

function codesOf(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, code) => [id, code]));
}

function codeIn(codes: ReadonlyMap<string, number>, id: string): number {
  return codes.get(id) ?? NONE;
}

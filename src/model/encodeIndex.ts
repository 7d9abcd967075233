import { encodeAppearances } from "./appearanceCodes.ts";
import { encodeAttendance } from "./attendanceCodec.ts";
import { dayOfDate } from "./calendar.ts";
import { encodeTexts } from "./columns.ts";
import { encodeEditions, encodeSessions } from "./editionCodec.ts";
import { NONE, type RecordVersion } from "./eventIndex.ts";
import { encodeHeadlines } from "./headlineCodec.ts";
import type { IndexDocument } from "./indexDocument.ts";
import { type IndexOrder, indexOrder, textKey } from "./indexOrder.ts";
import type { EventRecord, ForumRecord, Person } from "./schema.ts";
import { knownDate } from "./knownDate.ts";
import { idOfName, shortEventId } from "./shortIds.ts";
import { DATE_PRECISIONS, PARTICIPANT_ROLES, SIDES } from "./vocabulary.ts";

/** Compiles a valid record to the compact index. Deterministic: the same record gives the same document. */
export function encodeIndex(record: ForumRecord, version: RecordVersion): IndexDocument {
  const order = indexOrder(record);
  return {
    format: 1,
    version,
    provinces: [...record.provinces],
    themes: [...record.themes],
    series: {
      id: record.series.map(({ id }) => id),
      name: encodeTexts(record.series.map(({ name }) => name)),
    },
    cities: encodeTexts(order.cities),
    people: encodePeople(order.people),
    exchangeRates: record.exchangeRates.perUsd,
    events: encodeEvents(order, record),
    sessions: encodeSessions(order.events),
    attendance: encodeAttendance(order.events),
    headlines: encodeHeadlines(order.events),
  };
}

function encodePeople(people: readonly Person[]): IndexDocument["people"] {
  return {
    id: people.map(({ id, name }) => (id === idOfName(name.en) ? null : id)),
    name: encodeTexts(people.map(({ name }) => name)),
    side: people.map(({ side }) => SIDES.indexOf(side)),
  };
}

function encodeEvents(order: IndexOrder, record: ForumRecord): IndexDocument["events"] {
  const { events } = order;
  const provinces = codesOf(record.provinces.map(({ id }) => id));
  const themes = codesOf(record.themes.map(({ id }) => id));
  const series = codesOf(record.series.map(({ id }) => id));
  const cities = codesOf(order.cities.map(textKey));
  return {
    id: events.map(encodeId),
    name: encodeTexts(events.map(({ name }) => name)),
    ...encodeDates(events),
    province: events.map(({ place }) => codeIn(provinces, place.province)),
    city: events.map(({ place }) => codeIn(cities, textKey(place.city))),
    series: events.map((event) => (event.series === null ? NONE : codeIn(series, event.series))),
    ...encodeEditions(events),
    themeCount: events.map((event) => event.themes.length),
    theme: events.flatMap((event) => event.themes.map((theme) => codeIn(themes, theme))),
    ...encodeParticipations(order),
  };
}

function encodeId({ id, date, series }: EventRecord): string {
  return shortEventId(id, { date: knownDate(date.start, date.precision), series });
}

type DateColumns = "startStep" | "days" | "precision";

function encodeDates(events: readonly EventRecord[]): Pick<IndexDocument["events"], DateColumns> {
  const starts = events.map(({ date }) => dayOfDate(date.start));
  return {
    startStep: starts.map((start, i) => start - (starts[i - 1] ?? 0)),
    days: events.map(({ date }) => (date.end ? dayOfDate(date.end) - dayOfDate(date.start) : 0)),
    precision: events.map(({ date }) => DATE_PRECISIONS.indexOf(date.precision)),
  };
}

type ParticipationColumns = "peopleCount" | "person" | "role";

function encodeParticipations({
  events,
  people,
}: IndexOrder): Pick<IndexDocument["events"], ParticipationColumns> {
  const codes = codesOf(people.map(({ id }) => id));
  const participants = events.flatMap((event) => event.participants);
  return {
    peopleCount: events.map((event) => event.participants.length),
    person: encodeAppearances(participants.map(({ person }) => codeIn(codes, person))),
    role: participants.map(({ role }) => PARTICIPANT_ROLES.indexOf(role)),
  };
}

function codesOf(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, code) => [id, code]));
}

function codeIn(codes: ReadonlyMap<string, number>, id: string): number {
  return codes.get(id) ?? NONE;
}

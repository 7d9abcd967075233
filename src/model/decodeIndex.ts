import { decodeAppearances } from "./appearanceCodes.ts";
import { decodeAttendance } from "./attendanceCodec.ts";
import { firstDayOfYear, yearOfDay } from "./calendar.ts";
import { textAt } from "./columns.ts";
import { decodeEditions, decodeSessions } from "./editionCodec.ts";
import { type EventIndex, NONE } from "./eventIndex.ts";
import { decodeHeadlines } from "./headlineCodec.ts";
import type { IndexDocument } from "./indexDocument.ts";
import { once } from "./once.ts";
import type { EventId, PersonId } from "./schema.ts";
import { fullEventId, idOfName, knownDatesOfDays } from "./shortIds.ts";
import { DATE_PRECISIONS, SIDES } from "./vocabulary.ts";

/** Unpacks the index into columns. The document is trusted: it has passed `indexDocumentSchema`. */
export function decodeIndex(document: IndexDocument): EventIndex {
  const { events } = document;
  const size = events.id.length;
  const dates = decodeDates(document);
  // What is not needed to select waits for the first who asks: a large record is there sooner.
  const people = once(() => decodePeople(document));
  const ids = once(() => decodeEventIds(document, dates.startDay));
  const series = document.series.id.map((id, i) => ({ id, name: textAt(document.series.name, i) }));
  const seriesOf = Int32Array.from(events.series);
  const edition = once(() => decodeEditions(events, seriesOf));
  const partOf = once(() => decodeSessions(document.sessions, size));
  const attendance = once(() => decodeAttendance(document.attendance, size));
  return {
    version: document.version,
    exchangeRates: document.exchangeRates,
    size,
    firstYear: dates.year[0] ?? 0,
    lastYear: dates.year.at(-1) ?? 0,
    provinces: document.provinces,
    themes: document.themes,
    series,
    cities: document.cities.en.map((_, i) => textAt(document.cities, i)),
    get people() {
      return people();
    },
    sideOfPerson: Uint8Array.from(document.people.side),
    get id() {
      return ids();
    },
    nameEn: events.name.en,
    nameZhHans: events.name["zh-Hans"],
    nameZhHant: null,
    ...dates,
    precision: Uint8Array.from(events.precision),
    province: Uint8Array.from(events.province),
    city: Int32Array.from(events.city),
    seriesOf,
    get edition() {
      return edition();
    },
    get partOf() {
      return partOf();
    },
    get attendance() {
      return attendance();
    },
    ...decodeThemes(document),
    ...decodeParticipations(document),
    ...decodeHeadlines(document, dates.year),
    codes: decodeCodes(document, people, ids),
  };
}

function decodeCodes(
  document: IndexDocument,
  people: () => EventIndex["people"],
  events: () => readonly EventId[],
): EventIndex["codes"] {
  const person = once(() => codesOf(people().map(({ id }) => id)));
  const event = once(() => codesOf(events()));
  return {
    province: codesOf(document.provinces.map(({ id }) => id)),
    theme: codesOf(document.themes.map(({ id }) => id)),
    series: codesOf(document.series.id),
    get person() {
      return person();
    },
    get event() {
      return event();
    },
  };
}

function decodePeople({ people }: IndexDocument): EventIndex["people"] {
  return people.side.map((side, i) => {
    const name = textAt(people.name, i);
    // The compile step has made these ids of ids; the brand is all that is added here.
    const id = (people.id[i] ?? idOfName(name.en)) as PersonId;
    return { id, name, side: SIDES[side] ?? "other" };
  });
}

function decodeEventIds({ events, series }: IndexDocument, startDay: Int32Array) {
  const dateOf = knownDatesOfDays();
  return events.id.map((short, i) => {
    const parts = {
      date: dateOf(startDay[i] ?? 0, DATE_PRECISIONS[events.precision[i] ?? 0] ?? "day"),
      series: series.id[events.series[i] ?? NONE] ?? null,
    };
    // The compile step has made these ids of ids; the brand is all that is added here.
    return fullEventId(short, parts) as EventId;
  });
}

function decodeDates({ events }: IndexDocument): Pick<EventIndex, "startDay" | "endDay" | "year"> {
  const size = events.id.length;
  const startDay = new Int32Array(size);
  const endDay = new Int32Array(size);
  const year = new Uint16Array(size);
  let day = 0;
  let currentYear = 0;
  let nextYearDay = -Infinity;
  for (let i = 0; i < size; i += 1) {
    day += events.startStep[i] ?? 0;
    // Events come in date order, so the year is looked up once per year, not once per event.
    if (day >= nextYearDay || i === 0) {
      currentYear = yearOfDay(day);
      nextYearDay = firstDayOfYear(currentYear + 1);
    }
    startDay[i] = day;
    endDay[i] = day + (events.days[i] ?? 0);
    year[i] = currentYear;
  }
  return { startDay, endDay, year };
}

function decodeThemes({ events }: IndexDocument): Pick<EventIndex, "themeBits" | "firstTheme"> {
  const size = events.id.length;
  const themeBits = new Uint32Array(size);
  const firstTheme = new Uint8Array(size);
  let at = 0;
  for (let i = 0; i < size; i += 1) {
    firstTheme[i] = events.theme[at] ?? 0;
    let bits = 0;
    for (const end = at + (events.themeCount[i] ?? 0); at < end; at += 1)
      bits |= 1 << (events.theme[at] ?? 0);
    themeBits[i] = bits;
  }
  return { themeBits, firstTheme };
}

function decodeParticipations({
  events,
  people,
}: IndexDocument): Pick<EventIndex, "sideBits" | "peopleStart" | "personOf" | "roleOf"> {
  const size = events.id.length;
  const personOf = decodeAppearances(events.person);
  const peopleStart = new Uint32Array(size + 1);
  const sideBits = new Uint8Array(size);
  let at = 0;
  for (let i = 0; i < size; i += 1) {
    peopleStart[i] = at;
    let bits = 0;
    for (const end = at + (events.peopleCount[i] ?? 0); at < end; at += 1)
      bits |= 1 << (people.side[personOf[at] ?? 0] ?? 0);
    sideBits[i] = bits;
  }
  peopleStart[size] = at;
  return { sideBits, peopleStart, personOf, roleOf: Uint8Array.from(events.role) };
}

function codesOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const codes = new Map<string, number>();
  for (const [code, id] of ids.entries()) codes.set(id, code);
  return codes;
}

import { dateOfDay, dayOfDate, firstDayOfYear, yearOfDay } from "#model/calendar.ts";
import { NONE } from "#model/eventIndex.ts";
import type { IndexDocument } from "#model/indexDocument.ts";
import { parseId } from "#model/brand.ts";
import type { ForumRecord, SeriesId } from "#model/schema.ts";
import { DATE_PRECISIONS } from "#model/vocabulary.ts";
import { generateHeadlines } from "./generateHeadlines.ts";
import { cityColumns, columnsOf, eventName, seriesName } from "./generateNames.ts";
import { generateParticipations } from "./generateParticipations.ts";
import { createPicker, createRandom, type Random, skewedWeights } from "./random.ts";

/** Events a year from 1994 on, as the researched record has them. */
const YEAR_WEIGHTS = [
  1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 6, 12, 9, 19, 45, 57, 53, 53, 45, 43, 41, 29, 29, 30, 45, 22, 28,
  17, 35, 44, 42, 1,
];
const FIRST_YEAR = 1994;
/** Day, month, year. */
const PRECISION_WEIGHTS = [95, 4, 1];
/** One theme, two, three, four. */
const THEME_COUNT_WEIGHTS = [91, 261, 217, 149];

/** One more than the edition before, as `editionCodec.ts` writes it. */
const NEXT_EDITION = 2;

export type GenerateOptions = {
  readonly events: number;
  readonly seed: number;
  /** The places, themes and rates of the real record. */
  readonly vocabulary: Pick<ForumRecord, "provinces" | "themes" | "exchangeRates">;
};

/**
 * An index like that of the researched record, of any size: few provinces, themes, series and people have most of
 * the events, and half of the events report no figures. The same seed gives the same index.
 */
export function generateRecord({ events, seed, vocabulary }: GenerateOptions): IndexDocument {
  const random = createRandom(seed);
  const dates = generateDates(events, random);
  const series = 60 + Math.floor(events / 2000);
  const { people, ...participations } = generateParticipations(events, random);
  const each = <Value>(value: (event: number) => Value) =>
    Array.from({ length: events }, (_, event) => value(event));
  const provinceOf = createPicker(random, skewedWeights(vocabulary.provinces.length, 0.9));
  const seriesOf = createPicker(random, skewedWeights(series, 0.8));
  const seriesOfEvents = each(() => (random.chance(0.2) ? NONE : seriesOf()));
  return {
    format: 1,
    version: { date: "2026-01-01", hash: `generated-${seed}-${events}` },
    provinces: [...vocabulary.provinces],
    themes: [...vocabulary.themes],
    series: {
      id: Array.from({ length: series }, (_, number) => seriesId(number)),
      name: columnsOf(Array.from({ length: series }, (_, number) => seriesName(number))),
    },
    cities: cityColumns,
    people,
    exchangeRates: vocabulary.exchangeRates.perUsd,
    events: {
      id: each((event) => `-event-${event.toString(36).padStart(5, "0")}`),
      name: columnsOf(dates.map(({ day }) => eventName(random, yearOfDay(day)))),
      startStep: dates.map(({ day }, event) => day - (dates[event - 1]?.day ?? 0)),
      days: each(() => random.below(4)),
      precision: dates.map(({ precision }) => precision),
      province: each(provinceOf),
      city: each(() => (random.chance(0.1) ? NONE : random.below(cityColumns.en.length))),
      series: seriesOfEvents,
      edition: seriesOfEvents.map((code) =>
        code === NONE || random.chance(0.3) ? 0 : NEXT_EDITION,
      ),
      ...generateThemes(events, vocabulary.themes.length, random),
      ...participations,
    },
    sessions: generateSessions(events, random),
    headlines: generateHeadlines(events, random),
    attendance: generateAttendance(events, random),
  };
}

/** Start days in order, each as exactly known as its precision says. */
function generateDates(events: number, random: Random) {
  const yearOf = createPicker(random, YEAR_WEIGHTS);
  const precisionOf = createPicker(random, PRECISION_WEIGHTS);
  return Array.from({ length: events }, () => {
    const precision = precisionOf();
    const day = firstDayOfYear(FIRST_YEAR + yearOf()) + random.below(365);
    return { day: startOfKnown(day, precision), precision };
    // On one day, ids of whole dates come first, then those of months, then of years.
  }).sort((a, b) => a.day - b.day || a.precision - b.precision);
}

/** With `month` or `year` the start is the first day of it. */
function startOfKnown(day: number, precision: number): number {
  switch (DATE_PRECISIONS[precision]) {
    case "month":
      return dayOfDate(`${dateOfDay(day).slice(0, 7)}-01`);
    case "year":
      return firstDayOfYear(yearOfDay(day));
    default:
      return day;
  }
}

function generateThemes(events: number, themes: number, random: Random) {
  const countOf = createPicker(random, THEME_COUNT_WEIGHTS);
  const themeOf = createPicker(random, skewedWeights(themes, 0.6));
  const lists = Array.from({ length: events }, () => {
    const count = countOf() + 1;
    const list = new Set<number>();
    while (list.size < Math.min(count, themes)) list.add(themeOf());
    return list;
  });
  return { themeCount: lists.map(({ size }) => size), theme: lists.flatMap((list) => [...list]) };
}

/** A few events are sessions of one shortly before. */
function generateSessions(events: number, random: Random): IndexDocument["sessions"] {
  const sessions = Array.from({ length: events }, (_, event) => event).filter(
    (event) => event >= 3 && random.chance(0.03),
  );
  return {
    step: sessions.map((event, row) => event - (sessions[row - 1] ?? 0)),
    back: sessions.map(() => 1 + random.below(3)),
  };
}

/** More than half of the reports say how many came. */
function generateAttendance(events: number, random: Random): IndexDocument["attendance"] {
  const reported = Array.from({ length: events }, (_, event) => event).filter(() =>
    random.chance(0.6),
  );
  return {
    step: reported.map((event, row) => event - (reported[row - 1] ?? 0)),
    value: reported.map(() => 50 * (1 + random.below(100))),
  };
}

function seriesId(number: number): SeriesId {
  const id = parseId<SeriesId>(`series-${number}`);
  if (id === null) throw new Error(`series-${number} has not the shape of an id`);
  return id;
}

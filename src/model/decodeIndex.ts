import { firstDayOfYear, yearOfDay } from "./calendar.ts";
import { type AmountColumns, type EventIndex, NONE } from "./eventIndex.ts";
import type { IndexDocument } from "./indexDocument.ts";
import { convert } from "./money.ts";
import type { EventId } from "./schema.ts";
import { CURRENCIES, type DisplayCurrency, INVESTORS, SIDES } from "./vocabulary.ts";

/** Unpacks the index into columns. The document is trusted: it has passed `indexDocumentSchema`. */
export function decodeIndex(document: IndexDocument): EventIndex {
  const { events } = document;
  const size = events.id.length;
  const dates = decodeDates(document);
  const people = document.people.id.map((id, i) => ({
    id,
    name: {
      en: document.people.name.en[i] ?? null,
      "zh-Hans": document.people.name["zh-Hans"][i] ?? null,
    },
    side: SIDES[document.people.side[i] ?? 0] ?? "other",
  }));
  const series = document.series.id.map((id, i) => ({
    id,
    name: {
      en: document.series.name.en[i] ?? null,
      "zh-Hans": document.series.name["zh-Hans"][i] ?? null,
    },
  }));
  // The ids are unique words checked by the compile step; the brand is all that is added here.
  const ids = events.id as readonly EventId[];
  return {
    version: document.version,
    size,
    firstYear: dates.year[0] ?? 0,
    lastYear: dates.year[size - 1] ?? 0,
    provinces: document.provinces,
    themes: document.themes,
    series,
    cities: document.cities.en.map((en, i) => ({
      en,
      "zh-Hans": document.cities["zh-Hans"][i] ?? null,
    })),
    people,
    id: ids,
    nameEn: events.name.en,
    nameZhHans: events.name["zh-Hans"],
    nameZhHant: null,
    ...dates,
    precision: Uint8Array.from(events.precision),
    province: Uint8Array.from(events.province),
    city: Int32Array.from(events.city),
    seriesOf: Int32Array.from(events.series),
    ...decodeThemes(document),
    ...decodePeople(document),
    ...decodeHeadlines(document, dates.year),
    codes: {
      province: codesOf(document.provinces.map(({ id }) => id)),
      theme: codesOf(document.themes.map(({ id }) => id)),
      series: codesOf(document.series.id),
      person: codesOf(document.people.id),
      event: codesOf(ids),
    },
  };
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

function decodePeople({
  events,
  people,
}: IndexDocument): Pick<EventIndex, "sideBits" | "peopleStart" | "personOf" | "roleOf"> {
  const size = events.id.length;
  const peopleStart = new Uint32Array(size + 1);
  const sideBits = new Uint8Array(size);
  let at = 0;
  for (let i = 0; i < size; i += 1) {
    peopleStart[i] = at;
    let bits = 0;
    for (const end = at + (events.peopleCount[i] ?? 0); at < end; at += 1)
      bits |= 1 << (people.side[events.person[at] ?? 0] ?? 0);
    sideBits[i] = bits;
  }
  peopleStart[size] = at;
  return {
    sideBits,
    peopleStart,
    personOf: Uint32Array.from(events.person),
    roleOf: Uint8Array.from(events.role),
  };
}

type HeadlineColumns = Pick<
  EventIndex,
  | "kind"
  | "stage"
  | "investors"
  | "qualifier"
  | "partial"
  | "projects"
  | "taiwanProjects"
  | "amounts"
  | "reportedIn"
>;

function decodeHeadlines(document: IndexDocument, year: Uint16Array): HeadlineColumns {
  const size = document.events.id.length;
  const { headlines } = document;
  const at = headlines.event;
  return {
    kind: codeColumn(size, at, headlines.kind),
    stage: codeColumn(size, at, headlines.stage),
    investors: codeColumn(size, at, headlines.investors),
    qualifier: codeColumn(size, at, headlines.qualifier),
    partial: Uint8Array.from(codeColumn(size, at, headlines.partial), (value) =>
      Number(value === 1),
    ),
    projects: reportedColumn(size, at, headlines.projects),
    taiwanProjects: reportedColumn(
      size,
      at,
      taiwanOf(headlines.investors, headlines.projects, headlines.taiwanProjects),
    ),
    amounts: {
      CNY: amountColumns(document, year, "CNY"),
      USD: amountColumns(document, year, "USD"),
    },
    reportedIn: { CNY: reportedIn(document, "CNY"), USD: reportedIn(document, "USD") },
  };
}

function amountColumns(
  document: IndexDocument,
  year: Uint16Array,
  currency: DisplayCurrency,
): AmountColumns {
  const { headlines } = document;
  const size = document.events.id.length;
  const rates = { perUsd: document.exchangeRates };
  const inCurrency = (values: readonly (number | null)[], codes: readonly number[]) =>
    values.map((amount, row) => {
      const from = CURRENCIES[codes[row] ?? NONE];
      if (amount === null || from === undefined) return null;
      const eventYear = year[headlines.event[row] ?? 0] ?? 0;
      return (
        convert(rates, { amount, currency: from }, { currency, year: eventYear })?.amount ?? null
      );
    });
  const amount = inCurrency(headlines.amount, headlines.currency);
  const taiwan = inCurrency(headlines.taiwanAmount, headlines.taiwanCurrency);
  return {
    amount: reportedColumn(size, headlines.event, amount),
    taiwan: reportedColumn(size, headlines.event, taiwanOf(headlines.investors, amount, taiwan)),
  };
}

/** Where the headline counts Taiwan-related projects only, all of it is the Taiwan-related part. */
function taiwanOf(
  investors: readonly number[],
  whole: readonly (number | null)[],
  part: readonly (number | null)[],
): readonly (number | null)[] {
  const taiwan = INVESTORS.indexOf("taiwan");
  return whole.map((value, row) => (investors[row] === taiwan ? value : (part[row] ?? null)));
}

function reportedIn({ events, headlines }: IndexDocument, currency: DisplayCurrency): Uint8Array {
  const column = new Uint8Array(events.id.length);
  const code = CURRENCIES.indexOf(currency);
  headlines.event.forEach((event, row) => {
    column[event] = Number(headlines.currency[row] === code);
  });
  return column;
}

function codeColumn(size: number, at: readonly number[], values: readonly number[]): Int8Array {
  const column = new Int8Array(size).fill(NONE);
  at.forEach((event, row) => {
    column[event] = values[row] ?? NONE;
  });
  return column;
}

function reportedColumn(
  size: number,
  at: readonly number[],
  values: readonly (number | null)[],
): Float64Array {
  const column = new Float64Array(size).fill(Number.NaN);
  at.forEach((event, row) => {
    column[event] = values[row] ?? Number.NaN;
  });
  return column;
}

function codesOf(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, code) => [id, code]));
}

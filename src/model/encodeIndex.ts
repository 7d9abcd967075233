import { dayOfDate } from "./calendar.ts";
import type { RecordVersion } from "./eventIndex.ts";
import type { IndexDocument, TextColumns } from "./indexDocument.ts";
import type { EventRecord, Figure, ForumRecord, LocalText } from "./schema.ts";
import {
  CURRENCIES,
  DATE_PRECISIONS,
  FIGURE_KINDS,
  INVESTORS,
  PARTICIPANT_ROLES,
  QUALIFIERS,
  SIDES,
  STAGES,
} from "./vocabulary.ts";
import { NONE } from "./eventIndex.ts";

/** Compiles a valid record to the compact index. Deterministic: the same record gives the same document. */
export function encodeIndex(record: ForumRecord, version: RecordVersion): IndexDocument {
  const events = inDateOrder(record.events);
  const cities = distinctTexts(events.map((event) => event.place.city));
  const codes = {
    province: codesOf(record.provinces.map(({ id }) => id)),
    theme: codesOf(record.themes.map(({ id }) => id)),
    series: codesOf(record.series.map(({ id }) => id)),
    person: codesOf(record.people.map(({ id }) => id)),
    city: codesOf(cities.map(textKey)),
  };
  const starts = events.map((event) => dayOfDate(event.date.start));
  const participants = events.flatMap((event) => event.participants);
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
    people: {
      id: record.people.map(({ id }) => id),
      name: columnsOf(record.people.map(({ name }) => name)),
      side: record.people.map(({ side }) => SIDES.indexOf(side)),
    },
    exchangeRates: record.exchangeRates.perUsd,
    events: {
      id: events.map(({ id }) => id),
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
      person: participants.map(({ person }) => codeIn(codes.person, person)),
      role: participants.map(({ role }) => PARTICIPANT_ROLES.indexOf(role)),
    },
    headlines: encodeHeadlines(events),
  };
}

function inDateOrder(events: readonly EventRecord[]): readonly EventRecord[] {
  return [...events].sort((a, b) =>
    a.date.start === b.date.start ? (a.id < b.id ? -1 : 1) : a.date.start < b.date.start ? -1 : 1,
  );
}

function encodeHeadlines(events: readonly EventRecord[]): IndexDocument["headlines"] {
  const rows = events.flatMap((event, position) => {
    const headline = event.figures.find((figure) => figure.headline);
    const taiwan = event.figures.find((figure) => figure.taiwanPart);
    return headline ? [{ position, headline, taiwan }] : [];
  });
  const currencyCode = (figure: Figure | undefined) =>
    figure?.currency ? CURRENCIES.indexOf(figure.currency) : NONE;
  return {
    event: rows.map(({ position }) => position),
    kind: rows.map(({ headline }) => FIGURE_KINDS.indexOf(headline.kind)),
    stage: rows.map(({ headline }) => STAGES.indexOf(headline.stage)),
    investors: rows.map(({ headline }) => INVESTORS.indexOf(headline.investors)),
    qualifier: rows.map(({ headline }) => QUALIFIERS.indexOf(headline.qualifier)),
    partial: rows.map(({ headline }) => Number(headline.partial)),
    amount: rows.map(({ headline }) => headline.amount),
    currency: rows.map(({ headline }) => currencyCode(headline)),
    projects: rows.map(({ headline }) => headline.projects),
    taiwanAmount: rows.map(({ taiwan }) => taiwan?.amount ?? null),
    taiwanCurrency: rows.map(({ taiwan }) => currencyCode(taiwan)),
    taiwanProjects: rows.map(({ taiwan }) => taiwan?.projects ?? null),
  };
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

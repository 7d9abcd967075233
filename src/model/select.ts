import { type EventIndex, NONE } from "./eventIndex.ts";
import type { Filters } from "./filters.ts";
import type { AmountSum, FacetCounts, ProvinceMeasures, Selection, Totals } from "./selection.ts";
import { type DisplayCurrency, FIGURE_KINDS, INVESTORS, SIDES } from "./vocabulary.ts";

// One bit a facet: an event that fails none is in; one that fails a single facet still counts for that facet's options.
const PROVINCE = 1;
const THEME = 2;
const SERIES = 4;
const YEAR = 8;
const SIDE = 16;
const REPORTED = 32;
const OTHER = 64;

/** Which events match, what every facet option would give under the other filters, and the totals: one pass. */
export function select(
  index: EventIndex,
  filters: Filters,
  currency: DisplayCurrency = "CNY",
): Selection {
  const failed = failedFacets(index, filters, currency);
  const isIn = new Uint8Array(index.size);
  const events = new Uint32Array(index.size);
  let size = 0;
  for (let i = 0; i < index.size; i += 1) {
    if (failed[i] !== 0) continue;
    isIn[i] = 1;
    events[size] = i;
    size += 1;
  }
  const chosen = events.slice(0, size);
  const appearances = countAppearances(index, chosen);
  return {
    currency,
    events: chosen,
    isIn,
    counts: countFacets(index, failed, currency),
    provinceMeasures: measureProvinces(index, failed, currency),
    appearances,
    totals: sumTotals(index, chosen, appearances, currency),
  };
}

function failedFacets(index: EventIndex, filters: Filters, currency: DisplayCurrency): Uint8Array {
  const failed = new Uint8Array(index.size);
  const provinceIn = membership(filters.provinces, index.provinces.length);
  const seriesIn = membership(filters.series, index.series.length);
  const themes = bitsOf(filters.themes);
  const sides = bitsOf(filters.sides);
  const from = filters.from ?? -Infinity;
  const to = filters.to ?? Infinity;
  const { amount } = index.amounts[currency];
  const named = filters.speaker === null ? null : eventsOfPerson(index, filters.speaker);
  for (let i = 0; i < index.size; i += 1) {
    let bits = 0;
    if (provinceIn && provinceIn[index.province[i] ?? 0] !== 1) bits |= PROVINCE;
    if (themes !== 0 && ((index.themeBits[i] ?? 0) & themes) === 0) bits |= THEME;
    const series = index.seriesOf[i] ?? NONE;
    if (seriesIn && (series === NONE || seriesIn[series] !== 1)) bits |= SERIES;
    const year = index.year[i] ?? 0;
    if (year < from || year > to) bits |= YEAR;
    if (sides !== 0 && ((index.sideBits[i] ?? 0) & sides) === 0) bits |= SIDE;
    if (filters.onlyReported && Number.isNaN(amount[i])) bits |= REPORTED;
    if (named && named[i] !== 1) bits |= OTHER;
    if (filters.textMatch && filters.textMatch[i] !== 1) bits |= OTHER;
    failed[i] = bits;
  }
  return failed;
}

function countFacets(
  index: EventIndex,
  failed: Uint8Array,
  currency: DisplayCurrency,
): FacetCounts {
  const counts = {
    province: new Uint32Array(index.provinces.length),
    theme: new Uint32Array(index.themes.length),
    series: new Uint32Array(index.series.length),
    year: new Uint32Array(index.size === 0 ? 0 : index.lastYear - index.firstYear + 1),
    side: new Uint32Array(SIDES.length),
  };
  const { amount } = index.amounts[currency];
  let reported = 0;
  for (let i = 0; i < index.size; i += 1) {
    const bits = failed[i] ?? 0;
    if ((bits & ~PROVINCE) === 0) add(counts.province, index.province[i] ?? 0);
    if ((bits & ~THEME) === 0) addBits(counts.theme, index.themeBits[i] ?? 0);
    if ((bits & ~SERIES) === 0 && index.seriesOf[i] !== NONE)
      add(counts.series, index.seriesOf[i] ?? 0);
    if ((bits & ~YEAR) === 0) add(counts.year, (index.year[i] ?? 0) - index.firstYear);
    if ((bits & ~SIDE) === 0) addBits(counts.side, index.sideBits[i] ?? 0);
    if ((bits & ~REPORTED) === 0 && !Number.isNaN(amount[i])) reported += 1;
  }
  return { ...counts, reported };
}

function measureProvinces(
  index: EventIndex,
  failed: Uint8Array,
  currency: DisplayCurrency,
): ProvinceMeasures {
  const size = index.provinces.length;
  const measures = {
    amount: new Float64Array(size).fill(Number.NaN),
    taiwan: new Float64Array(size).fill(Number.NaN),
    projects: new Float64Array(size).fill(Number.NaN),
  };
  const { amount, taiwan } = index.amounts[currency];
  for (let i = 0; i < index.size; i += 1) {
    if (((failed[i] ?? 0) & ~PROVINCE) !== 0) continue;
    const province = index.province[i] ?? 0;
    addReported(measures.projects, province, index.projects[i] ?? Number.NaN);
    if (!isSigned(index, i)) continue;
    addReported(measures.amount, province, amount[i] ?? Number.NaN);
    addReported(measures.taiwan, province, taiwan[i] ?? Number.NaN);
  }
  return measures;
}

function countAppearances(index: EventIndex, events: Uint32Array): Uint32Array {
  const appearances = new Uint32Array(index.people.length);
  for (const event of events) {
    const end = index.peopleStart[event + 1] ?? 0;
    for (let at = index.peopleStart[event] ?? 0; at < end; at += 1)
      add(appearances, index.personOf[at] ?? 0);
  }
  return appearances;
}

function sumTotals(
  index: EventIndex,
  events: Uint32Array,
  appearances: Uint32Array,
  currency: DisplayCurrency,
): Totals {
  const peopleBySide = SIDES.map(() => 0);
  let people = 0;
  appearances.forEach((count, person) => {
    if (count === 0) return;
    people += 1;
    const side = SIDES.indexOf(index.people[person]?.side ?? "other");
    peopleBySide[side] = (peopleBySide[side] ?? 0) + 1;
  });
  const provinces = new Set<number>();
  let projects = 0;
  let projectsReported = 0;
  for (const event of events) {
    provinces.add(index.province[event] ?? 0);
    const reported = index.projects[event] ?? Number.NaN;
    if (Number.isNaN(reported)) continue;
    projects += reported;
    projectsReported += 1;
  }
  const signed = sumAmounts(index, events, currency, isSigned);
  const trade = sumAmounts(index, events, currency, isTrade);
  const withFigures = events.reduce(
    (n, event) => n + Number(!Number.isNaN(index.amounts[currency].amount[event])),
    0,
  );
  return {
    events: events.length,
    people,
    peopleBySide,
    provinces: provinces.size,
    projects,
    projectsReported,
    signed,
    trade,
    withFigures,
  };
}

const INVESTMENT = FIGURE_KINDS.indexOf("investment");
const CONTRACT = FIGURE_KINDS.indexOf("contract");
const TRADE = FIGURE_KINDS.indexOf("trade");
const UNSPECIFIED = INVESTORS.indexOf("unspecified");

/** Is the headline of the kinds that charts about investment use: total of signed projects, or contracted capital? */
export function isSigned(index: EventIndex, event: number): boolean {
  return index.kind[event] === INVESTMENT || index.kind[event] === CONTRACT;
}

/** Is the headline a sum of purchases and orders? */
export function isTrade(index: EventIndex, event: number): boolean {
  return index.kind[event] === TRADE;
}

/** Sums the headline amounts of the events for which `counts` holds, kept apart by origin. */
export function sumAmounts(
  index: EventIndex,
  events: Iterable<number>,
  currency: DisplayCurrency,
  counts: (index: EventIndex, event: number) => boolean,
): AmountSum {
  const { amount, taiwan } = index.amounts[currency];
  const sum = {
    taiwan: 0,
    allInvestors: 0,
    unspecified: 0,
    total: 0,
    reported: 0,
    taiwanReported: 0,
    partial: 0,
  };
  for (const event of events) {
    const whole = amount[event] ?? Number.NaN;
    if (Number.isNaN(whole) || !counts(index, event)) continue;
    const part = taiwan[event] ?? Number.NaN;
    const rest = Number.isNaN(part) ? whole : whole - part;
    sum.total += whole;
    sum.reported += 1;
    sum.partial += index.partial[event] ?? 0;
    if (!Number.isNaN(part)) {
      sum.taiwan += part;
      sum.taiwanReported += 1;
    }
    if (index.investors[event] === UNSPECIFIED) sum.unspecified += rest;
    else sum.allInvestors += rest;
  }
  return sum;
}

function eventsOfPerson(index: EventIndex, person: number): Uint8Array {
  const named = new Uint8Array(index.size);
  for (let event = 0; event < index.size; event += 1) {
    const end = index.peopleStart[event + 1] ?? 0;
    for (let at = index.peopleStart[event] ?? 0; at < end; at += 1)
      if (index.personOf[at] === person) named[event] = 1;
  }
  return named;
}

function membership(codes: readonly number[], size: number): Uint8Array | null {
  if (codes.length === 0) return null;
  const members = new Uint8Array(size);
  for (const code of codes) members[code] = 1;
  return members;
}

function bitsOf(codes: readonly number[]): number {
  return codes.reduce((bits, code) => bits | (1 << code), 0);
}

function add(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

function addBits(counts: Uint32Array, bits: number): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) add(counts, 31 - Math.clz32(rest & -rest));
}

function addReported(sums: Float64Array, at: number, value: number): void {
  if (Number.isNaN(value)) return;
  const known = sums[at] ?? Number.NaN;
  sums[at] = Number.isNaN(known) ? value : known + value;
}

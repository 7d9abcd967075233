import * as v from "valibot";
import { integers, optionalTexts, reportedNumbers, textColumns, texts } from "./columns.ts";
import {
  exchangeRatesSchema,
  provinceSchema,
  seriesSchema,
  themeSchema,
} from "./vocabularySchema.ts";

/**
 * The index as it travels: one list per column, events in order of start date, then id.
 * Codes are positions in the lists of the same document or in the word lists of `vocabulary.ts`.
 */
export const indexDocumentSchema = v.object({
  format: v.literal(1),
  /** The date of the newest fact and a hash of the whole record: what a citation names. */
  version: v.object({ date: v.string(), hash: v.string() }),
  provinces: v.array(provinceSchema),
  themes: v.array(themeSchema),
  series: v.object({ id: v.array(seriesSchema.entries.id), name: textColumns }),
  cities: textColumns,
  /** In order of first appearance; an id is `null` where the English name gives it. */
  people: v.object({ id: optionalTexts, name: textColumns, side: integers }),
  exchangeRates: exchangeRatesSchema.entries.perUsd,
  events: v.object({
    /** Without what the date and the series give: see `shortIds.ts`. */
    id: texts,
    name: textColumns,
    /** Days since the previous event's start; the first since 1970-01-01. */
    startStep: integers,
    /** Days from start to end, 0 where no end is known. */
    days: integers,
    precision: integers,
    province: integers,
    /** -1 where the city is not reported. */
    city: integers,
    /** -1 where the event is of no series. */
    series: integers,
    /** Steps within the series: see `editionCodec.ts`. */
    edition: integers,
    /** Themes of all events in a row, each event's in the order of the record. */
    themeCount: integers,
    theme: integers,
    /** Participations of all events in a row. */
    peopleCount: integers,
    /** Steps back from the next new person: see `appearanceCodes.ts`. */
    person: integers,
    role: integers,
  }),
  /** Only events that are sessions of another. */
  sessions: v.object({
    /** Events since the previous session; the first since event 0. */
    step: integers,
    /** Events from the one it is a session of. */
    back: integers,
  }),
  /** Only events with a reported attendance. */
  attendance: v.object({
    /** Events since the previous one with an attendance; the first since event 0. */
    step: integers,
    value: integers,
  }),
  /** Only events with a headline figure. */
  headlines: v.object({
    /** Events since the previous one with a headline; the first since event 0. */
    step: integers,
    kind: integers,
    stage: integers,
    investors: integers,
    qualifier: integers,
    partial: integers,
    /** In single units of the currency; `null` where only projects are reported. */
    amount: reportedNumbers,
    /** -1 where there is no amount. */
    currency: integers,
    projects: reportedNumbers,
    /** The Taiwan-related part where the record has it as a figure of its own. */
    taiwanAmount: reportedNumbers,
    taiwanCurrency: integers,
    taiwanProjects: reportedNumbers,
  }),
});

export type IndexDocument = Readonly<v.InferOutput<typeof indexDocumentSchema>>;

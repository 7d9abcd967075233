import * as v from "valibot";
import { exchangeRatesSchema, provinceSchema, seriesSchema, themeSchema } from "./schema.ts";

/** Numbers in a plain array; checked in one loop, as a record of 100,000 events has millions of them. */
const integers = v.custom<readonly number[]>(
  (value) => Array.isArray(value) && value.every(Number.isInteger),
  "a list of whole numbers",
);

/** As `integers`, with `null` for what was not reported. */
const reported = v.custom<readonly (number | null)[]>(
  (value) => Array.isArray(value) && value.every((item) => item === null || Number.isFinite(item)),
  "a list of numbers or null",
);

const texts = v.custom<readonly string[]>(
  (value) => Array.isArray(value) && value.every((item) => typeof item === "string"),
  "a list of texts",
);

const optionalTexts = v.custom<readonly (string | null)[]>(
  (value) =>
    Array.isArray(value) && value.every((item) => item === null || typeof item === "string"),
  "a list of texts or null",
);

/** The same texts in the languages of the record, position by position. */
const textColumns = v.object({ en: optionalTexts, "zh-Hans": optionalTexts });
export type TextColumns = Readonly<v.InferOutput<typeof textColumns>>;

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
    /** Themes of all events in a row, each event's in the order of the record. */
    themeCount: integers,
    theme: integers,
    /** Participations of all events in a row. */
    peopleCount: integers,
    /** Steps back from the next new person: see `appearanceCodes.ts`. */
    person: integers,
    role: integers,
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
    amount: reported,
    /** -1 where there is no amount. */
    currency: integers,
    projects: reported,
    /** The Taiwan-related part where the record has it as a figure of its own. */
    taiwanAmount: reported,
    taiwanCurrency: integers,
    taiwanProjects: reported,
  }),
});

export type IndexDocument = Readonly<v.InferOutput<typeof indexDocumentSchema>>;

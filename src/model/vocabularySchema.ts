import * as v from "valibot";
import { type Brand, SLUG } from "./brand.ts";
import { isCalendarDate } from "./calendar.ts";
import { SIDES } from "./vocabulary.ts";

export type EventId = Brand<"EventId">;
export type PersonId = Brand<"PersonId">;
export type SeriesId = Brand<"SeriesId">;
export type ProvinceId = Brand<"ProvinceId">;
export type ThemeId = Brand<"ThemeId">;

/** The first field of every file: where an editor finds the schema that completes and checks it. */
export const schemaReference = { $schema: v.optional(v.string()) };

export const slug = v.pipe(v.string(), v.regex(SLUG, "lower-case words joined by hyphens"));

/** Makes a branded id of a slug; the only place where an id type is made from plain text. */
function id<Id extends Brand<string>>() {
  return v.pipe(
    slug,
    // The shape has just been checked, and a brand has no other content.
    v.transform((text) => text as Id),
  );
}

export const eventId = id<EventId>();
export const personId = id<PersonId>();
export const seriesId = id<SeriesId>();
export const provinceId = id<ProvinceId>();
export const themeId = id<ThemeId>();

export const text = v.pipe(v.string(), v.nonEmpty("text that is not empty"));
export const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, "a date YYYY-MM-DD"),
  v.check(isCalendarDate, "a date that exists in the calendar"),
);
export const webAddress = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s/]+\S*$/, "an address that begins with http:// or https://"),
);
export const amount = v.pipe(v.number(), v.finite("a finite number"), v.gtValue(0, "more than 0"));
/** Words in English and Simplified Chinese, either may be missing; Traditional is derived at build time. */
export const localText = v.strictObject({
  en: v.nullable(text),
  "zh-Hans": v.nullable(text),
  "zh-Hant": v.optional(text),
});
export type LocalText = Readonly<v.InferOutput<typeof localText>>;

/** One entry of `data/people.json`. */
export const personSchema = v.strictObject({
  id: personId,
  name: localText,
  aliases: v.array(text),
  side: v.picklist(SIDES),
});
export type Person = Readonly<v.InferOutput<typeof personSchema>>;

/** `data/people.json`: everyone named in the record, once. */
export const peopleFileSchema = v.strictObject({
  ...schemaReference,
  people: v.array(personSchema),
});

/** One entry of `data/series.json`: a recurring forum. */
export const seriesSchema = v.strictObject({ id: seriesId, name: localText });
export type Series = Readonly<v.InferOutput<typeof seriesSchema>>;

/** `data/series.json`. */
export const seriesFileSchema = v.strictObject({
  ...schemaReference,
  series: v.array(seriesSchema),
});

const tileStep = v.pipe(v.number(), v.integer("a whole number"), v.minValue(0, "0 or more"));

/** One entry of `data/provinces.json`: a province or region, its one-character short form and its tile (column, row from 0). */
export const provinceSchema = v.strictObject({
  id: provinceId,
  name: v.strictObject({ en: text, "zh-Hans": text, "zh-Hant": text }),
  short: v.strictObject({ "zh-Hans": text, "zh-Hant": text }),
  tile: v.strictObject({ column: tileStep, row: tileStep }),
});
export type Province = Readonly<v.InferOutput<typeof provinceSchema>>;

/** `data/provinces.json`. */
export const provincesFileSchema = v.strictObject({
  ...schemaReference,
  provinces: v.array(provinceSchema),
});

/** One entry of `data/themes.json`. */
export const themeSchema = v.strictObject({
  id: themeId,
  name: v.strictObject({ en: text, "zh-Hans": text, "zh-Hant": text }),
});
export type Theme = Readonly<v.InferOutput<typeof themeSchema>>;

/** `data/themes.json`. */
export const themesFileSchema = v.strictObject({
  ...schemaReference,
  themes: v.array(themeSchema),
});

const yearlyRates = v.record(v.pipe(v.string(), v.regex(/^\d{4}$/, "a year")), amount);

/** `data/exchange-rates.json`: units of the currency for one US dollar, average of the year. */
export const exchangeRatesSchema = v.strictObject({
  ...schemaReference,
  description: text,
  source: v.strictObject({ publisher: text, url: webAddress, licence: text, accessed: date }),
  perUsd: v.strictObject({ CNY: yearlyRates, TWD: yearlyRates }),
});
export type ExchangeRates = Readonly<v.InferOutput<typeof exchangeRatesSchema>>;

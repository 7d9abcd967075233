import * as v from "valibot";
import { type Brand, SLUG } from "./brand.ts";
import { isCalendarDate } from "./calendar.ts";
import {
  CURRENCIES,
  DATE_PRECISIONS,
  DOCUMENT_TYPES,
  FIGURE_KINDS,
  FORMATS,
  INVESTORS,
  ORGANISER_ROLES,
  PARTICIPANT_ROLES,
  QUALIFIERS,
  SIDES,
  STAGES,
} from "./vocabulary.ts";

export type EventId = Brand<"EventId">;
export type PersonId = Brand<"PersonId">;
export type SeriesId = Brand<"SeriesId">;
export type ProvinceId = Brand<"ProvinceId">;
export type ThemeId = Brand<"ThemeId">;

/** The first field of every file: where an editor finds the schema that completes and checks it. */
const schemaReference = { $schema: v.optional(v.string()) };

const slug = v.pipe(v.string(), v.regex(SLUG, "lower-case words joined by hyphens"));

/** Makes a branded id of a slug; the only place where an id type is made from plain text. */
function id<Id extends Brand<string>>() {
  return v.pipe(
    slug,
    // The shape has just been checked, and a brand has no other content.
    v.transform((text) => text as Id),
  );
}

const eventId = id<EventId>();
const personId = id<PersonId>();
const seriesId = id<SeriesId>();
const provinceId = id<ProvinceId>();
const themeId = id<ThemeId>();

const text = v.pipe(v.string(), v.nonEmpty("text that is not empty"));
const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, "a date YYYY-MM-DD"),
  v.check(isCalendarDate, "a date that exists in the calendar"),
);
const sourceDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, "a date YYYY, YYYY-MM or YYYY-MM-DD"),
  v.check(isCalendarDate, "a date that exists in the calendar"),
);
const webAddress = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s/]+\S*$/, "an address that begins with http:// or https://"),
);
const count = v.pipe(v.number(), v.integer("a whole number"), v.minValue(1, "1 or more"));
const amount = v.pipe(v.number(), v.finite("a finite number"), v.gtValue(0, "more than 0"));
const sourceId = v.pipe(v.string(), v.regex(/^s[0-9a-z]+$/, "the id of a source of this event"));

/** Words in English and Simplified Chinese, either may be missing; Traditional is derived at build time. */
const localText = v.strictObject({
  en: v.nullable(text),
  "zh-Hans": v.nullable(text),
  "zh-Hant": v.optional(text),
});
export type LocalText = Readonly<v.InferOutput<typeof localText>>;

const place = { province: provinceId, city: localText };

const figure = v.strictObject({
  kind: v.picklist(FIGURE_KINDS),
  stage: v.picklist(STAGES),
  scope: localText,
  investors: v.picklist(INVESTORS),
  projects: v.nullable(count),
  amount: v.nullable(amount),
  currency: v.nullable(v.picklist(CURRENCIES)),
  qualifier: v.picklist(QUALIFIERS),
  asReported: text,
  source: sourceId,
  headline: v.boolean(),
  partial: v.boolean(),
  taiwanPart: v.boolean(),
});

const source = v.strictObject({
  id: sourceId,
  publisher: text,
  title: text,
  titleIsDescription: v.boolean(),
  republication: v.boolean(),
  url: v.nullable(webAddress),
  published: v.nullable(sourceDate),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2}$/, "a two-letter language code")),
});

/** One file of `data/events/<year>/`: an event with everything the record says of it. */
export const eventSchema = v.strictObject({
  ...schemaReference,
  id: eventId,
  series: v.nullable(seriesId),
  edition: v.nullable(count),
  partOf: v.nullable(eventId),
  name: localText,
  date: v.strictObject({
    start: date,
    end: v.nullable(date),
    precision: v.picklist(DATE_PRECISIONS),
  }),
  place: v.strictObject(place),
  otherPlaces: v.array(v.strictObject({ ...place, note: text })),
  format: v.nullable(v.picklist(FORMATS)),
  slogan: v.nullable(localText),
  themes: v.pipe(
    v.array(themeId),
    v.minLength(1, "one to four themes"),
    v.maxLength(4, "one to four themes"),
  ),
  organisers: v.array(v.strictObject({ name: localText, role: v.picklist(ORGANISER_ROLES) })),
  attendance: v.nullable(
    v.strictObject({
      value: count,
      qualifier: v.picklist(QUALIFIERS),
      of: localText,
      source: sourceId,
    }),
  ),
  participants: v.array(
    v.strictObject({
      person: personId,
      role: v.picklist(PARTICIPANT_ROLES),
      remote: v.boolean(),
      title: localText,
      said: v.nullable(localText),
      source: sourceId,
    }),
  ),
  figures: v.array(figure),
  documents: v.array(
    v.strictObject({
      type: v.picklist(DOCUMENT_TYPES),
      title: localText,
      parties: v.array(text),
      source: sourceId,
    }),
  ),
  summary: localText,
  caveats: v.array(localText),
  sources: v.array(source),
});
export type EventRecord = Readonly<v.InferOutput<typeof eventSchema>>;
export type Figure = EventRecord["figures"][number];
export type Participation = EventRecord["participants"][number];
export type Source = EventRecord["sources"][number];

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

/** `data/distinct.json`: pairs of events, or of people, that look like one but are known to be two. */
export const distinctFileSchema = v.strictObject({
  ...schemaReference,
  pairs: v.array(
    v.strictObject({
      ids: v.tuple([slug, slug]),
      /** What in the record shows it. */
      because: text,
    }),
  ),
});
export type DistinctPair = Readonly<v.InferOutput<typeof distinctFileSchema>>["pairs"][number];

/** The parts that recur, by name: the published JSON Schemas define each once. */
export const schemaParts = {
  localText,
  date,
  webAddress,
  eventId,
  personId,
  seriesId,
  provinceId,
  themeId,
  sourceId,
};

/** The whole record as read from `data/`. */
export type ForumRecord = {
  readonly events: readonly EventRecord[];
  readonly people: readonly Person[];
  readonly series: readonly Series[];
  readonly provinces: readonly Province[];
  readonly themes: readonly Theme[];
  readonly exchangeRates: ExchangeRates;
};

const forms = v.record(text, text);

/** `data/traditional.json`: Simplified to Traditional where the conversion by dictionary would be wrong. */
export const traditionalFormsSchema = v.strictObject({
  ...schemaReference,
  /** Whole names of people. */
  people: forms,
  /** Single characters, in the names of people only. */
  nameCharacters: forms,
  /** Words, everywhere. */
  phrases: forms,
  /** Words Taiwan says otherwise, in our own words only: official names keep theirs. */
  usage: forms,
});
export type TraditionalForms = Readonly<v.InferOutput<typeof traditionalFormsSchema>>;

import * as v from "valibot";
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
  STAGES,
} from "./vocabulary.ts";
import {
  amount,
  date,
  eventId,
  type ExchangeRates,
  localText,
  type Person,
  personId,
  type Province,
  provinceId,
  schemaReference,
  type Series,
  seriesId,
  slug,
  text,
  type Theme,
  themeId,
  webAddress,
} from "./vocabularySchema.ts";

// The browser needs the shared vocabularies at once and the whole of an event only when one is opened, so the two are
// in files of their own; the types are asked for here.
export type {
  EventId,
  ExchangeRates,
  LocalText,
  Person,
  PersonId,
  Province,
  ProvinceId,
  Series,
  SeriesId,
  Theme,
  ThemeId,
} from "./vocabularySchema.ts";

const sourceDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, "a date YYYY, YYYY-MM or YYYY-MM-DD"),
  v.check(isCalendarDate, "a date that exists in the calendar"),
);
const count = v.pipe(v.number(), v.integer("a whole number"), v.minValue(1, "1 or more"));
const sourceId = v.pipe(v.string(), v.regex(/^s[0-9a-z]+$/, "the id of a source of this event"));

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

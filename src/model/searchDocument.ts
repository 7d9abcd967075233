import * as v from "valibot";
import { integers, optionalTexts, textColumns, texts } from "./columns.ts";

/** Names the index has: what they are also found by, position by position. */
const found = v.object({
  /** Pinyin without tones, a space between syllables; readings that differ on lines of their own. */
  pinyin: texts,
  /** Other spellings, each on its line. */
  also: texts,
});

const lists = v.custom<readonly (readonly number[])[]>(
  (value) => Array.isArray(value) && value.every((item) => v.is(integers, item)),
  "a list of lists of whole numbers",
);

/**
 * What the search knows beyond the index: pinyin, other spellings, and the texts the index does not hold.
 * Events and people are positions in the index.
 */
export const searchDocumentSchema = v.object({
  format: v.literal(1),
  /** Characters compared as if they were those of `to` at the same position. */
  variants: v.object({ from: v.string(), to: v.string() }),
  events: found,
  people: found,
  series: found,
  provinces: found,
  cities: found,
  organisers: v.object({ ...textColumns.entries, ...found.entries, events: lists }),
  documents: v.object({ ...textColumns.entries, ...found.entries, event: integers }),
  statements: v.object({
    ...textColumns.entries,
    also: texts,
    event: integers,
    person: integers,
  }),
});
export type SearchDocument = Readonly<v.InferOutput<typeof searchDocumentSchema>>;

/** The texts of the search document in Traditional Chinese; `null` where they are as in Simplified. */
export const traditionalTextsSchema = v.object({
  format: v.literal(1),
  organisers: optionalTexts,
  documents: optionalTexts,
  statements: optionalTexts,
});
export type TraditionalTexts = Readonly<v.InferOutput<typeof traditionalTextsSchema>>;

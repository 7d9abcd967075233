import * as v from "valibot";
import type { LocalText } from "./schema.ts";

/** Whole numbers in a plain list; checked in one loop, as a record of 100,000 events has millions of them. */
export const integers = v.custom<readonly number[]>(
  (value) => Array.isArray(value) && value.every(Number.isInteger),
  "a list of whole numbers",
);

/** Numbers, with `null` for what was not reported. */
export const reportedNumbers = v.custom<readonly (number | null)[]>(
  (value) => Array.isArray(value) && value.every((item) => item === null || Number.isFinite(item)),
  "a list of numbers or null",
);

/** Texts, none missing. */
export const texts = v.custom<readonly string[]>(
  (value) => Array.isArray(value) && value.every((item) => typeof item === "string"),
  "a list of texts",
);

/** Texts, with `null` for what the record does not have. */
export const optionalTexts = v.custom<readonly (string | null)[]>(
  (value) =>
    Array.isArray(value) && value.every((item) => item === null || typeof item === "string"),
  "a list of texts or null",
);

/** The same texts in the languages of the record, position by position. */
export const textColumns = v.object({ en: optionalTexts, "zh-Hans": optionalTexts });
export type TextColumns = Readonly<v.InferOutput<typeof textColumns>>;

/** Turns a list of texts into one list per language. */
export function encodeTexts(texts: readonly LocalText[]): TextColumns {
  return { en: texts.map((text) => text.en), "zh-Hans": texts.map((text) => text["zh-Hans"]) };
}

/** The text at a position of columns. */
export function textAt(columns: TextColumns, position: number): LocalText {
  return { en: columns.en[position] ?? null, "zh-Hans": columns["zh-Hans"][position] ?? null };
}

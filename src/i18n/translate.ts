import type { Language } from "#model/vocabulary.ts";
import type { en } from "./messages/en.ts";

export type MessageKey = keyof typeof en;

/** A message of every key in one language. */
export type Messages = Readonly<Record<MessageKey, string>>;

/** The messages of a language as far as they have been loaded. */
export type LoadedMessages = Readonly<Partial<Record<MessageKey, string>>>;

/** The names in braces in a message: `"{n} of {m} events"` has `n` and `m`. */
type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type Values<Key extends MessageKey> = [Placeholders<(typeof en)[Key]>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholders<(typeof en)[Key]>, string | number>>];

/** The whole sentence of a key with its placeholders filled in; numbers are written the way the language writes them. */
export type Translate = <Key extends MessageKey>(key: Key, ...values: Values<Key>) => string;

/** Keys that come in a `.one` and an `.other` form. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}.other`
    ? Stem
    : never
  : never;

/** The sentence for a count: picks the plural form of the language; `{n}` in it is the count. */
export type TranslateCount = (
  stem: PluralKey,
  n: number,
  values?: Readonly<Record<string, string | number>>,
) => string;

export type Translator = { readonly t: Translate; readonly tn: TranslateCount };

/** Makes the translator of a language. A message that has not been loaded shows its key, so that it is noticed. */
export function createTranslator(language: Language, messages: LoadedMessages): Translator {
  const numbers = new Intl.NumberFormat(language);
  const plurals = new Intl.PluralRules(language);
  const fill = (message: string, values: Readonly<Record<string, string | number>>) =>
    message.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === "number" ? numbers.format(value) : value;
    });
  return {
    t: (key, ...values) => fill(messages[key] ?? key, values[0] ?? {}),
    tn(stem, n, values) {
      const one: string = `${stem}.one`;
      const other: MessageKey = `${stem}.other`;
      const key = plurals.select(n) === "one" && isKey(messages, one) ? one : other;
      const form = messages[key] ?? key;
      return fill(form, { n, ...values });
    },
  };
}

function isKey(messages: LoadedMessages, key: string): key is MessageKey {
  return Object.hasOwn(messages, key);
}

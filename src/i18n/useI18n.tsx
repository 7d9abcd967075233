import { createContext, type ReactNode, useContext, useMemo } from "react";
import { once } from "#model/once.ts";
import type { LocalText } from "#model/schema.ts";
import type { Currency, Language } from "#model/vocabulary.ts";
import { type DateSpan, formatDates } from "./dates.ts";
import { pickText } from "./localText.ts";
import { formatMoney, type MoneyStyle } from "./money.ts";
import { createTranslator, type LoadedMessages, type Translator } from "./translate.ts";

export type I18n = Translator & {
  readonly language: Language;
  readonly number: (value: number) => string;
  /** `11K`, `1.1万`: for where a long number has no room, and is said in full nearby. */
  readonly shortNumber: (value: number) => string;
  /** An amount in single units of the currency. */
  readonly money: (amount: number, currency: Currency, style?: MoneyStyle) => string;
  readonly dates: (span: DateSpan) => string;
  /** The text in the reader's language or the nearest there is, "" only where the record has none. */
  readonly text: (text: LocalText) => string;
};

type I18nProviderProps = {
  readonly language: Language;
  readonly messages: LoadedMessages;
  readonly children: ReactNode;
};

export function I18nProvider({ language, messages, children }: I18nProviderProps) {
  const value = useMemo(() => createI18n(language, messages), [language, messages]);
  return <I18nContext value={value}>{children}</I18nContext>;
}

/** Everything that puts values into words, bound to one language. */
export function createI18n(language: Language, messages: LoadedMessages): I18n {
  const numbers = new Intl.NumberFormat(language);
  // Made when a number is long enough: that costs the first screen a few milliseconds, and most need none.
  const shortNumbers = once(() => new Intl.NumberFormat(language, { notation: "compact" }));
  return {
    ...createTranslator(language, messages),
    language,
    number: (value) => numbers.format(value),
    shortNumber: (value) => (value < 1000 ? numbers : shortNumbers()).format(value),
    money: (amount, currency, style) => formatMoney({ amount, currency }, language, style),
    dates: (span) => formatDates(span, language),
    text: (text) => pickText(text, language)?.text ?? "",
  };
}

const I18nContext = createContext<I18n | null>(null);

/** The words of the reader's language. */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error("useI18n needs an I18nProvider above it");
  return i18n;
}

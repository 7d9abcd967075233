import { dayOfDate } from "#model/calendar.ts";
import type { EventRecord } from "#model/schema.ts";
import type { Language } from "#model/vocabulary.ts";
import { machineDate } from "#i18n/dates.ts";
import { en } from "#i18n/messages/en.ts";
import { publication as english } from "#i18n/messages/en/publication.ts";
import { zhHans } from "#i18n/messages/zhHans.ts";
import { publication as simplified } from "#i18n/messages/zhHans/publication.ts";
import { zhHant } from "#i18n/messages/zhHant.ts";
import { publication as traditional } from "#i18n/messages/zhHant/publication.ts";
import type { Messages } from "#i18n/translate.ts";
import { createI18n, type I18n } from "#i18n/useI18n.tsx";

/** A message of the static pages. */
export type PageKey = keyof typeof english;

/** Everything that puts the record into words on a page of one language. */
export type PageWords = I18n & {
  /** A sentence of the static pages with its placeholders filled in. */
  readonly page: (key: PageKey, values?: Readonly<Record<string, string>>) => string;
  readonly eventDates: (event: EventRecord) => string;
};

const MESSAGES = {
  en: { dashboard: en, pages: english },
  "zh-Hans": { dashboard: zhHans, pages: simplified },
  "zh-Hant": { dashboard: zhHant, pages: traditional },
} as const satisfies Record<
  Language,
  { readonly dashboard: Messages; readonly pages: Readonly<Record<PageKey, string>> }
>;

/** The words of a language. */
export function pageWords(language: Language): PageWords {
  const messages = MESSAGES[language];
  const i18n = createI18n(language, messages.dashboard);
  // Every page that names an event asks for its date, and putting a date into words is slow.
  const dates = new WeakMap<EventRecord, string>();
  return {
    ...i18n,
    page: (key, values = {}) =>
      messages.pages[key].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole),
    eventDates(event) {
      const known = dates.get(event) ?? i18n.dates(dateSpan(event));
      dates.set(event, known);
      return known;
    },
  };
}

/** The machine-readable first day of an event, as far as it is known. */
export function machineStart(event: EventRecord): string {
  return machineDate(dateSpan(event));
}

function dateSpan({ date }: EventRecord) {
  const startDay = dayOfDate(date.start);
  const endDay = date.end === null ? startDay : dayOfDate(date.end);
  return { startDay, endDay, precision: date.precision };
}

import { pickOtherScript, pickText, type PickedText } from "#i18n/localText.ts";
import { formatPlace } from "#i18n/places.ts";
import type { I18n } from "#i18n/useI18n.tsx";
import { type EventIndex, eventName } from "#model/eventIndex.ts";
import type { LocalText } from "#model/schema.ts";
import type { Hit } from "#model/search.ts";
import type { TraditionalTexts } from "#model/searchDocument.ts";
import type { Found } from "#model/searchEntries.ts";
import { DATE_PRECISIONS } from "#model/vocabulary.ts";

/** What is shown of something found. */
export type ResultWords = {
  /** In the reader's language, or the nearest there is. */
  readonly name: PickedText | null;
  readonly other: PickedText | null;
  readonly detail: string;
};

type Context = {
  readonly i18n: I18n;
  readonly index: EventIndex;
  /** For readers of Traditional Chinese, once they have come. */
  readonly traditional: TraditionalTexts | null;
};

/** Puts something found into words: its name, the name in the other script, and where it belongs. */
export function resultWords({ i18n, index, traditional }: Context, hit: Hit): ResultWords {
  const text = withTraditional(textOf(index, hit.found), traditionalOf(traditional, hit.found));
  return {
    name: pickText(text, i18n.language),
    // What was said stands in one language: in two it would fill the list.
    other: hit.found.kind === "statement" ? null : pickOtherScript(text, i18n.language),
    detail: detailOf(i18n, index, hit),
  };
}

const NO_TEXT: LocalText = { en: null, "zh-Hans": null };

function textOf(index: EventIndex, found: Found): LocalText {
  switch (found.kind) {
    case "event":
      return eventName(index, found.event);
    case "person":
      return index.people[found.person]?.name ?? NO_TEXT;
    case "series":
      return index.series[found.series]?.name ?? NO_TEXT;
    case "province":
      return index.provinces[found.province]?.name ?? NO_TEXT;
    case "city":
      return index.cities[found.city] ?? NO_TEXT;
    case "organiser":
    case "document":
    case "statement":
      return found.name;
  }
}

function traditionalOf(texts: TraditionalTexts | null, found: Found): string | null {
  switch (found.kind) {
    case "organiser":
      return texts?.organisers[found.organiser] ?? null;
    case "document":
      return texts?.documents[found.document] ?? null;
    case "statement":
      return texts?.statements[found.statement] ?? null;
    case "event":
    case "person":
    case "series":
    case "province":
    case "city":
      return null;
  }
}

function withTraditional(text: LocalText, traditional: string | null): LocalText {
  return traditional === null ? text : { ...text, "zh-Hant": traditional };
}

function detailOf(i18n: I18n, index: EventIndex, { found, events }: Hit): string {
  const count = i18n.tn("filters.count", events.length);
  switch (found.kind) {
    case "event":
      return i18n.t("search.detail", {
        what: eventDates(i18n, index, found.event),
        where: formatPlace(i18n, index, found.event),
      });
    case "person":
      return i18n.t("search.detail", {
        what: i18n.t(`side.${index.people[found.person]?.side ?? "other"}`),
        where: count,
      });
    case "city":
      return i18n.t("search.detail", {
        what: i18n.text(index.provinces[found.province]?.name ?? NO_TEXT),
        where: count,
      });
    case "series":
    case "province":
    case "organiser":
      return count;
    case "document":
      return eventWords(i18n, index, found.event);
    case "statement":
      return i18n.t("search.detail", {
        what: i18n.text(index.people[found.person]?.name ?? NO_TEXT),
        where: eventWords(i18n, index, found.event),
      });
  }
}

function eventWords(i18n: I18n, index: EventIndex, event: number): string {
  return i18n.t("search.detail", {
    what: i18n.text(eventName(index, event)),
    where: eventDates(i18n, index, event),
  });
}

function eventDates(i18n: I18n, index: EventIndex, event: number): string {
  return i18n.dates({
    startDay: index.startDay[event] ?? Number.NaN,
    endDay: index.endDay[event] ?? Number.NaN,
    precision: DATE_PRECISIONS[index.precision[event] ?? Number.NaN] ?? "year",
  });
}

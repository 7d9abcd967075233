import type { ActiveFilter } from "#model/activeFilter.ts";
import { CITATION_FORMATS, type Citation, formatCitation } from "#model/citation.ts";
import { dayOfDate } from "#model/calendar.ts";
import { type EventIndex, eventName } from "#model/eventIndex.ts";
import { DATE_PRECISIONS } from "#model/vocabulary.ts";
import { filterSentence } from "./filterSentence.ts";
import { formatPlace } from "./places.ts";
import type { I18n } from "./useI18n.tsx";

/** Where and when the reader saw what is cited. */
type Seen = {
  /** `null` where the page is not on the web. */
  readonly address: string | null;
  /** The day, `YYYY-MM-DD`. */
  readonly accessed: string;
};

type EventCitationOptions = Seen & { readonly index: EventIndex; readonly event: number };

/** How to cite one event. */
export function eventCitation(
  i18n: I18n,
  { index, event, ...seen }: EventCitationOptions,
): Citation {
  const name = i18n.text(eventName(index, event));
  const words = {
    date: i18n.dates({
      startDay: index.startDay[event] ?? Number.NaN,
      endDay: index.endDay[event] ?? Number.NaN,
      precision: DATE_PRECISIONS[index.precision[event] ?? Number.NaN] ?? "year",
    }),
    place: formatPlace(i18n, index, event),
  };
  return citation(i18n, {
    ...seen,
    index,
    key: `forum-${index.id[event] ?? ""}`,
    title: name,
    subject: i18n.t("cite.event", { ...words, name }),
    detail: i18n.t("cite.event.detail", words),
  });
}

type ViewCitationOptions = Seen & {
  readonly index: EventIndex;
  readonly shown: number;
  readonly filters: readonly ActiveFilter[];
};

/** How to cite what the page shows now: so many of the events on record, and by which filters. */
export function viewCitation(
  i18n: I18n,
  { index, shown, filters, ...seen }: ViewCitationOptions,
): Citation {
  const all = i18n.t("status.count", { n: shown, m: index.size });
  const count =
    filters.length === 0
      ? all
      : i18n.t("cite.view.filtered", {
          count: all,
          filters: filterSentence(i18n, index, filters),
        });
  return citation(i18n, {
    ...seen,
    index,
    key: `cross-strait-forums-${index.version.hash}`,
    title: i18n.t("cite.view.title", { count }),
    subject: i18n.t("cite.view.subject", {
      count,
      from: String(index.firstYear),
      to: String(index.lastYear),
    }),
    detail: count,
  });
}

/** A citation in every format, each with its name. */
export function citationTexts({ t }: I18n, citation: Citation) {
  return CITATION_FORMATS.map((format) => ({
    value: format,
    label: t(`cite.format.${format}`),
    text: formatCitation({ citation, format }),
  }));
}

type Parts = Seen & {
  readonly index: EventIndex;
  readonly key: string;
  readonly title: string;
  readonly subject: string;
  readonly detail: string;
};

function citation(i18n: I18n, { index, key, title, subject, detail, ...seen }: Parts): Citation {
  const { t, language } = i18n;
  const { version } = index;
  const { hash } = version;
  const date = dayInWords(i18n, version.date);
  const site = t("site.title");
  const sentence = t("cite.record", { subject, site, date, hash });
  const accessed = dayInWords(i18n, seen.accessed);
  return {
    ...seen,
    key,
    title,
    collection: site,
    note: t("cite.note", { detail, date, hash }),
    sentence:
      seen.address === null
        ? sentence
        : t("cite.withAddress", { citation: sentence, address: seen.address, date: accessed }),
    version,
    language,
  };
}

function dayInWords({ dates }: I18n, date: string): string {
  const day = dayOfDate(date);
  return dates({ startDay: day, endDay: day, precision: "day" });
}

import type { ActiveFilter } from "#model/activeFilter.ts";
import type { EventIndex } from "#model/eventIndex.ts";
import { filterSentence } from "./filterSentence.ts";
import type { I18n } from "./useI18n.tsx";

type ExportWordsOptions = {
  readonly index: EventIndex;
  readonly filters: readonly ActiveFilter[];
  /** Of the view, in full; `null` where the page is not on the web. */
  readonly address: string | null;
};

/** What a drawing taken out of the page says of where it is from, and the words of the menu that hands it out. */
export function exportWords(i18n: I18n, { index, filters, address }: ExportWordsOptions) {
  const { t, language } = i18n;
  return {
    language,
    menu: {
      open: t("action.download"),
      openOf: (title: string) => t("takeaway.download.of", { title }),
      csv: t("takeaway.saveCsv"),
      svg: t("takeaway.saveSvg"),
      png: t("takeaway.savePng"),
      failed: t("takeaway.failed"),
    },
    filters: filterSentence(i18n, index, filters),
    source: [sourceLine(i18n, index), ...(address === null ? [] : [address])],
    fileName: (title: string) => fileName(index, title),
  };
}

/** The record and its version, for everything that leaves the page. */
export function sourceLine({ t }: I18n, { version }: EventIndex): string {
  return t("takeaway.source", { site: t("site.title"), date: version.date, hash: version.hash });
}

/** The name of a file, without its ending: what it is, and of which version of the record. */
export function fileName({ version }: EventIndex, title: string): string {
  const words = title.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-");
  return `cross-strait-forums-${words.replaceAll(/^-+|-+$/g, "")}-${version.date}`;
}

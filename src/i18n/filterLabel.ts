import type { ActiveFilter } from "#model/activeFilter.ts";
import type { EventIndex } from "#model/eventIndex.ts";
import type { LocalText } from "#model/schema.ts";
import type { I18n } from "./useI18n.tsx";

/** A filter in words, as its chip shows it. */
export function filterLabel(i18n: I18n, index: EventIndex, filter: ActiveFilter): string {
  const { t, text } = i18n;
  const nameIn = (named: readonly { readonly name: LocalText }[], code: number | undefined) => {
    const found = code === undefined ? undefined : named[code];
    return found ? text(found.name) : "";
  };
  switch (filter.facet) {
    case "province":
      return nameIn(index.provinces, index.codes.province.get(filter.id));
    case "theme":
      return nameIn(index.themes, index.codes.theme.get(filter.id));
    case "series":
      return nameIn(index.series, index.codes.series.get(filter.id));
    case "speaker":
      return nameIn(index.people, index.codes.person.get(filter.id));
    case "side":
      return t(`side.${filter.id}`);
    case "years":
      return yearsText(i18n, filter);
    case "figures":
      return t("filters.figures.reported");
    case "q":
      return t("filters.searched", { q: filter.text });
  }
}

type Years = { readonly from: number | null; readonly to: number | null };

/** The years chosen in words; where none are, how to choose them. */
export function yearsText({ t }: I18n, { from, to }: Years): string {
  // Years go in as text: as numbers they would be written 2,010.
  if (from === null && to === null) return t("filters.years.hint");
  if (from === to) return String(from);
  if (to === null) return t("filters.years.from", { year: String(from) });
  if (from === null) return t("filters.years.to", { year: String(to) });
  return t("filters.years.span", { from: String(from), to: String(to) });
}

import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import { Region } from "#ui/Region.tsx";

type FiltersProps = { readonly index: EventIndex; readonly selection: Selection };

export function Filters({ selection }: FiltersProps) {
  const { t, number } = useI18n();
  return <Region title={t("filters.title")}>{number(selection.events.length)}</Region>;
}

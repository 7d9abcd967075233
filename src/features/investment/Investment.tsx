import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import { Region } from "#ui/Region.tsx";

type InvestmentProps = { readonly index: EventIndex; readonly selection: Selection };

export function Investment({ selection }: InvestmentProps) {
  const { t, number } = useI18n();
  return <Region title={t("investment.title")}>{number(selection.events.length)}</Region>;
}

import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import { Region } from "#ui/Region.tsx";

type SpeakersProps = { readonly index: EventIndex; readonly selection: Selection };

export function Speakers({ selection }: SpeakersProps) {
  const { t, number } = useI18n();
  return <Region title={t("speakers.title")}>{number(selection.events.length)}</Region>;
}

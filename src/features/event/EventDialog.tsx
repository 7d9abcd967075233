import { useId } from "react";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { EventId } from "#model/schema.ts";
import { useView } from "#state/useView.tsx";
import { SideSheet } from "#ui/SideSheet.tsx";

type EventDialogProps = { readonly index: EventIndex; readonly id: EventId };

export function EventDialog({ id }: EventDialogProps) {
  const { t } = useI18n();
  const { setView } = useView();
  const heading = useId();
  return (
    <SideSheet
      labelledBy={heading}
      closeLabel={t("action.close")}
      onClose={() => setView({ event: null })}
    >
      <h2 id={heading}>{id}</h2>
    </SideSheet>
  );
}

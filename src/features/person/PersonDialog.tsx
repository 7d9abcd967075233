import { useId } from "react";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { PersonId } from "#model/schema.ts";
import { useView } from "#state/useView.tsx";
import { SideSheet } from "#ui/SideSheet.tsx";

type PersonDialogProps = { readonly index: EventIndex; readonly id: PersonId };

export function PersonDialog({ id }: PersonDialogProps) {
  const { t } = useI18n();
  const { setView } = useView();
  const heading = useId();
  return (
    <SideSheet
      labelledBy={heading}
      closeLabel={t("action.close")}
      onClose={() => setView({ person: null })}
    >
      <h2 id={heading}>{id}</h2>
    </SideSheet>
  );
}

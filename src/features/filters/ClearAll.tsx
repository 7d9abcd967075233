import { useI18n } from "#i18n/useI18n.tsx";
import { useView } from "#state/useView.tsx";
import { CLEARED_FILTERS } from "#state/viewFilters.ts";
import { Button } from "#ui/Button.tsx";

type ClearAllProps = { readonly onCleared?: () => void };

export function ClearAll({ onCleared }: ClearAllProps) {
  const { t } = useI18n();
  const { setView } = useView();
  return (
    <Button
      look="quiet"
      className="min-h-6"
      onClick={() => {
        setView(CLEARED_FILTERS);
        onCleared?.();
      }}
    >
      {t("filters.clear")}
    </Button>
  );
}

import { useI18n } from "#i18n/useI18n.tsx";
import { useView } from "#state/useView.tsx";
import { SearchInput } from "#ui/SearchInput.tsx";
import { useGesture } from "./useGesture.ts";

/** The longest text the address takes. */
const MAX_LENGTH = 200;

export function SearchField() {
  const { t } = useI18n();
  const { view } = useView();
  const { change, end } = useGesture();
  return (
    <SearchInput
      label={t("filters.search")}
      placeholder={t("filters.searchHint")}
      value={view.q}
      onChange={(q) => change({ q })}
      onBlur={end}
      maxLength={MAX_LENGTH}
    />
  );
}

import { useI18n } from "#i18n/useI18n.tsx";

/** The words of the button that shows and hides a figure's table. */
export function useTableLabels() {
  const { t } = useI18n();
  return { show: t("action.showTable"), hide: t("action.hideTable") };
}

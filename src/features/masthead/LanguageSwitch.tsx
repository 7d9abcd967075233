import { useI18n } from "#i18n/useI18n.tsx";
import { LANGUAGES } from "#model/vocabulary.ts";
import { useView } from "#state/useView.tsx";
import { SegmentedControl } from "#ui/SegmentedControl.tsx";

export function LanguageSwitch() {
  const { t, language } = useI18n();
  const { view, setView } = useView();
  return (
    <SegmentedControl
      label={t("language.label")}
      options={LANGUAGES.map((value) => ({
        value,
        label: t(`language.short.${value}`),
        name: t(`language.${value}`),
        language: value,
      }))}
      // What was asked for, at once: its words may still be on their way.
      value={view.lang ?? language}
      onChange={(lang) => setView({ lang })}
    />
  );
}

import { useI18n } from "#i18n/useI18n.tsx";
import { COLOURS, type Colours, useColours } from "#state/useColours.ts";

export function ColourSwitch() {
  const { t } = useI18n();
  const [colours, setColours] = useColours();
  return (
    <select
      aria-label={t("colours.label")}
      value={colours}
      onChange={(event) => setColours(coloursOf(event.target.value))}
      className="rounded-sm border border-rule bg-paper px-1.5 py-1 text-sm hover:border-control"
    >
      {COLOURS.map((option) => (
        <option key={option} value={option}>
          {t(`colours.${option}`)}
        </option>
      ))}
    </select>
  );
}

function coloursOf(text: string): Colours {
  return COLOURS.find((colours) => colours === text) ?? "system";
}

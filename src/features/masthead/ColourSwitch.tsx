import { useI18n } from "#i18n/useI18n.tsx";
import { COLOURS, type Colours, useColours } from "#state/useColours.ts";

const GLYPHS = { system: "◐", light: "○", dark: "●" } as const satisfies Record<Colours, string>;

/** One button that goes round: as the system, light, dark. */
export function ColourSwitch() {
  const { t } = useI18n();
  const [colours, setColours] = useColours();
  const next = COLOURS[(COLOURS.indexOf(colours) + 1) % COLOURS.length] ?? "system";
  const name = t("colours.now", { colours: t(`colours.${colours}`) });
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      onClick={() => setColours(next)}
      className="size-8 rounded-sm border border-rule hover:border-control"
    >
      <span aria-hidden="true">{GLYPHS[colours]}</span>
    </button>
  );
}

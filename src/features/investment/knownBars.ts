import type { BarRow } from "#charts/barRows.ts";
import type { KeyEntry } from "#charts/ChartKey.tsx";
import type { TooltipWords } from "#charts/ChartTooltip.tsx";
import type { Fill } from "#charts/fill.ts";
import type { I18n } from "#i18n/useI18n.tsx";
import type { CoverageRow } from "./coverageRows.ts";

export const KNOWN_STATES = ["withAmount", "projectsOnly", "withoutFigure"] as const;
type KnownState = (typeof KNOWN_STATES)[number];

const FILLS = {
  withAmount: { colour: "cat-other", texture: "solid" },
  projectsOnly: { colour: "cat-other", texture: "light" },
  withoutFigure: { colour: "cat-other", texture: "hollow" },
} as const satisfies Record<KnownState, Fill>;

/** The events of each year, filled as far as their figures are known. */
export function knownBars(rows: readonly CoverageRow[]): readonly BarRow[] {
  return rows.map((row) => {
    const name = { id: String(row.year), label: String(row.year) };
    const total = eventsOf(row);
    if (total === 0) return { ...name, kind: "nothing" };
    const segments = KNOWN_STATES.map((state) => ({
      id: state,
      value: row[state],
      fill: FILLS[state],
    }));
    return { ...name, kind: "bar", total, segments, isPartial: false };
  });
}

export function knownKey({ t }: I18n): readonly KeyEntry[] {
  return KNOWN_STATES.map((state) => ({
    id: state,
    fill: FILLS[state],
    label: t(`investment.known.${state}`),
  }));
}

export function knownTooltip({ t, tn, number }: I18n, row: CoverageRow): TooltipWords {
  const events = eventsOf(row);
  const title = String(row.year);
  if (events === 0) return { title, headline: t("investment.tip.noEvents"), lines: [], notes: [] };
  return {
    title,
    headline: tn("investment.known.headline", events, { reported: row.withAmount }),
    lines: KNOWN_STATES.map((state) => ({
      id: state,
      fill: FILLS[state],
      label: t(`investment.known.${state}`),
      value: number(row[state]),
    })),
    notes: [],
  };
}

function eventsOf(row: CoverageRow): number {
  return KNOWN_STATES.reduce((sum, state) => sum + row[state], 0);
}

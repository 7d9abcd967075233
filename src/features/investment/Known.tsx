import { useMemo } from "react";
import { yearTicks } from "#charts/axisTicks.ts";
import { ChartArea } from "#charts/ChartArea.tsx";
import { ChartFrame } from "#charts/ChartFrame.tsx";
import { ChartKey } from "#charts/ChartKey.tsx";
import { ChartTooltip } from "#charts/ChartTooltip.tsx";
import { StackedBarsChart } from "#charts/StackedBarsChart.tsx";
import { useI18n } from "#i18n/useI18n.tsx";
import { isOnlyYear, toggleYear } from "./choose.ts";
import { coverageRows } from "./coverageRows.ts";
import type { FigureProps } from "./figureProps.ts";
import { KNOWN_STATES, knownBars, knownKey, knownTooltip } from "./knownBars.ts";
import { useTableLabels } from "./useTableLabels.ts";
import { yearSpan } from "./yearRows.ts";

/** For how many events of each year a figure is reported: what the other charts do not show. */
export function Known({
  index,
  selection,
  quantity: { currency },
  view,
  setView,
  download,
}: FigureProps) {
  const i18n = useI18n();
  const { t, tn, number } = i18n;
  const { from, to } = view;
  const { rows, bars } = useMemo(() => {
    const years = yearSpan(index, { from, to });
    const counted = coverageRows(index, selection.events, { years, currency });
    return { rows: counted, bars: knownBars(counted) };
  }, [index, selection, currency, from, to]);
  const choose = (year: string) => setView(toggleYear(view, Number(year)));
  const title = t("investment.known.title");
  const coverage = tn("investment.coverage", selection.events.length, {
    reported: selection.totals.withFigures,
  });
  const projectsOnly = rows.reduce((n, row) => n + row.projectsOnly, 0);
  return (
    <ChartFrame
      title={title}
      notes={[
        coverage,
        t("investment.known.note"),
        ...(projectsOnly > 0 ? [tn("investment.known.more", projectsOnly)] : []),
      ]}
      chartKey={<ChartKey label={t("investment.key.coverage")} entries={knownKey(i18n)} />}
      tableLabels={useTableLabels()}
      download={download}
      drawing={
        <ChartArea heightPx={HEIGHT_PX} label={t("investment.known.spoken", { title, coverage })}>
          {(widthPx) => (
            <StackedBarsChart
              rows={bars}
              widthPx={widthPx}
              heightPx={HEIGHT_PX}
              labelled={(roomPx) =>
                yearTicks(
                  rows.map(({ year }) => year),
                  roomPx,
                ).map(String)
              }
              isWhole
              gridLines={2}
              empty={t("investment.tip.noEvents")}
              formatValue={number}
              onChoose={choose}
              tooltip={(year) => {
                const row = rows.find((candidate) => String(candidate.year) === year);
                return row ? <ChartTooltip {...knownTooltip(i18n, row)} /> : null;
              }}
            />
          )}
        </ChartArea>
      }
      table={() => ({
        caption: `${title}. ${t("investment.year.choose")}`,
        columns: [
          { id: "year", label: t("investment.column.year"), isNumeric: false },
          ...KNOWN_STATES.map((state) => ({
            id: state,
            label: t(`investment.known.${state}`),
            isNumeric: true,
          })),
        ],
        rows: rows.map((row) => ({
          id: String(row.year),
          header: String(row.year),
          cells: KNOWN_STATES.map((state) => number(row[state])),
          isChosen: isOnlyYear(view, row.year),
        })),
        onChoose: choose,
      })}
    />
  );
}

const HEIGHT_PX = 120;

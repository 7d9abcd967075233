import type { ReactNode } from "react";
import { yearTicks } from "#charts/axisTicks.ts";
import type { BarRow } from "#charts/barRows.ts";
import { ChartArea } from "#charts/ChartArea.tsx";
import { ChartFrame } from "#charts/ChartFrame.tsx";
import { ChartTooltip } from "#charts/ChartTooltip.tsx";
import { StackedBarsChart } from "#charts/StackedBarsChart.tsx";
import { useI18n } from "#i18n/useI18n.tsx";
import type { FigureProps } from "./figureProps.ts";
import { isOnlyYear, toggleYear } from "./choose.ts";
import { tallyCells, tallyColumns } from "./tallyTable.ts";
import { type NamedTally, tallyTooltip } from "./tallyTooltip.ts";
import type { Quantity } from "./tally.ts";
import { useTableLabels } from "./useTableLabels.ts";
import { valueInWords } from "./words.ts";
import type { YearRow } from "./yearRows.ts";
import { yearsSentence } from "./yearsSentence.ts";

type YearFigureProps = Pick<FigureProps, "view" | "setView" | "download"> & {
  readonly title: string;
  readonly notes: readonly string[];
  readonly actions?: ReactNode;
  readonly chartKey?: ReactNode;
  readonly heightPx: number;
  readonly gridLines: number;
  readonly quantity: Quantity;
  readonly rows: readonly YearRow[];
  readonly bars: readonly BarRow[];
  /** With the sum over all years; empty where the bars are not stacked by category. */
  readonly categories: readonly NamedTally[];
};

/** A sum for every year, as bars and as a table; choosing a year narrows the page to it. */
export function YearFigure({ rows, quantity, categories, ...props }: YearFigureProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { view, setView } = props;
  const choose = (year: string) => setView(toggleYear(view, Number(year)));
  const named = (row: YearRow): readonly NamedTally[] =>
    categories.map((category, i) => ({ ...category, tally: row.byCategory[i] ?? row.tally }));
  const tooltip = (year: string) => {
    const row = rows.find((candidate) => String(candidate.year) === year);
    if (!row) return null;
    const { tally } = row;
    return (
      <ChartTooltip
        {...tallyTooltip(i18n, { title: year, quantity, tally, categories: named(row) })}
      />
    );
  };
  return (
    <ChartFrame
      title={props.title}
      notes={props.notes}
      actions={props.actions}
      chartKey={props.chartKey}
      tableLabels={useTableLabels()}
      download={props.download}
      drawing={
        <ChartArea
          heightPx={props.heightPx}
          label={yearsSentence(i18n, { title: props.title, quantity, bars: props.bars })}
        >
          {(widthPx) => (
            <StackedBarsChart
              rows={props.bars}
              widthPx={widthPx}
              heightPx={props.heightPx}
              labelled={(roomPx) =>
                yearTicks(
                  rows.map(({ year }) => year),
                  roomPx,
                ).map(String)
              }
              isWhole={quantity.measure !== "amount"}
              gridLines={props.gridLines}
              empty={t("value.notReported")}
              formatValue={valueInWords(i18n, quantity)}
              onChoose={choose}
              tooltip={tooltip}
            />
          )}
        </ChartArea>
      }
      table={() => ({
        caption: `${props.title}. ${t("investment.year.choose")}`,
        columns: [
          { id: "year", label: t("investment.column.year"), isNumeric: false },
          ...tallyColumns(i18n, quantity, categories),
        ],
        rows: rows.map((row) => ({
          id: String(row.year),
          header: String(row.year),
          cells: tallyCells(i18n, { quantity, tally: row.tally, categories: named(row) }),
          isChosen: isOnlyYear(view, row.year),
        })),
        onChoose: choose,
      })}
    />
  );
}

import { useMemo, useState } from "react";
import { ChartArea } from "#charts/ChartArea.tsx";
import { ChartFrame } from "#charts/ChartFrame.tsx";
import { ChartKey } from "#charts/ChartKey.tsx";
import { ChartTooltip } from "#charts/ChartTooltip.tsx";
import { HorizontalBarsChart, horizontalBarsHeightPx } from "#charts/HorizontalBarsChart.tsx";
import { useI18n } from "#i18n/useI18n.tsx";
import { Button } from "#ui/Button.tsx";
import { toggleProvince } from "./choose.ts";
import type { FigureProps } from "./figureProps.ts";
import { originKey } from "./keys.ts";
import { placesSentence } from "./placesSentence.ts";
import { provinceRows } from "./provinceRows.ts";
import { addTallies, NO_EVENTS } from "./tally.ts";
import { tallyCells, tallyColumns } from "./tallyTable.ts";
import { tallyTooltip } from "./tallyTooltip.ts";
import { useTableLabels } from "./useTableLabels.ts";
import { conversionSentence, coverageSentence, partialNotes, valueInWords } from "./words.ts";
import { tallyBar } from "./yearBars.ts";

const TOP = 12;
const WHOLE = [{ kind: "whole" }] as const;

/** What was signed in each province or region, largest first; choosing one toggles the filter. */
export function ByProvince({ index, selection, quantity, view, setView, download }: FigureProps) {
  const i18n = useI18n();
  const { t, text } = i18n;
  const [areAllShown, setAllShown] = useState(false);
  const rows = useMemo(
    () =>
      provinceRows(index, selection.events, quantity).flatMap(({ province, tally }) => {
        const place = index.provinces[province];
        return place ? [{ place, name: text(place.name), tally }] : [];
      }),
    [index, selection, quantity, text],
  );
  const bars = useMemo(
    () =>
      rows.map(({ place, name, tally }) =>
        tallyBar(
          { id: place.id, label: name },
          { tally, byCategory: [tally], quantity, categories: WHOLE },
        ),
      ),
    [rows, quantity],
  );
  const shown = useMemo(() => (areAllShown ? bars : bars.slice(0, TOP)), [areAllShown, bars]);
  const find = (id: string) => rows.find(({ place }) => place.id === id);
  const choose = (id: string) => {
    const row = find(id);
    if (row) setView(toggleProvince(view, row.place.id));
  };
  const tooltip = (id: string) => {
    const row = find(id);
    if (!row) return null;
    const { name: title, tally } = row;
    return <ChartTooltip {...tallyTooltip(i18n, { title, quantity, tally, categories: [] })} />;
  };
  const title = t(`investment.place.${quantity.measure}`);
  const whole = rows.map(({ tally }) => tally).reduce(addTallies, NO_EVENTS);
  const heightPx = horizontalBarsHeightPx(Math.max(shown.length, Math.min(TOP, rows.length)));
  return (
    <ChartFrame
      title={title}
      notes={[
        ...(quantity.measure === "events" ? [] : [t(`investment.place.note.${quantity.measure}`)]),
        coverageSentence(i18n, quantity, whole),
        ...(quantity.measure === "amount" ? [conversionSentence(i18n, quantity)] : []),
        ...partialNotes(i18n, quantity, whole),
      ]}
      chartKey={
        <ChartKey
          label={t("investment.key.origin")}
          entries={originKey(i18n, { quantity, tally: whole, hasCategories: false })}
        />
      }
      tableLabels={useTableLabels()}
      download={download}
      drawing={
        <ChartArea heightPx={heightPx} label={placesSentence(i18n, { title, quantity, bars })}>
          {(widthPx) => (
            <HorizontalBarsChart
              rows={shown}
              widthPx={widthPx}
              formatValue={valueInWords(i18n, quantity)}
              missing={t("value.notReported")}
              onChoose={choose}
              tooltip={tooltip}
            />
          )}
        </ChartArea>
      }
      more={
        bars.length > TOP && (
          <Button
            look="quiet"
            className="text-muted hover:text-ink"
            onClick={() => setAllShown(!areAllShown)}
          >
            {areAllShown
              ? t("investment.place.showTop", { n: TOP })
              : t("investment.place.showAll", { n: bars.length })}
          </Button>
        )
      }
      table={() => ({
        caption: `${title}. ${t("investment.place.choose")}`,
        columns: [
          { id: "place", label: t("investment.column.place"), isNumeric: false },
          ...tallyColumns(i18n, quantity, []),
        ],
        rows: rows.map(({ place, name, tally }) => ({
          id: place.id,
          header: name,
          cells: tallyCells(i18n, { quantity, tally, categories: [] }),
          isChosen: view.province.includes(place.id),
        })),
        onChoose: choose,
      })}
    />
  );
}

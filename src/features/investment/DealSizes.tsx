import { useMemo } from "react";
import { ChartArea } from "#charts/ChartArea.tsx";
import { ChartFrame } from "#charts/ChartFrame.tsx";
import { ChartKey } from "#charts/ChartKey.tsx";
import { ChartTooltip } from "#charts/ChartTooltip.tsx";
import { EmptyFigure } from "#charts/EmptyFigure.tsx";
import { ScatterPlot } from "#charts/ScatterPlot.tsx";
import { useI18n } from "#i18n/useI18n.tsx";
import { eventName } from "#model/eventIndex.ts";
import { dealMarks, dealRatios, dealKey } from "./dealMarks.ts";
import { dealSizeRows } from "./dealSizeRows.ts";
import { dealSizeTable } from "./dealSizeTable.ts";
import { dealTooltip } from "./dealTooltip.ts";
import type { FigureProps } from "./figureProps.ts";
import { useTableLabels } from "./useTableLabels.ts";
import { conversionSentence } from "./words.ts";

/** Projects against amount, one mark an event; choosing one opens it. */
export function DealSizes({ index, selection, quantity, setView, download }: FigureProps) {
  const i18n = useI18n();
  const { t, tn, number, money, text } = i18n;
  const tableLabels = useTableLabels();
  const rows = useMemo(
    () => dealSizeRows(index, selection.events, quantity),
    [index, selection, quantity],
  );
  const marks = useMemo(
    () => dealMarks(i18n, index, rows.slice(0, MOST_MARKS)),
    [i18n, index, rows],
  );
  const inMoney = (value: number) => money(value, quantity.currency);
  const choose = (id: string) => {
    const code = index.codes.event.get(id);
    const event = code === undefined ? undefined : index.id[code];
    if (event) setView({ event });
  };
  const tooltip = (id: string) => {
    const row = rows.find(({ event }) => index.id[event] === id);
    return row ? <ChartTooltip {...dealTooltip(i18n, { index, row, quantity })} /> : null;
  };
  const title = t("investment.size.title");
  const [largest] = rows;
  if (!largest) return <EmptyFigure title={title} note={t("investment.size.none")} />;
  return (
    <ChartFrame
      title={title}
      notes={[
        tn("investment.size.note", selection.events.length, { reported: rows.length }),
        ...(rows.length > MOST_MARKS ? [t("investment.size.largest", { n: MOST_MARKS })] : []),
        conversionSentence(i18n, quantity),
      ]}
      chartKey={<ChartKey label={t("investment.key.origin")} entries={dealKey(i18n, rows)} />}
      tableLabels={tableLabels}
      download={download}
      drawing={
        <ChartArea
          heightPx={HEIGHT_PX}
          label={t("investment.size.spoken", {
            title,
            n: rows.length,
            event: text(eventName(index, largest.event)),
            value: inMoney(largest.amount),
          })}
        >
          {(widthPx) => (
            <ScatterPlot
              marks={marks}
              widthPx={widthPx}
              heightPx={HEIGHT_PX}
              formatX={(value, isFirst) =>
                isFirst ? tn("investment.size.projects", value) : number(value)
              }
              formatY={inMoney}
              ratios={dealRatios(rows).map((value) => ({
                value,
                label: t("investment.size.ratio", { money: inMoney(value) }),
              }))}
              onChoose={choose}
              tooltip={tooltip}
            />
          )}
        </ChartArea>
      }
      table={() => dealSizeTable(i18n, { index, rows, quantity, onChoose: choose })}
    />
  );
}

const HEIGHT_PX = 300;
/** More marks than this hide each other, and take longer to draw than a reader waits. */
const MOST_MARKS = 1000;

import { useMemo } from "react";
import { ChartKey } from "#charts/ChartKey.tsx";
import { EmptyFigure } from "#charts/EmptyFigure.tsx";
import { useI18n } from "#i18n/useI18n.tsx";
import type { FigureProps } from "./figureProps.ts";
import { originKey } from "./keys.ts";
import { addTallies, NO_EVENTS, type Quantity } from "./tally.ts";
import { tallyNotes } from "./words.ts";
import { yearBars } from "./yearBars.ts";
import { YearFigure } from "./YearFigure.tsx";
import { yearRows, yearSpan } from "./yearRows.ts";

const WHOLE = [{ kind: "whole" }] as const;

/** Purchases and orders: apart from what was signed, for they are no investment. Always amounts, always yearly. */
export function TradeByYear({ index, selection, quantity, view, setView, download }: FigureProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { basis, currency } = quantity;
  const { from, to } = view;
  const drawn = useMemo(() => {
    const trade: Quantity = { measure: "amount", of: "trade", basis, currency };
    const rows = yearRows(index, selection.events, {
      years: yearSpan(index, { from, to }),
      quantity: trade,
      stack: "investors",
      categories: WHOLE,
    });
    // Most events are no trade fairs: a year without purchases is not one of missing reports.
    const bars = yearBars(rows, { quantity: trade, categories: WHOLE }).map((bar) =>
      bar.kind === "not-reported" ? ({ ...bar, kind: "nothing" } as const) : bar,
    );
    return { quantity: trade, rows, bars };
  }, [index, selection, basis, currency, from, to]);
  const whole = drawn.rows.map(({ tally }) => tally).reduce(addTallies, NO_EVENTS);
  const title = t("investment.trade.title");
  if (!whole.parts) return <EmptyFigure title={title} note={t("investment.trade.none")} />;
  return (
    <YearFigure
      title={title}
      notes={[t("investment.trade.note"), ...tallyNotes(i18n, drawn.quantity, whole)]}
      chartKey={
        <ChartKey
          label={t("investment.key.origin")}
          entries={originKey(i18n, {
            quantity: drawn.quantity,
            tally: whole,
            hasCategories: false,
          })}
        />
      }
      heightPx={HEIGHT_PX}
      gridLines={2}
      {...drawn}
      categories={[]}
      view={view}
      setView={setView}
      download={download}
    />
  );
}

const HEIGHT_PX = 110;

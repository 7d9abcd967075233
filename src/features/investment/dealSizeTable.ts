import type { DataTableProps } from "#charts/DataTable.tsx";
import type { I18n } from "#i18n/useI18n.tsx";
import { type EventIndex, eventName } from "#model/eventIndex.ts";
import type { DealSizeRow } from "./dealSizeRows.ts";
import { eventDates } from "./dealTooltip.ts";
import type { Quantity } from "./tally.ts";
import { currencyName, valueInFull } from "./words.ts";

type DealSizeTableOptions = {
  readonly index: EventIndex;
  readonly rows: readonly DealSizeRow[];
  readonly quantity: Quantity;
  readonly onChoose: (id: string) => void;
};

/** The events of the figure as a table, largest first. */
export function dealSizeTable(
  i18n: I18n,
  { index, rows, quantity, onChoose }: DealSizeTableOptions,
): DataTableProps {
  const { t, text, number } = i18n;
  const missing = t("value.notReported");
  return {
    caption: `${t("investment.size.title")}. ${t("investment.size.choose")}`,
    columns: [
      { id: "event", label: t("investment.column.event"), isNumeric: false, isLong: true },
      { id: "date", label: t("investment.column.date"), isNumeric: false },
      { id: "place", label: t("investment.column.place"), isNumeric: false },
      { id: "projects", label: t("investment.column.projects"), isNumeric: true },
      {
        id: "amount",
        label: t("investment.column.inCurrency", {
          column: t("investment.column.amount"),
          currency: currencyName(i18n, quantity),
        }),
        isNumeric: true,
      },
      { id: "origin", label: t("investment.column.origin"), isNumeric: false },
      { id: "partial", label: t("investment.column.whole"), isNumeric: false },
    ],
    rows: rows.map(({ event, projects, amount, origin, isPartial }) => {
      const place = index.provinces[index.province[event] ?? 0];
      return {
        id: index.id[event] ?? "",
        header: text(eventName(index, event)),
        cells: [
          eventDates(i18n, index, event),
          place ? text(place.name) : "",
          number(projects),
          valueInFull(i18n, amount, missing),
          t(`investment.part.${origin}`),
          isPartial ? t("value.partial") : t("investment.whole"),
        ],
      };
    }),
    onChoose,
  };
}

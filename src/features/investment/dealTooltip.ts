import type { TooltipWords } from "#charts/ChartTooltip.tsx";
import type { I18n } from "#i18n/useI18n.tsx";
import { type EventIndex, eventName } from "#model/eventIndex.ts";
import { DATE_PRECISIONS } from "#model/vocabulary.ts";
import type { DealSizeRow } from "./dealSizeRows.ts";
import type { Quantity } from "./tally.ts";

type DealTooltipOptions = {
  readonly index: EventIndex;
  readonly row: DealSizeRow;
  readonly quantity: Pick<Quantity, "currency">;
};

/** The event behind a mark: its name, when and where, how much in how many projects. */
export function dealTooltip(
  i18n: I18n,
  { index, row, quantity: { currency } }: DealTooltipOptions,
): TooltipWords {
  const { t, tn, money, text } = i18n;
  const place = index.provinces[index.province[row.event] ?? 0];
  return {
    title: text(eventName(index, row.event)),
    headline: money(row.amount, currency),
    lines: [
      {
        id: "projects",
        label: tn("investment.size.projects", row.projects),
        value: t(`investment.part.${row.origin}`),
      },
    ],
    notes: [
      t("investment.size.ratioLine", { money: money(row.amount / row.projects, currency) }),
      t("investment.size.placeAndDate", {
        place: place ? text(place.name) : "",
        dates: eventDates(i18n, index, row.event),
      }),
      ...(row.isPartial ? [t("investment.tip.isPartial")] : []),
    ],
  };
}

/** When an event was, as far as it is known. */
export function eventDates({ dates }: I18n, index: EventIndex, event: number): string {
  return dates({
    startDay: index.startDay[event] ?? 0,
    endDay: index.endDay[event] ?? 0,
    precision: DATE_PRECISIONS[index.precision[event] ?? 0] ?? "year",
  });
}

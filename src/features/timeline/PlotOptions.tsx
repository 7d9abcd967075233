import { memo, useMemo } from "react";
import { eventSentence } from "#i18n/eventSentence.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { DisplayCurrency } from "#model/vocabulary.ts";
import type { PlotOptionRow } from "./plotOptionRows.ts";

type PlotOptionsProps = {
  readonly index: EventIndex;
  readonly currency: DisplayCurrency;
  readonly rows: readonly PlotOptionRow[];
  /** How many events there are in all. */
  readonly of: number;
  readonly listId: string;
  readonly activeEvent: number | null;
};

/** The events in view as elements over their marks: heard, found and pressed like any other; drawn by the canvas below. */
export function PlotOptions({ rows, activeEvent, ...rest }: PlotOptionsProps) {
  return rows.map((row) => (
    <PlotOption key={row.event} {...rest} {...row} isActive={row.event === activeEvent} />
  ));
}

/** The id of the element of an event, for `aria-activedescendant`. */
export function optionId(listId: string, event: number): string {
  return `${listId}-${event}`;
}

type PlotOptionProps = Omit<PlotOptionsProps, "rows" | "activeEvent"> &
  PlotOptionRow & { readonly isActive: boolean };

// Of two hundred, a step of the keyboard changes two: the sentences of the others need not be made again.
const PlotOption = memo(function PlotOption(props: PlotOptionProps) {
  const { index, event, currency, n, of, listId, x, y, radius, isActive } = props;
  const i18n = useI18n();
  const name = useMemo(
    () => eventSentence(i18n, index, event, { n, of }, currency),
    [i18n, index, event, n, of, currency],
  );
  return (
    <div
      id={optionId(listId, event)}
      role="option"
      aria-label={name}
      aria-selected={isActive}
      data-event={event}
      className="absolute"
      style={{ left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius }}
    />
  );
});

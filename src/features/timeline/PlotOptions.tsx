import { memo, useDeferredValue, useMemo } from "react";
import { eventSentence, type Shown } from "#i18n/eventSentence.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Basis, Selection } from "#model/selection.ts";
import type { Lanes } from "#state/viewState.ts";
import { lanesOfEvent } from "./laneRows.ts";
import type { PlotLayout } from "./plotLayout.ts";
import { type PlotOptionRow, plotOptionRows } from "./plotOptionRows.ts";
import type { Stand } from "./plotWalk.ts";
import type { TimeWindow } from "./timeScale.ts";

type PlotOptionsProps = {
  readonly index: EventIndex;
  readonly selection: Selection;
  readonly lanes: Lanes;
  readonly basis: Basis;
  readonly layout: PlotLayout;
  /** What is in view once the reader has stopped moving it. */
  readonly window: TimeWindow;
  readonly widthPx: number;
  readonly listId: string;
  /** Where the keyboard stands: the options are those around it. */
  readonly stand: Stand | null;
};

/** The events in view as elements over their marks: heard, found and pressed like any other; drawn by the canvas below. */
export function PlotOptions({ index, listId, stand, ...rest }: PlotOptionsProps) {
  const { selection, lanes, basis, layout, window, widthPx } = rest;
  const asked = useMemo(
    () => ({ selection, lanes, basis, layout, window, widthPx }),
    [selection, lanes, basis, layout, window, widthPx],
  );
  // Later than the marks: to see what was asked for comes before to hear it.
  const shown = useDeferredValue(asked, null);
  if (!shown) return null;
  const { events, currency } = shown.selection;
  const rows = plotOptionRows(index, {
    ...shown,
    events,
    lanesOf: (event) => lanesOfEvent(index, shown.lanes, event),
    near: stand,
  });
  return rows.map((row) => (
    <PlotOption
      key={row.event}
      {...row}
      index={index}
      currency={currency}
      basis={shown.basis}
      of={events.length}
      listId={listId}
      isActive={row.event === stand?.event}
    />
  ));
}

/** The id of the element of an event, for `aria-activedescendant`. */
export function optionId(listId: string, event: number): string {
  return `${listId}-${event}`;
}

type PlotOptionProps = PlotOptionRow &
  Shown & {
    readonly index: EventIndex;
    /** How many events there are in all. */
    readonly of: number;
    readonly listId: string;
    readonly isActive: boolean;
  };

// Of two hundred, a step of the keyboard changes two: the sentences of the others need not be made again.
const PlotOption = memo(function PlotOption(props: PlotOptionProps) {
  const { index, event, currency, basis, n, of, listId, x, y, radius, isActive } = props;
  const i18n = useI18n();
  const name = useMemo(
    () => eventSentence(i18n, index, event, { currency, basis, position: { n, of } }),
    [i18n, index, event, n, of, currency, basis],
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

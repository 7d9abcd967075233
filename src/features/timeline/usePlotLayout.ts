import { useMemo } from "react";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import type { ViewState } from "#state/viewState.ts";
import { eventTimes } from "./eventTimes.ts";
import { chosenLanes } from "./laneFacet.ts";
import { laneRows, withChosen } from "./laneRows.ts";
import { markSizes } from "./markSizes.ts";
import { type LabelPlace, plotLayout } from "./plotLayout.ts";

type PlotLayoutInput = {
  readonly index: EventIndex;
  readonly selection: Selection;
  readonly view: ViewState;
  readonly labels: LabelPlace;
  /** At most this many lanes are laid out. */
  readonly mostLanes: number;
};

/**
 * The lanes and their places. Each step is kept for as long as what it is made of:
 * at 100,000 events the orders take longer than a frame, and no filter changes them.
 */
export function usePlotLayout({ index, selection, view, labels, mostLanes }: PlotLayoutInput) {
  const { lanes, basis, currency } = view;
  const times = useMemo(() => eventTimes(index), [index]);
  const sizes = useMemo(() => markSizes(index, { currency, basis }), [index, currency, basis]);
  const filled = useMemo(() => {
    const orders = { byTime: times.order, bySize: sizes.order };
    return laneRows(index, { selection, lanes, orders });
  }, [index, selection, lanes, times, sizes]);
  const rows = withChosen(filled, chosenLanes(index, lanes, view));
  const layout = useMemo(
    () =>
      plotLayout({
        lanes: rows.slice(0, mostLanes),
        times,
        sizes,
        labels,
        isUngrouped: lanes === "none",
      }),
    [rows, mostLanes, times, sizes, labels, lanes],
  );
  return { rows, layout };
}

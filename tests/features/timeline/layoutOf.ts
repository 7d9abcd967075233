import { eventTimes } from "#features/timeline/eventTimes.ts";
import { laneRows } from "#features/timeline/laneRows.ts";
import { markSizes } from "#features/timeline/markSizes.ts";
import { type PlotLayout, plotLayout } from "#features/timeline/plotLayout.ts";
import type { EventIndex } from "#model/eventIndex.ts";
import { NO_FILTERS } from "#model/filters.ts";
import { select } from "#model/select.ts";
import type { Lanes } from "#state/viewState.ts";

/** The plot of a whole record. */
export function layoutOf(index: EventIndex, lanes: Lanes): PlotLayout {
  const times = eventTimes(index);
  const sizes = markSizes(index, { currency: "CNY", basis: "all" });
  const rows = laneRows(index, {
    selection: select(index, NO_FILTERS),
    lanes,
    orders: { byTime: times.order, bySize: sizes.order },
  });
  return plotLayout({ lanes: rows, times, sizes, labels: "beside", isUngrouped: lanes === "none" });
}

import type { FigureDownload } from "#charts/ChartFrame.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import type { SetView } from "#state/useView.tsx";
import type { ViewState } from "#state/viewState.ts";
import type { Quantity } from "./tally.ts";

export type FigureProps = {
  readonly index: EventIndex;
  readonly selection: Selection;
  readonly quantity: Quantity;
  /** The view of the selection: while a new one is being drawn, that is not the one in the address yet. */
  readonly view: ViewState;
  readonly setView: SetView;
  readonly download: FigureDownload;
};

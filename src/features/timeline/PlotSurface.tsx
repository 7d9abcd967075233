import { type ReactNode, useId, useState } from "react";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import { useView } from "#state/useView.tsx";
import type { Lanes } from "#state/viewState.ts";
import { HoverCard } from "./HoverCard.tsx";
import { type Lane, lanesOfEvent } from "./laneRows.ts";
import { PlotCanvas } from "./PlotCanvas.tsx";
import { plotKeyboard } from "./plotKeyboard.ts";
import { isEmptyIn, type PlotLayout, yOfMark } from "./plotLayout.ts";
import { NothingHere } from "./NothingHere.tsx";
import { optionId, PlotOptions } from "./PlotOptions.tsx";
import { type Stand, standAt } from "./plotWalk.ts";
import { xOfDay } from "./timeScale.ts";
import { usePlotPointer } from "./usePlotPointer.ts";
import { useSettledWindow } from "./useZoom.ts";
import type { ZoomStore } from "./zoomStore.ts";

type PlotSurfaceProps = {
  readonly index: EventIndex;
  readonly selection: Selection;
  readonly lanes: Lanes;
  /** Every lane, also those that are folded away. */
  readonly rows: readonly Lane[];
  readonly layout: PlotLayout;
  readonly zoom: ZoomStore;
  /** `null` until measured: then nothing is drawn yet, but all is there to hear and press. */
  readonly widthPx: number | null;
  readonly onUnfold: () => void;
  /** What lies over the marks: a drag or a pinch that begins on it moves the plot, too. */
  readonly children?: ReactNode;
};

type Card =
  | { readonly by: "keyboard" }
  | {
      readonly by: "pointer";
      readonly events: readonly number[];
      readonly x: number;
      readonly y: number;
    };

/** The plot itself: one stop of the Tab key, whose arrow keys go from event to event. */
export function PlotSurface(props: PlotSurfaceProps) {
  const { index, selection, lanes, rows, layout, zoom, onUnfold } = props;
  const { t } = useI18n();
  const { view, setView } = useView();
  const { basis } = view;
  const [stood, setStand] = useState<Stand | null>(null);
  const [card, setCard] = useState<Card | null>(null);
  const listId = useId();
  const widthPx = props.widthPx ?? LIKELY_WIDTH_PX;
  const window = useSettledWindow(zoom);
  const ground = {
    events: selection.events,
    lanes: rows,
    times: layout.times,
    lanesOf: (event: number) => lanesOfEvent(index, lanes, event),
  };
  // Filters may have taken the event away, and other lanes the lane.
  const stand =
    stood && selection.isIn[stood.event] === 1 ? standAt(ground, stood.event, stood) : null;
  const isShown = (code: number) => layout.lanes.some((lane) => lane.code === code);

  const open = (event: number) => setView({ event: index.id[event] ?? null });
  const keyboard = plotKeyboard({
    ground,
    zoom,
    stand,
    onStand(next) {
      setStand(next);
      setCard({ by: "keyboard" });
      if (!isShown(next.laneCode)) onUnfold();
    },
    onOpen: open,
    onDismiss: () => setCard(null),
  });
  const { ref, handlers } = usePlotPointer({
    layout,
    zoom,
    widthPx,
    onPoint: (hits, at) =>
      setCard(hits && { by: "pointer", events: hits.map(({ event }) => event), ...at }),
    onPress: open,
  });

  const shown =
    card && shownCard(card, { stand, layout, x: (day) => xOfDay(window, widthPx, day) });
  const pointed = shown?.events[0] ?? null;
  const opened = view.event === null ? null : (index.codes.event.get(view.event) ?? null);
  return (
    <div
      ref={ref}
      className="relative touch-pan-y active:cursor-grabbing"
      style={{ height: layout.height }}
      {...handlers}
    >
      {props.widthPx !== null && (
        <PlotCanvas
          index={index}
          layout={layout}
          zoom={zoom}
          widthPx={widthPx}
          pointed={pointed}
          opened={opened}
        />
      )}
      <p id={`${listId}-keys`} hidden>
        {t("timeline.keys")}
      </p>
      <div
        role="listbox"
        tabIndex={0}
        aria-label={t("timeline.plot")}
        aria-describedby={`${listId}-keys`}
        aria-activedescendant={
          stand && isShown(stand.laneCode) ? optionId(listId, stand.event) : undefined
        }
        className={`absolute inset-0 overflow-hidden select-none ${pointed === null ? "cursor-grab active:cursor-grabbing" : "cursor-pointer"}`}
        onKeyDown={keyboard.onKeyDown}
        onFocus={(event) => {
          if (event.currentTarget.matches(":focus-visible")) keyboard.enter();
        }}
        onBlur={() => setCard(null)}
      >
        <PlotOptions
          {...{ index, selection, lanes, basis, layout, window, widthPx, listId, stand }}
        />
      </div>
      {props.children}
      {isEmptyIn(layout, window) && <NothingHere zoom={zoom} />}
      {shown && (
        <HoverCard
          index={index}
          shown={{ currency: selection.currency, basis }}
          isWalked={card?.by === "keyboard"}
          {...shown}
        />
      )}
    </div>
  );
}

/** Assumed until the plot has been measured. */
const LIKELY_WIDTH_PX = 960;

type ShownCard = { readonly events: readonly number[]; readonly x: number; readonly y: number };

/** The keyboard's card stands at the mark, wherever zoom and lanes have put it. */
function shownCard(
  card: Card,
  at: {
    readonly stand: Stand | null;
    readonly layout: PlotLayout;
    readonly x: (day: number) => number;
  },
): ShownCard | null {
  if (card.by === "pointer") return card;
  const { stand, layout } = at;
  const lane = layout.lanes.find(({ code }) => code === stand?.laneCode);
  if (!stand || !lane) return null;
  return {
    events: [stand.event],
    x: at.x(layout.times.at[stand.event] ?? 0),
    y: yOfMark(layout, lane, stand.event),
  };
}

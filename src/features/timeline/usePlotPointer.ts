import { type MouseEvent, type PointerEvent, useCallback, useMemo } from "react";
import { type Hit, hitTest } from "./hitTest.ts";
import { createPlotGestures, type PlotGestures } from "./plotGestures.ts";
import type { PlotLayout } from "./plotLayout.ts";
import type { ZoomStore } from "./zoomStore.ts";

type PlotPointerInput = {
  readonly layout: PlotLayout;
  readonly zoom: ZoomStore;
  readonly widthPx: number;
  /** What is under the mouse, nearest first, and where it is; `null` when nothing is. */
  readonly onPoint: (hits: readonly Hit[] | null, at: { x: number; y: number }) => void;
  readonly onPress: (event: number) => void;
};

const SLACK_PX = { mouse: 3, finger: 10 } as const;
const LINE_PX = 16;

/** Mouse, pen and fingers on the plot: pointing, pressing, dragging, pinching and the wheel. */
export function usePlotPointer({ layout, zoom, widthPx, onPoint, onPress }: PlotPointerInput) {
  const gestures = useMemo(() => createPlotGestures(zoom, widthPx), [zoom, widthPx]);
  const ref = useCallback((plot: HTMLElement | null) => listenToWheel(plot, gestures), [gestures]);
  const hitsAt = (event: MouseEvent<HTMLDivElement>, slackPx: number) => {
    const at = placeIn(event);
    return { at, hits: hitTest(layout, { window: zoom.live(), widthPx }, { ...at, slackPx }) };
  };
  const handlers = {
    onPointerDown(event: PointerEvent<HTMLDivElement>) {
      if (event.button === 0) gestures.press({ id: event.pointerId, x: placeIn(event).x });
    },
    onPointerMove(event: PointerEvent<HTMLDivElement>) {
      if (gestures.drag({ id: event.pointerId, x: placeIn(event).x })) {
        // Not on the press: a captured pointer would take the click away from the option under it.
        event.currentTarget.setPointerCapture(event.pointerId);
        onPoint(null, { x: 0, y: 0 });
      } else if (isControl(event.target)) {
        onPoint(null, { x: 0, y: 0 });
      } else if (event.pointerType !== "touch") {
        const { hits, at } = hitsAt(event, SLACK_PX.mouse);
        onPoint(hits.length > 0 ? hits : null, at);
      }
    },
    onPointerUp(event: PointerEvent<HTMLDivElement>) {
      gestures.release(event.pointerId);
    },
    onPointerCancel(event: PointerEvent<HTMLDivElement>) {
      gestures.release(event.pointerId);
    },
    onPointerLeave(event: PointerEvent<HTMLDivElement>) {
      if (!event.currentTarget.hasPointerCapture(event.pointerId))
        gestures.release(event.pointerId);
      onPoint(null, { x: 0, y: 0 });
    },
    onClick(event: MouseEvent<HTMLDivElement>) {
      if (gestures.wasDragged() || isControl(event.target)) return;
      const [hit] = hitsAt(event, SLACK_PX.finger).hits;
      const pressed = hit?.event ?? optionEvent(event.target);
      if (pressed !== null) onPress(pressed);
    },
    onDoubleClick(event: MouseEvent<HTMLDivElement>) {
      if (isControl(event.target)) return;
      if (hitsAt(event, SLACK_PX.mouse).hits.length === 0) zoom.settle(zoom.domain);
    },
  };
  return { ref, handlers };
}

function listenToWheel(plot: HTMLElement | null, gestures: PlotGestures) {
  if (!plot) return undefined;
  const onWheel = (event: WheelEvent) => {
    const scale = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE_PX;
    const isOurs = gestures.wheel({
      x: event.clientX - plot.getBoundingClientRect().left,
      deltaX: event.deltaX * scale,
      deltaY: event.deltaY * scale,
      zooms: event.ctrlKey || event.metaKey,
      isSideways: event.shiftKey,
    });
    if (isOurs) event.preventDefault();
  };
  // React listens passively, and a passive listener cannot keep the page from zooming as well.
  plot.addEventListener("wheel", onWheel, { passive: false });
  return () => plot.removeEventListener("wheel", onWheel);
}

function placeIn(event: MouseEvent<HTMLDivElement>): { readonly x: number; readonly y: number } {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}

/** Is it a button over the plot, which does something of its own? */
function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest("button") !== null;
}

/** Assistive technology presses an option without a place. */
function optionEvent(target: EventTarget): number | null {
  const option = target instanceof HTMLElement ? target.dataset["event"] : undefined;
  return option === undefined ? null : Number(option);
}

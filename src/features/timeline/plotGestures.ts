import { dayOfX, panWindow, type TimeWindow, windowSpan, zoomWindow } from "./timeScale.ts";
import type { ZoomStore } from "./zoomStore.ts";

/** A finger or the mouse, in pixels from the left of the plot. */
export type PlotPointer = { readonly id: number; readonly x: number };

type Wheel = {
  readonly x: number;
  readonly deltaX: number;
  readonly deltaY: number;
  /** Ctrl or ⌘ is down; a pinch on a touch pad arrives as Ctrl, too. */
  readonly zooms: boolean;
  /** Shift is down: the wheel goes sideways. */
  readonly isSideways: boolean;
};

/** Dragging, pinching and the wheel, as changes of the window. */
export type PlotGestures = {
  readonly press: (pointer: PlotPointer) => void;
  /** Is the pointer dragging the plot? Until it has gone a few pixels it may still be a click. */
  readonly drag: (pointer: PlotPointer) => boolean;
  readonly release: (id: number) => void;
  /** Was the last press a drag, so that the click that ends it is none? Asked once, by that click. */
  readonly wasDragged: () => boolean;
  /** Was the wheel for the plot? A plain turn is left to the page. */
  readonly wheel: (wheel: Wheel) => boolean;
};

const CLICK_SLACK_PX = 4;

type Hold = {
  readonly window: TimeWindow;
  readonly pointers: readonly PlotPointer[];
};

export function createPlotGestures(zoom: ZoomStore, widthPx: number): PlotGestures {
  const pointers = new Map<number, PlotPointer>();
  let hold: Hold | null = null;
  let isDragging = false;
  // Whenever a finger comes or goes, the movement starts anew from what is shown.
  const grip = () => {
    hold = { window: zoom.live(), pointers: [...pointers.values()] };
  };
  return {
    press(pointer) {
      pointers.set(pointer.id, pointer);
      if (pointers.size === 1) isDragging = false;
      grip();
    },
    drag(pointer) {
      if (!pointers.has(pointer.id) || !hold) return false;
      pointers.set(pointer.id, pointer);
      const now = [...pointers.values()];
      isDragging ||= now.length > 1 || movedFar(hold.pointers[0], now[0]);
      if (isDragging) zoom.move(dragged(hold, now, zoom.domain, widthPx));
      return isDragging;
    },
    release(id) {
      if (!pointers.delete(id)) return;
      if (isDragging && pointers.size === 0) zoom.settle(zoom.live());
      grip();
    },
    wasDragged() {
      const was = isDragging;
      isDragging = false;
      return was;
    },
    wheel(wheel) {
      const next = wheeled(zoom, wheel, widthPx);
      if (next) zoom.move(next);
      return next !== null;
    },
  };
}

function movedFar(from: PlotPointer | undefined, to: PlotPointer | undefined): boolean {
  return from !== undefined && to !== undefined && Math.abs(to.x - from.x) > CLICK_SLACK_PX;
}

/** What was under the fingers stays under them. */
function dragged(
  hold: Hold,
  now: readonly PlotPointer[],
  domain: TimeWindow,
  widthPx: number,
): TimeWindow {
  const before = extent(hold.pointers);
  const after = extent(now);
  const factor = before.size > 0 && after.size > 0 ? after.size / before.size : 1;
  const anchorDay = dayOfX(hold.window, widthPx, before.middle);
  const zoomed =
    factor === 1 ? hold.window : zoomWindow(hold.window, domain, { factor, anchorDay });
  return panWindow(zoomed, domain, ((before.middle - after.middle) / widthPx) * windowSpan(zoomed));
}

function extent(pointers: readonly PlotPointer[]): {
  readonly middle: number;
  readonly size: number;
} {
  const xs = pointers.map(({ x }) => x);
  const left = Math.min(...xs);
  const right = Math.max(...xs);
  return { middle: (left + right) / 2, size: right - left };
}

function wheeled(zoom: ZoomStore, wheel: Wheel, widthPx: number): TimeWindow | null {
  const window = zoom.live();
  if (wheel.zooms) {
    // A mouse sends large steps, a touch pad many small ones.
    const step = Math.max(-50, Math.min(50, wheel.deltaY));
    const anchorDay = dayOfX(window, widthPx, wheel.x);
    return zoomWindow(window, zoom.domain, { factor: Math.exp(-step * 0.008), anchorDay });
  }
  const sideways = wheel.isSideways && wheel.deltaX === 0 ? wheel.deltaY : wheel.deltaX;
  if (!wheel.isSideways && Math.abs(wheel.deltaX) <= Math.abs(wheel.deltaY)) return null;
  return panWindow(window, zoom.domain, (sideways / widthPx) * windowSpan(window));
}

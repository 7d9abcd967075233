import { isWhole, type TimeWindow } from "./timeScale.ts";

/**
 * The window of the plot, outside React: while the reader drags or zooms only what draws it follows,
 * every frame; the rest of the page hears of it when the movement has settled.
 */
export type ZoomStore = {
  readonly domain: TimeWindow;
  readonly live: () => TimeWindow;
  readonly settled: () => TimeWindow;
  /** A step of a gesture that goes on; it settles by itself when no further step comes. */
  readonly move: (window: TimeWindow) => void;
  /** A change that stands. */
  readonly settle: (window: TimeWindow) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

const QUIET_MS = 160;

export function createZoomStore(domain: TimeWindow): ZoomStore {
  const listeners = new Set<() => void>();
  let live = domain;
  let settled = domain;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const notify = () => {
    for (const listener of listeners) listener();
  };
  const settle = (window: TimeWindow) => {
    clearTimeout(timer);
    live = window;
    settled = window;
    notify();
  };
  return {
    domain,
    live: () => live,
    settled: () => settled,
    move(window) {
      clearTimeout(timer);
      timer = setTimeout(() => settle(live), QUIET_MS);
      live = window;
      notify();
    },
    settle,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Does the window show less than all there is? */
export function isZoomed(store: ZoomStore): boolean {
  return !isWhole(store.live(), store.domain);
}

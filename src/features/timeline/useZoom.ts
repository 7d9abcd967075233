import { useState, useSyncExternalStore } from "react";
import type { TimeWindow } from "./timeScale.ts";
import { createZoomStore, isZoomed, type ZoomStore } from "./zoomStore.ts";

/** The zoom of a stretch of time; another stretch begins with all of it. */
export function useZoom({ from, to }: TimeWindow): ZoomStore {
  const [store, setStore] = useState(() => createZoomStore({ from, to }));
  if (store.domain.from === from && store.domain.to === to) return store;
  const next = createZoomStore({ from, to });
  setStore(next);
  return next;
}

/** The window at every frame of a gesture: for the few elements that follow it. */
export function useLiveWindow(zoom: ZoomStore): TimeWindow {
  return useSyncExternalStore(zoom.subscribe, zoom.live, zoom.live);
}

/** The window once the reader has stopped moving it. */
export function useSettledWindow(zoom: ZoomStore): TimeWindow {
  return useSyncExternalStore(zoom.subscribe, zoom.settled, zoom.settled);
}

export function useIsZoomed(zoom: ZoomStore): boolean {
  return useSyncExternalStore(
    zoom.subscribe,
    () => isZoomed(zoom),
    () => false,
  );
}

import { useCallback, useSyncExternalStore } from "react";

type MediaQueryOptions = {
  /** What holds where there is no screen to ask: in prerendered pages. */
  readonly otherwise: boolean;
};

/** Does the screen match a media query, now and as it changes? */
export function useMediaQuery(query: string, { otherwise }: MediaQueryOptions): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = mediaQueryList(query);
      list?.addEventListener("change", listener);
      return () => list?.removeEventListener("change", listener);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => mediaQueryList(query)?.matches ?? otherwise,
    () => otherwise,
  );
}

function mediaQueryList(query: string): MediaQueryList | null {
  return typeof window.matchMedia === "function" ? window.matchMedia(query) : null;
}

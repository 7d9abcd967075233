import { useEffect, useState } from "react";
import { codeError } from "#queries/importCode.ts";
import { keepOffline, type KeepingFailure } from "./keepOffline.ts";

/** The page has everything it needs by then: what is kept for later does not hold it up. */
const QUIET_AFTER_MS = 3000;

/** One file opened from disk needs no keeping, and while developing nothing should be kept. */
const IS_KEPT = import.meta.env.PROD && import.meta.env.MODE !== "portable";

type SiteNews = {
  readonly isNewer: boolean;
  readonly dismiss: () => void;
  /** Why not everything can be read offline, if so. */
  readonly failure: KeepingFailure | null;
};

/** Is there a newer site than this page? Reading offline is prepared on the way. */
export function useNewerSite(): SiteNews {
  const [isNewer, setIsNewer] = useState(false);
  const [failure, setFailure] = useState<KeepingFailure | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const tell = () => setIsNewer(true);
    // Code that the host has no longer was replaced by newer code.
    const tellIfGone = async ({ payload }: VitePreloadErrorEvent) => {
      if ((await codeError(payload)).failure === "gone") tell();
    };
    window.addEventListener("vite:preloadError", (event) => void tellIfGone(event), { signal });
    const wait = setTimeout(() => {
      const news = {
        onNewer: tell,
        onFailure: (latest: KeepingFailure) => setFailure(graver(latest)),
      };
      if (IS_KEPT) void keepOffline(news, signal);
    }, QUIET_AFTER_MS);
    return () => {
      stop.abort();
      clearTimeout(wait);
    };
  }, []);
  return { isNewer, dismiss: () => setIsNewer(false), failure };
}

/** Where there was no room, the worker gives up as if something had not arrived: the reason it gave holds. */
function graver(latest: KeepingFailure) {
  return (known: KeepingFailure | null) => (latest === "notArrived" ? (known ?? latest) : latest);
}

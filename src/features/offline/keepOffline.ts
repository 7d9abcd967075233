import { askAgain } from "#queries/askAgain.ts";
import { workerAddress } from "./workerAddress.ts";

export type OfflineNews = {
  /** There is a newer site, which waits. */
  readonly onNewer: () => void;
  /** The browser has no room for the site, or may not keep it. */
  readonly onNotKept: () => void;
};

/**
 * Starts the service worker that keeps the site for reading offline, and tells what becomes of it. Where there can be
 * none (storage blocked or full, an old browser) the site works as it is.
 */
export async function keepOffline(news: OfflineNews, stopped: AbortSignal): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const container = navigator.serviceWorker;
  const isFirst = !container.controller;
  if (isFirst)
    container.addEventListener("controllerchange", () => void askAgain(), {
      once: true,
      signal: stopped,
    });
  try {
    const registration = await container.register(workerAddress());
    watch(registration, news, stopped);
  } catch (error) {
    // Everything still comes from the network, which, where that was the trouble, is nothing to tell.
    if (error instanceof DOMException) news.onNotKept();
  }
}

function watch(
  registration: ServiceWorkerRegistration,
  { onNewer, onNotKept }: OfflineNews,
  signal: AbortSignal,
) {
  const look = () => {
    if (registration.waiting && registration.active) onNewer();
  };
  const follow = () => {
    const worker = registration.installing;
    const onChange = () => {
      look();
      if (worker?.state === "redundant" && !registration.active) onNotKept();
    };
    worker?.addEventListener("statechange", onChange, { signal });
  };
  registration.addEventListener("updatefound", follow, { signal });
  document.addEventListener("visibilitychange", () => lookForNewer(registration), { signal });
  follow();
  look();
}

/** A page may stay open for days: whoever comes back to it hears of what is new. */
function lookForNewer(registration: ServiceWorkerRegistration) {
  if (document.visibilityState === "visible") registration.update().catch(() => null);
}

import { askAgain } from "#queries/askAgain.ts";
import { MESSAGES, messageType } from "./worker/messages.ts";
import { workerAddress } from "./workerAddress.ts";

/**
 * What is wrong with reading offline: nothing can be kept here, the storage being full or blocked; not all of the site
 * arrived, to be kept; or there is no room for more than is kept already.
 */
export type KeepingFailure = "notKept" | "notArrived" | "full";

export type OfflineNews = {
  /** There is a newer site, which waits. */
  readonly onNewer: () => void;
  readonly onFailure: (failure: KeepingFailure) => void;
};

/**
 * Starts the service worker that keeps the site for reading offline, and tells what becomes of it. Where there can be
 * none (storage blocked or full, an old browser) the site works as it is.
 */
export async function keepOffline(news: OfflineNews, stopped: AbortSignal): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const container = navigator.serviceWorker;
  hearOfRoom(container, news, stopped);
  if (!container.controller)
    container.addEventListener("controllerchange", () => void askAgain(), {
      once: true,
      signal: stopped,
    });
  try {
    const registration = await container.register(workerAddress());
    watch(registration, news, stopped);
  } catch (error) {
    // Everything still comes from the network, which, where that was the trouble, is nothing to tell.
    if (error instanceof DOMException) news.onFailure("notKept");
  }
}

/**
 * The worker sees first where there is no room; it may have seen it before this page could hear of it. A newer worker
 * without room never gets as far as to wait, yet its site is there to be had.
 */
function hearOfRoom(
  container: ServiceWorkerContainer,
  { onNewer, onFailure }: OfflineNews,
  signal: AbortSignal,
) {
  const hear = ({ data, source }: MessageEvent<unknown>) => {
    if (messageType(data) !== MESSAGES.noRoom) return;
    onFailure(container.controller ? "full" : "notKept");
    if (container.controller && source !== container.controller) onNewer();
  };
  container.addEventListener("message", hear, { signal });
  container.controller?.postMessage({ type: MESSAGES.isThereRoom });
}

function watch(
  registration: ServiceWorkerRegistration,
  { onNewer, onFailure }: OfflineNews,
  signal: AbortSignal,
) {
  const look = () => {
    if (registration.waiting && registration.active) onNewer();
  };
  const follow = () => {
    const worker = registration.installing;
    const onChange = () => {
      look();
      if (worker?.state === "redundant" && !registration.active) onFailure("notArrived");
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

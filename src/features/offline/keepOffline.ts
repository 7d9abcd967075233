import { askAgain } from "#queries/askAgain.ts";
import { workerAddress } from "./workerAddress.ts";

/**
 * Starts the service worker that keeps the site for reading offline, and tells of a newer site that waits. Where
 * there can be none (storage blocked or full, an old browser) the site works as it is.
 */
export async function keepOffline(onNewer: () => void, stopped: AbortSignal): Promise<void> {
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
    watch(registration, onNewer, stopped);
  } catch {
    // Nothing is kept then; everything still comes from the network.
  }
}

function watch(registration: ServiceWorkerRegistration, onNewer: () => void, signal: AbortSignal) {
  const look = () => {
    if (registration.waiting && registration.active) onNewer();
  };
  const follow = () => registration.installing?.addEventListener("statechange", look, { signal });
  registration.addEventListener("updatefound", follow, { signal });
  document.addEventListener("visibilitychange", () => lookForNewer(registration), { signal });
  follow();
  look();
}

/** A page may stay open for days: whoever comes back to it hears of what is new. */
function lookForNewer(registration: ServiceWorkerRegistration) {
  if (document.visibilityState === "visible") registration.update().catch(() => null);
}

const LONGEST_WAIT_MS = 10_000;

/** Does what the button beside a failure says: tries again, or reloads where only that helps. */
export function retryOrReload(
  error: Error & { readonly remedy?: unknown },
  retry: () => unknown,
): void {
  if (error.remedy === "reload") void reloadNewest();
  else void retry();
}

/**
 * Reloads the page as its host now has it: a service worker that holds an older one makes way first. Where there is
 * no newer one to take its place it is let go with all it holds, so that none of it can bring the same trouble again.
 */
export async function reloadNewest(): Promise<void> {
  try {
    await Promise.race([makeWay(), wait(LONGEST_WAIT_MS)]);
  } finally {
    window.location.reload();
  }
}

async function makeWay(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration) return;
  const isInReach = await registration.update().then(
    () => true,
    () => false,
  );
  // Without the host, what is kept is all there is.
  if (!isInReach) return;
  const newer = registration.waiting ?? registration.installing;
  if (!newer || !(await hasReached(newer, "installed"))) {
    await registration.unregister();
    const kept = await caches.keys();
    await Promise.all(kept.map((name) => caches.delete(name)));
    return;
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker takes none
  newer.postMessage({ type: "SKIP_WAITING" });
  await hasReached(newer, "activated");
}

/** Waits until a worker is that far; `false` where it never will be. */
function hasReached(worker: ServiceWorker, state: "installed" | "activated"): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state === state || worker.state === "activated") resolve(true);
      if (worker.state === "redundant") resolve(false);
    };
    worker.addEventListener("statechange", look);
    look();
  });
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

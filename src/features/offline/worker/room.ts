import { MESSAGES } from "./messages.ts";
import type { WorkerScope } from "./workerScope.ts";

declare const self: WorkerScope;

let isFull = false;

/** Tells all open pages that something could not be kept, those too that this worker does not answer for yet. */
export async function tellNoRoom(): Promise<void> {
  isFull = true;
  for (const page of await self.clients.matchAll({ includeUncontrolled: true }))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- the page of a worker takes none
    page.postMessage({ type: MESSAGES.noRoom });
}

/** Tells it again where it was found so before: a page asks once it can listen. */
export async function tellIfNoRoom(): Promise<void> {
  if (isFull) await tellNoRoom();
}

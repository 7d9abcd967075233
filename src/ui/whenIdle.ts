const LONGEST_WAIT_MS = 1000;

/** Resolves when the browser has nothing better to do, one caller at a time, so that no two land in the same moment. */
export function whenIdle(): Promise<void> {
  queue = queue.then(nextIdleMoment);
  return queue;
}

let queue: Promise<void> = Promise.resolve();

function nextIdleMoment(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no such call; there a short pause lets the first screen be drawn.
    if (typeof requestIdleCallback === "undefined") setTimeout(resolve, 50);
    else requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_MS });
  });
}

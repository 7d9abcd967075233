const LONGEST_WAIT_MS = 1000;

/** Those who wait for a quiet moment, in the order they came. */
const waiting = new Set<() => void>();

/** Resolves when the browser has nothing better to do, one caller at a time, so that no two land in the same moment. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    inTurn(resolve);
  });
}

/** Runs something when the browser has nothing better to do, in turn with others; returns how to call it off. */
export function inTurn(run: () => void): () => void {
  // One function may wait twice: each has its own place.
  const turn = () => run();
  if (waiting.size === 0) atIdle(nextTurn);
  waiting.add(turn);
  return () => waiting.delete(turn);
}

function nextTurn() {
  const [turn] = waiting;
  if (!turn) return;
  waiting.delete(turn);
  if (waiting.size > 0) atIdle(nextTurn);
  turn();
}

function atIdle(run: () => void) {
  // Safari has no such call; there a short pause lets the first screen be drawn.
  if (typeof requestIdleCallback === "undefined") setTimeout(run, 50);
  else requestIdleCallback(run, { timeout: LONGEST_WAIT_MS });
}

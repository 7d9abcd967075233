/** The value below which a share of the numbers lies; of none, NaN. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Milliseconds a call takes, and what it gives. */
export function timed<Result>(call: () => Result): {
  readonly ms: number;
  readonly result: Result;
} {
  const start = performance.now();
  const result = call();
  return { ms: performance.now() - start, result };
}

/** Megabytes in use once what is no longer needed has gone; needs `node --expose-gc`. */
export function megabytesInUse(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

/** Numbers that look like chance and are the same for the same seed. */
export type Random = {
  /** At least 0, less than 1. */
  readonly next: () => number;
  /** A whole number, at least 0 and less than `end`. */
  readonly below: (end: number) => number;
  readonly chance: (probability: number) => boolean;
};

/** The mulberry32 generator: 32 bits of state, the same sequence on every machine. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    below: (end) => Math.floor(next() * end),
    chance: (probability) => next() < probability,
  };
}

/** Picks positions of the list as often as their weights say. */
export function createPicker(random: Random, weights: readonly number[]): () => number {
  let sum = 0;
  const upTo = weights.map((weight) => (sum += weight));
  return () => {
    const drawn = random.next() * sum;
    let [from, to] = [0, upTo.length - 1];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (drawn < (upTo[middle] ?? sum)) to = middle;
      else from = middle + 1;
    }
    return from;
  };
}

/** Weights that fall with the rank, as the sizes of cities do: a few take most. */
export function skewedWeights(size: number, steepness: number): readonly number[] {
  return Array.from({ length: size }, (_, rank) => 1 / (rank + 1) ** steepness);
}

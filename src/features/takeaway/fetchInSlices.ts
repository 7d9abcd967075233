type SliceOptions<Id, Item> = {
  readonly fetchOne: (id: Id) => Promise<Item>;
  /** How many are on their way at once. */
  readonly size: number;
  readonly onProgress: (fetched: number) => void;
  readonly isWanted: () => boolean;
};

/** Fetches one after the other in slices, in order; `null` where it was given up. Throws what the first failure throws. */
export async function fetchInSlices<Id, Item>(
  ids: readonly Id[],
  { fetchOne, size, onProgress, isWanted }: SliceOptions<Id, Item>,
): Promise<readonly Item[] | null> {
  const items: Item[] = [];
  for (let from = 0; from < ids.length; from += size) {
    if (!isWanted()) return null;
    const slice = ids.slice(from, from + size);
    // The next slice waits, or hundreds of requests would go out at once.
    items.push(...(await Promise.all(slice.map(fetchOne))));
    onProgress(items.length);
  }
  return isWanted() ? items : null;
}

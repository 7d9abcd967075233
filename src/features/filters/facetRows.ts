/** One option of a facet: its position in the list of the index and its live count. */
export type FacetRow = {
  readonly code: number;
  readonly count: number;
  /** Of the largest live count, 0 to 1. */
  readonly share: number;
};

/** Options by a count, largest first; those with the same count as the index lists them. */
export function facetRows(counts: Uint32Array, order: Uint32Array = counts): readonly FacetRow[] {
  const most = counts.reduce((max, count) => Math.max(max, count), 1);
  return Array.from(counts, (count, code) => ({ code, count, share: count / most })).sort(
    (a, b) => (order[b.code] ?? 0) - (order[a.code] ?? 0) || a.code - b.code,
  );
}

/**
 * So many rows, in their order: those that are chosen, then the first of the others. The number stays the same
 * whatever else is filtered, so that nothing below moves under the reader's pointer.
 */
export function firstRows(
  rows: readonly FacetRow[],
  { limit, isChosen }: { readonly limit: number; readonly isChosen: (code: number) => boolean },
): readonly FacetRow[] {
  let free = limit - rows.filter(({ code }) => isChosen(code)).length;
  return rows.filter(({ code }) => isChosen(code) || free-- > 0);
}

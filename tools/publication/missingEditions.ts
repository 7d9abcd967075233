/** Editions that must have taken place but are not on record, as spans; both ends included. */
export type Gap = { readonly from: number; readonly to: number };

/** The spans of numbers missing from 1 to the highest edition known. */
export function missingEditions(known: readonly number[]): readonly Gap[] {
  const numbers = [...new Set(known)].sort((a, b) => a - b);
  return numbers.flatMap((number, i) => {
    const from = (numbers[i - 1] ?? 0) + 1;
    return from < number ? [{ from, to: number - 1 }] : [];
  });
}

/**
 * Codes in order of first appearance: a mention is written as the number of steps back from the next new code,
 * so 0 is "someone new" and those met lately are small numbers.
 */
export function encodeAppearances(codes: readonly number[]): readonly number[] {
  let next = 0;
  return codes.map((code) => {
    const back = next - code;
    if (back === 0) next += 1;
    return back;
  });
}

/** The codes that `encodeAppearances` was given. */
export function decodeAppearances(stepsBack: readonly number[]): Uint32Array {
  let next = 0;
  // A loop: `Uint32Array.from` with a function of its own is forty times slower.
  const codes = new Uint32Array(stepsBack.length);
  for (let at = 0; at < codes.length; at += 1) {
    const code = next - (stepsBack[at] ?? 0);
    codes[at] = code;
    if (code === next) next += 1;
  }
  return codes;
}

/** The items in order of first mention; those never mentioned follow in the order given. */
export function inOrderOfAppearance<Item extends { readonly id: string }>(
  items: readonly Item[],
  mentions: readonly string[],
): readonly Item[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const ids = new Set([...mentions, ...byId.keys()]);
  return [...ids].flatMap((id) => byId.get(id) ?? []);
}

/** The word that is most like a mistyped one, or `null` where none is like it: for "did you mean". */
export function nearestWord(mistyped: string, words: Iterable<string>): string | null {
  const limit = Math.ceil(mistyped.length / 3);
  let nearest: string | null = null;
  let least = limit + 1;
  for (const word of words) {
    if (Math.abs(word.length - mistyped.length) >= least) continue;
    const distance = editDistance(mistyped, word);
    if (distance < least) [nearest, least] = [word, distance];
  }
  return nearest;
}

/** How many letters must be added, dropped or changed to make one word the other. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? Infinity) + Number(a[i - 1] !== b[j - 1]);
      row.push(Math.min(change, (previous[j] ?? Infinity) + 1, (row[j - 1] ?? Infinity) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? Infinity;
}

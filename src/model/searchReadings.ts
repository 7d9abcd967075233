/** How a name sounds: its syllables in one word, and where each begins. */
export type Reading = {
  readonly letters: string;
  /** Positions in `letters` where a syllable begins, and its end. */
  readonly bounds: ReadonlySet<number>;
};

/** Whether a word is a name's syllables, or breaks off within one; `null` where it does not sound so. */
export type Sound = "whole" | "part" | null;

/** The readings of syllables apart by spaces; those with `ü` as `v` and as `u`. */
export function readingsOf(line: string): readonly Reading[] {
  const syllables = line.split(" ").filter(Boolean);
  if (syllables.length === 0) return [];
  const plain = makeReading(syllables);
  if (!/\b[ln]v/.test(line)) return [plain];
  return [plain, makeReading(syllables.map((syllable) => syllable.replace(/^([ln])v/, "$1u")))];
}

/** Does the word sound like consecutive syllables of one of the readings? */
export function soundOf(readings: readonly Reading[], word: string): Sound {
  let best: Sound = null;
  for (const { letters, bounds } of readings)
    for (let at = letters.indexOf(word); at >= 0; at = letters.indexOf(word, at + 1)) {
      if (!bounds.has(at)) continue;
      if (bounds.has(at + word.length)) return "whole";
      best = "part";
    }
  return best;
}

function makeReading(syllables: readonly string[]): Reading {
  const bounds = new Set([0]);
  let letters = "";
  for (const syllable of syllables) {
    letters += syllable;
    bounds.add(letters.length);
  }
  return { letters, bounds };
}

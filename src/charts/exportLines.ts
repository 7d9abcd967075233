/** Of the size of the letters: what is usual, as nobody knows in what font a picture will be shown. */
const LATIN_SHARE = 0.54;
const WIDE_SHARE = 1;
const WIDE = /[\u2E80-\uFFEF]/u;

/** About how wide words are in a size. */
export function wordsWidthPx(words: string, sizePx: number): number {
  let shares = 0;
  for (const letter of words) shares += WIDE.test(letter) ? WIDE_SHARE : LATIN_SHARE;
  return Math.ceil(shares * sizePx);
}

/** Words broken into lines no wider than there is room; Chinese may break anywhere, an address where it must. */
export function wrapLines(
  words: string,
  { sizePx, roomPx }: { readonly sizePx: number; readonly roomPx: number },
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(words)) {
    const longer = line + piece;
    if (line !== "" && wordsWidthPx(longer.trimEnd(), sizePx) > roomPx) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line = longer;
  }
  return [...lines, line.trimEnd()];
}

/** What stays together: a word with the space behind it, a Chinese character with its punctuation, thirty letters at most. */
function piecesOf(words: string): readonly string[] {
  return (
    words.match(/[\u2E80-\uFFEF][，。；：、！？”’）」』]*|[^\s\u2E80-\uFFEF]{1,30}\s*|\s+/gu) ?? []
  );
}

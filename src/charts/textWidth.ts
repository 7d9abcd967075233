const LATIN_PX = 7;
const WIDE_PX = 12.5;

/** About how wide a label is in the size charts are lettered in: enough to leave room for it. */
export function textWidthPx(text: string): number {
  let widthPx = 0;
  for (const letter of text) widthPx += /[\u2E80-\uFFEF]/u.test(letter) ? WIDE_PX : LATIN_PX;
  return Math.ceil(widthPx);
}

/**
 * Breaks text into lines of at most a number of characters. English breaks at spaces, Chinese anywhere; what does
 * not fit in the lines allowed ends in an ellipsis.
 */
export function wrapText(text: string, characters: number, lines: number): readonly string[] {
  const wrapped = wrapAll(text, characters);
  if (wrapped.length <= lines) return wrapped;
  const last = wrapped[lines - 1] ?? "";
  return [...wrapped.slice(0, lines - 1), `${last.slice(0, characters - 1).trimEnd()}…`];
}

function wrapAll(text: string, characters: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words(text)) {
    if (line !== "" && line.length + word.trimEnd().length > characters) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += word;
  }
  if (line !== "") lines.push(line.trimEnd());
  return lines;
}

/** Words with the space after them; a Chinese character is a word of its own, with the mark that follows it. */
function words(text: string): readonly string[] {
  return text.match(/\p{Script=Han}[\p{P}]*\s*|[^\s\p{Script=Han}]+\s*/gu) ?? [];
}

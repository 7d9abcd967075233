/** Text of at most a length, cut between words and marked as cut. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  // Chinese has no spaces to cut at.
  const space = cut.lastIndexOf(" ");
  const end = space > length / 2 ? space : cut.length;
  return `${cut.slice(0, end).replace(/[\s,;:，；：、]+$/, "")}…`;
}

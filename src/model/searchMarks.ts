import type { Hit } from "./search.ts";
import { searchable, startsHan, type Variants } from "./searchText.ts";

/** Part of a text, marked where it is what was searched for. */
export type MarkedPart = { readonly text: string; readonly isMarked: boolean };

/** Takes a text apart at what it was found by: words from their beginning, Chinese also by its sound. */
export function markedParts(
  text: string,
  { words, pinyin }: Pick<Hit, "words" | "pinyin">,
  variants: Variants,
): readonly MarkedPart[] {
  const isMarked = new Uint8Array(text.length);
  const written = writtenLetters(text, variants);
  for (const word of words) markAll(written, word, isMarked);
  for (const line of isMarked.includes(1) ? [] : pinyin) {
    const spoken = spokenLetters(text, line.split(" "));
    for (const word of words) markAll(spoken, word, isMarked);
  }
  return partsOf(text, isMarked);
}

/** A letter as it is compared, the place in the text it stands for, and whether a word may begin with it. */
type Letter = {
  readonly letter: string;
  readonly start: number;
  readonly end: number;
  readonly isStart: boolean;
};

function writtenLetters(text: string, variants: Variants): readonly Letter[] {
  const letters: Letter[] = [];
  let wasLetter = false;
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const compared = comparedCharacter(character, variants);
    const isStart = !wasLetter || startsHan(compared);
    for (const [i, letter] of Array.from(compared).entries())
      letters.push({ letter, start, end, isStart: isStart && i === 0 });
    // An accent or an apostrophe within a word does not end it, a Chinese character does.
    if (compared !== "") wasLetter = !startsHan(compared);
    else if (!IGNORED.test(character)) wasLetter = false;
    start = end;
  }
  return letters;
}

function comparedCharacter(character: string, variants: Variants): string {
  if (PLAIN_LETTER.test(character)) return character.toLowerCase();
  return character === " " ? "" : searchable(character, variants).trimStart();
}

const PLAIN_LETTER = /^[a-z0-9]$/i;
const IGNORED = /[\p{Mn}'’‘ʼʻ`]/u;

/** The syllables in place of the characters; none where there are not as many. */
function spokenLetters(text: string, syllables: readonly string[]): readonly Letter[] {
  const characters = [...text.matchAll(/\p{Script=Han}/gu)];
  if (characters.length !== syllables.length) return [];
  return characters.flatMap(({ 0: character, index: start }, i) =>
    Array.from(syllables[i] ?? "", (letter, at) => ({
      letter,
      start,
      end: start + character.length,
      isStart: at === 0,
    })),
  );
}

function markAll(letters: readonly Letter[], word: string, isMarked: Uint8Array): void {
  const compared = letters.map(({ letter }) => letter).join("");
  // Letters outside the basic plane are two places long: such texts are rare, and stay unmarked.
  if (word === "" || compared.length !== letters.length) return;
  for (let at = compared.indexOf(word); at >= 0; at = compared.indexOf(word, at + 1)) {
    const first = letters[at];
    const last = letters[at + word.length - 1];
    if (first?.isStart === true && last) isMarked.fill(1, first.start, last.end);
  }
}

function partsOf(text: string, isMarked: Uint8Array): readonly MarkedPart[] {
  const parts: MarkedPart[] = [];
  let start = 0;
  for (let end = 1; end <= text.length; end += 1) {
    if (end < text.length && isMarked[end] === isMarked[start]) continue;
    parts.push({ text: text.slice(start, end), isMarked: isMarked[start] === 1 });
    start = end;
  }
  return parts;
}

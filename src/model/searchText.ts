/** Characters that are one to a reader who searches: each Traditional or variant form to the one texts are compared in. */
export type Variants = ReadonlyMap<string, string>;

const NO_VARIANTS: Variants = new Map();

/** Marks above and below letters, and the apostrophes of `Xi'an` and `Ch'en`. */
const IGNORED = /[\p{Mn}'’‘ʼʻ`]/gu;
const HAN = /\p{Script=Han}/u;
const STARTS_HAN = /^\p{Script=Han}/u;
const EACH_HAN = /\p{Script=Han}/gu;
const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/**
 * The text as it is compared: without case, accents, tones and punctuation, in one script, a space before every word.
 * Chinese runs on over punctuation, so that `海峡·论坛` is found by `海峡论坛`.
 */
export function searchable(text: string, variants: Variants = NO_VARIANTS): string {
  let result = "";
  let isAfterHan = false;
  for (const run of folded(text, variants).match(RUNS) ?? []) {
    const isHan = HAN.test(run);
    result += isHan && isAfterHan ? run : ` ${run}`;
    isAfterHan = isHan;
  }
  return result;
}

/** The tokens a searchable text is indexed by: words, and every two neighbouring characters of Chinese. */
export function textTokens(text: string): readonly string[] {
  return wordsOf(text).flatMap((word) =>
    // The last character alone, so that every character begins a token.
    startsHan(word) ? [...pairs(word), word.slice(lastCharacterAt(word))] : [word],
  );
}

/** The tokens a text must have to contain this searchable text. */
export function queryTokens(text: string): readonly string[] {
  return wordsOf(text).flatMap((word) => {
    const found = startsHan(word) ? pairs(word) : [word];
    return found.length > 0 ? found : [word];
  });
}

/** A searchable text without its spaces. */
export function squeezed(text: string): string {
  return text.replaceAll(" ", "");
}

/** Does the text begin with a Chinese character? */
export function startsHan(text: string): boolean {
  return STARTS_HAN.test(text);
}

function folded(text: string, variants: Variants): string {
  const plain = text.normalize("NFKD").replace(IGNORED, "").toLowerCase();
  if (variants.size === 0 || !HAN.test(plain)) return plain;
  return plain.replace(EACH_HAN, (character) => variants.get(character) ?? character);
}

function wordsOf(text: string): readonly string[] {
  return text.split(" ").filter(Boolean);
}

function pairs(word: string): readonly string[] {
  const characters = Array.from(word);
  return characters.slice(1).map((character, i) => `${characters[i] ?? ""}${character}`);
}

function lastCharacterAt(word: string): number {
  return word.length - (Array.from(word).at(-1)?.length ?? 0);
}

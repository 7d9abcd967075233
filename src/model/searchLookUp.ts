import type MiniSearch from "minisearch";
import { soundOf } from "./searchReadings.ts";
import type { SearchTerm } from "./searchTerms.ts";
import { startsHan } from "./searchText.ts";
import type { IndexedTexts } from "./searchTexts.ts";

export type SearchTables = {
  readonly engine: MiniSearch<IndexedTexts>;
  readonly texts: readonly IndexedTexts[];
};

export type Finding = {
  readonly score: number;
  /** The words it was found by, each without spaces. */
  readonly words: readonly string[];
};

/** The entries that have a term, by their position. */
export type LookUp = ReadonlyMap<number, Finding>;

const QUERY = {
  combineWith: "AND" as const,
  tokenize: (text: string) => text.split(" "),
  // A pair of characters is found as it stands; a single one begins pairs.
  prefix: (token: string) => !startsHan(token) || Array.from(token).length === 1,
  fields: ["names", "context"],
  boost: { names: 3 },
};

/**
 * The entries that have a term: as it is written; where none has, by its sound;
 * where that breaks off within a syllable, or none sounds so, also with a letter or two that differ.
 */
export function lookUpTerm(tables: SearchTables, term: SearchTerm): LookUp {
  if (term.isName) return namedSo(tables, term);
  const asWritten = written(tables, term);
  if (asWritten.size > 0 || startsHan(term.needle)) return asWritten;
  const { whole, part } = soundingLike(tables, term);
  return whole.size > 0 ? whole : new Map([...misspelled(tables, term), ...part]);
}

/** A name wherever its spaces are: `Guo Jinlong`, `guo jin long`, `chang sha`. */
function namedSo(tables: SearchTables, term: SearchTerm): LookUp {
  const inOneWord = { ...term, tokens: [term.squeezed] };
  return new Map([
    ...soundingLike(tables, term).whole,
    ...written(tables, inOneWord),
    ...written(tables, term),
  ]);
}

function written(tables: SearchTables, term: SearchTerm): LookUp {
  // So much begins with one letter that reading all of it is faster than weighing each.
  if (Array.from(term.squeezed).length === 1) return beginningWith(tables, term);
  return weighed(tables, term);
}

function beginningWith({ texts }: SearchTables, { needle, squeezed }: SearchTerm): LookUp {
  const finding: Finding = { score: PLAIN_SCORE, words: [squeezed] };
  const found = texts.filter(
    ({ names, context }) => names.includes(needle) || context.includes(needle),
  );
  return new Map(found.map(({ id }) => [id, finding]));
}

function weighed({ engine, texts }: SearchTables, term: SearchTerm): LookUp {
  const found = engine.search(term.tokens.join(" "), {
    ...QUERY,
    filter: ({ id }) => term.tokens.length === 1 || isTogether(texts[Number(id)], term),
  });
  const words = [term.squeezed];
  return new Map(found.map(({ id, score }) => [Number(id), { score, words }] as const));
}

function isTogether(text: IndexedTexts | undefined, { squeezed }: SearchTerm): boolean {
  return text?.whole.includes(squeezed) === true;
}

/** About what a word found in a name is given. */
const PLAIN_SCORE = 10;

function soundingLike({ texts }: SearchTables, { squeezed }: SearchTerm) {
  const finding: Finding = { score: PLAIN_SCORE, words: [squeezed] };
  const found = { whole: new Map<number, Finding>(), part: new Map<number, Finding>() };
  for (const { id, readings } of texts) {
    const sound = soundOf(readings, squeezed);
    if (sound !== null) found[sound].set(id, finding);
  }
  return found;
}

function misspelled({ engine }: SearchTables, term: SearchTerm): LookUp {
  const found = engine.search(term.tokens.join(" "), {
    ...QUERY,
    fields: ["names", "context", "joined"],
    prefix: false,
    fuzzy: typosAllowed,
  });
  return new Map(
    found.map(({ id, score, terms: words }) => [Number(id), { score, words }] as const),
  );
}

/** Letters that may differ: none in short words, numbers and Chinese. */
function typosAllowed(token: string): number | false {
  if (token.length < 4 || /[^a-z]/.test(token)) return false;
  return token.length < 8 ? 1 : 2;
}

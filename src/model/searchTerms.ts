import { queryTokens, searchable, squeezed, startsHan, type Variants } from "./searchText.ts";

/** One of the things a query asks for: a word, a run of Chinese, or words that must stand together. */
export type SearchTerm = {
  /** As in a searchable text; Latin words with the space before them, so that they are found at their beginning only. */
  readonly needle: string;
  readonly squeezed: string;
  readonly tokens: readonly string[];
  /** Words that are together the name of somebody or something, wherever their spaces are. */
  readonly isName: boolean;
};

const NO_NAMES: ReadonlySet<string> = new Set();
const CHUNKS = /"([^"]+)"|“([^”]+)”|「([^」]+)」|\S+/gu;

/** Takes a query apart; a text matches it when it has every term. */
export function searchTerms(
  query: string,
  variants?: Variants,
  names: ReadonlySet<string> = NO_NAMES,
): readonly SearchTerm[] {
  const terms = [...query.matchAll(CHUNKS)].flatMap(([chunk, ...quotations]) => {
    const quoted = quotations.find((quotation) => quotation !== undefined);
    return quoted === undefined
      ? scriptParts(searchable(chunk, variants))
      : [makeTerm(searchable(quoted, variants), false)];
  });
  return distinct(
    withNames(
      terms.filter(({ tokens }) => tokens.length > 0),
      names,
    ),
  );
}

/** The same query, every run of Latin words as one: for names typed syllable by syllable, to the point they were typed. */
export function joinedTerms(terms: readonly SearchTerm[]): readonly SearchTerm[] {
  const joined: SearchTerm[] = [];
  for (const term of terms) {
    const last = joined.at(-1);
    if (!last || startsHan(last.needle) || startsHan(term.needle)) joined.push(term);
    else joined.splice(-1, 1, makeTerm(` ${last.squeezed}${term.squeezed}`, false));
  }
  return joined;
}

/** Two scripts without a space between them are two terms: `郭金龙hunan`. */
function scriptParts(text: string): readonly SearchTerm[] {
  const parts: string[] = [];
  let isHan = true;
  for (const word of text.split(" ").filter(Boolean)) {
    const wasHan = isHan;
    isHan = startsHan(word);
    if (isHan || wasHan) parts.push(` ${word}`);
    else parts.push(`${parts.pop() ?? ""} ${word}`);
  }
  return parts.map((part) => makeTerm(part, false));
}

/** As many words of a name as are tried. */
const LONGEST_NAME = 8;

function withNames(
  terms: readonly SearchTerm[],
  names: ReadonlySet<string>,
): readonly SearchTerm[] {
  const result: SearchTerm[] = [];
  for (let at = 0; at < terms.length;) {
    const length = nameLength(terms.slice(at, at + LONGEST_NAME), names);
    const words = terms.slice(at, at + length);
    result.push(
      ...(length > 1 ? [makeTerm(words.map(({ needle }) => needle).join(""), true)] : words),
    );
    at += length;
  }
  return result;
}

/** How many of the terms, from the first on, are together a name; 1 where none are. */
function nameLength(terms: readonly SearchTerm[], names: ReadonlySet<string>): number {
  const latin = terms.findIndex(({ needle }) => startsHan(needle));
  for (let length = latin < 0 ? terms.length : latin; length > 1; length -= 1) {
    const words = terms.slice(0, length).map(({ squeezed: word }) => word);
    if (names.has(words.join(""))) return length;
  }
  return 1;
}

function makeTerm(text: string, isName: boolean): SearchTerm {
  const words = text.trimStart();
  return {
    needle: startsHan(words) ? words : text,
    squeezed: squeezed(text),
    tokens: queryTokens(text),
    isName,
  };
}

function distinct(terms: readonly SearchTerm[]): readonly SearchTerm[] {
  return [...new Map(terms.map((term) => [term.needle, term])).values()];
}

import MiniSearch from "minisearch";
import type { EventIndex } from "./eventIndex.ts";
import type { Hit, Search } from "./search.ts";
import type { SearchDocument } from "./searchDocument.ts";
import { type Found, type SearchEntry, searchEntries } from "./searchEntries.ts";
import { type LookUp, lookUpTerm, type SearchTables } from "./searchLookUp.ts";
import { joinedTerms, type SearchTerm, searchTerms } from "./searchTerms.ts";
import { textTokens, type Variants } from "./searchText.ts";
import { type IndexedTexts, indexedTexts } from "./searchTexts.ts";

/** Makes the search ready, in steps short enough that the page stays responsive. */
export async function createSearch(index: EventIndex, document: SearchDocument): Promise<Search> {
  const variants = variantsOf(document);
  const entries = searchEntries(index, document);
  const tables = await indexEntries(entries, variants);
  const names = new Set(tables.texts.flatMap(({ spoken }) => spoken));
  const lookUp = remembered((term) => lookUpTerm(tables, term));
  // Names are kept together; where that finds nothing, word by word, then as one word broken off somewhere.
  const readings = (query: string): readonly (() => readonly LookUp[])[] => {
    const words = searchTerms(query, variants);
    return [
      () => searchTerms(query, variants, names).map(lookUp),
      () => words.map(lookUp),
      () => joinedTerms(words).map(lookUp),
    ];
  };
  return {
    variants,
    find(query) {
      for (const reading of readings(query)) {
        const hits = hitsWithAll(entries, tables, reading());
        if (hits.length > 0) return hits;
      }
      return [];
    },
    matchEvents(query) {
      let match: Uint8Array | null = null;
      for (const reading of readings(query)) {
        match = eventsWithAll(entries, reading(), index.size);
        if (match === null || match.includes(1)) break;
      }
      return match;
    },
  };
}

/** Entries indexed before the page gets its turn again. */
const STEP = 80;

async function indexEntries(
  entries: readonly SearchEntry[],
  variants: Variants,
): Promise<SearchTables> {
  const engine = new MiniSearch<IndexedTexts>({
    fields: ["names", "context", "joined"],
    tokenize: (text) => [...textTokens(text)],
    processTerm: (token) => token,
  });
  const texts: IndexedTexts[] = [];
  for (let at = 0; at < entries.length; at += STEP) {
    const step = entries
      .slice(at, at + STEP)
      .map((entry, i) => indexedTexts(entry, at + i, variants));
    texts.push(...step);
    engine.addAll(step);
    await nextTurn();
  }
  return { engine, texts };
}

const LONGEST_MEMORY = 64;

/** A reader who types adds to the last word: the words before are not looked up again. */
function remembered(lookUp: (term: SearchTerm) => LookUp): (term: SearchTerm) => LookUp {
  const known = new Map<string, LookUp>();
  return (term) => {
    const key = `${term.needle}${term.isName ? "\n" : ""}`;
    const found = known.get(key) ?? lookUp(term);
    if (known.size >= LONGEST_MEMORY) known.clear();
    known.set(key, found);
    return found;
  };
}

function hitsWithAll(
  entries: readonly SearchEntry[],
  { texts }: SearchTables,
  lookUps: readonly LookUp[],
): readonly Hit[] {
  const [first, ...others] = lookUps;
  const hits: Hit[] = [];
  for (const [id, finding] of first ?? []) {
    const findings = [finding, ...others.flatMap((other) => other.get(id) ?? [])];
    const entry = entries[id];
    if (!entry || findings.length < lookUps.length) continue;
    const words = [...new Set(findings.flatMap((each) => each.words))];
    const { found, events, pinyin } = entry;
    const weight = WEIGHTS[found.kind] * nameWeight(texts[id]?.wholeNames ?? "", words.join(""));
    const score = findings.reduce((sum, each) => sum + each.score, 0) * weight;
    hits.push({ id, found, events, pinyin, words, rank: Math.round(2 * Math.log2(score)) });
  }
  return hits.sort(byRank);
}

/** Of what is about as good, that with more events comes first, and of editions of one forum the latest. */
function byRank(a: Hit, b: Hit): number {
  return b.rank - a.rank || b.events.length - a.events.length || b.id - a.id;
}

/** Whole things before what is said in passing. */
const WEIGHTS = {
  person: 1.2,
  series: 1.2,
  province: 1.5,
  city: 1.2,
  event: 1,
  organiser: 0.8,
  document: 0.7,
  statement: 0.5,
} as const satisfies Record<Found["kind"], number>;

/** A name that is, or begins with, what was asked for comes before one that only has it. */
function nameWeight(wholeNames: string, words: string): number {
  if (wholeNames.includes(`\n${words}\n`)) return 4;
  return wholeNames.includes(`\n${words}`) ? 2 : 1;
}

function eventsWithAll(
  entries: readonly SearchEntry[],
  lookUps: readonly LookUp[],
  size: number,
): Uint8Array | null {
  if (lookUps.length === 0) return null;
  const terms = new Uint8Array(size);
  for (const [term, lookUp] of lookUps.entries())
    for (const id of lookUp.keys())
      for (const event of entries[id]?.events ?? [])
        // An event counts a term once, and only where it has all before.
        if (terms[event] === term) terms[event] = term + 1;
  return terms.map((count) => Number(count === lookUps.length));
}

function variantsOf({ variants }: SearchDocument): Variants {
  const to = Array.from(variants.to);
  return new Map(Array.from(variants.from, (character, i) => [character, to[i] ?? character]));
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

import type { LocalText } from "#model/schema.ts";

/** A title somebody was reported with. */
export type TitleAt = { readonly year: number; readonly title: LocalText };

/** A title, the years of the first and the last event it was reported at, and at how many it was. */
export type TitleSpan = {
  readonly title: LocalText;
  readonly from: number;
  readonly to: number;
  readonly events: number;
};

/**
 * The different titles of a person, the one reported last first.
 * `wordsOf` gives the words that tell titles apart: those the reader sees.
 */
export function titleSpans(
  titles: readonly TitleAt[],
  wordsOf: (title: LocalText) => string,
): readonly TitleSpan[] {
  const spans = new Map<string, TitleSpan>();
  for (const { year, title } of titles) {
    const key = wordsOf(title).toLowerCase();
    if (key === "") continue;
    const known = spans.get(key) ?? { title, from: year, to: year, events: 0 };
    // Set anew at the end: the order is that of the latest mention.
    spans.delete(key);
    spans.set(key, { ...known, to: year, events: known.events + 1 });
  }
  return [...spans.values()].toReversed();
}

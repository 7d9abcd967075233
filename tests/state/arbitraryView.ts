import fc from "fast-check";
import { type Brand, parseId } from "#model/brand.ts";
import type { EventId, PersonId, ProvinceId, SeriesId, ThemeId } from "#model/schema.ts";
import { DISPLAY_CURRENCIES, LANGUAGES, SIDES } from "#model/vocabulary.ts";
import { MAX_COMPARED } from "#state/comparison.ts";
import { DEFAULT_VIEW, EMBEDS, LANES, MEASURES, STACKS, type ViewState } from "#state/viewState.ts";

function ids<Id extends Brand<string>>(): fc.Arbitrary<Id> {
  return fc.stringMatching(/^[a-z0-9]{1,6}(?:-[a-z0-9]{1,6}){0,3}$/).map((text) => {
    const id = parseId<Id>(text);
    if (id === null) throw new Error(`not the shape of an id: ${text}`);
    return id;
  });
}

const sortedSet = <Item extends string>(items: fc.Arbitrary<Item>) =>
  fc.uniqueArray(items, { maxLength: 5 }).map((list) => [...list].sort());

const years = fc
  .tuple(fc.option(fc.integer({ min: 1900, max: 2099 })), fc.option(fc.nat(50)))
  .map(([from, span]) => ({
    from,
    to: span === null ? null : Math.min(2099, (from ?? 1994) + span),
  }));

const compared = <Facet extends "province" | "theme" | "series", Id extends Brand<string>>(
  facet: Facet,
  id: fc.Arbitrary<Id>,
) =>
  fc
    .uniqueArray(id, { maxLength: MAX_COMPARED })
    .map((list) => list.map((item) => ({ facet, id: item })));

/** Any state the page can be in. */
export const arbitraryView: fc.Arbitrary<ViewState> = fc
  .record({
    province: sortedSet(ids<ProvinceId>()),
    theme: sortedSet(ids<ThemeId>()),
    series: sortedSet(ids<SeriesId>()),
    years,
    side: sortedSet(fc.constantFrom(...SIDES)),
    speaker: fc.option(ids<PersonId>()),
    q: fc.string({ unit: "grapheme", maxLength: 40 }).map((text) => text.toWellFormed()),
    figures: fc.constantFrom("all", "reported"),
    lanes: fc.constantFrom(...LANES),
    view: fc.constantFrom("lanes", "list"),
    measure: fc.constantFrom(...MEASURES),
    basis: fc.constantFrom("all", "taiwan"),
    stack: fc.constantFrom(...STACKS),
    currency: fc.constantFrom(...DISPLAY_CURRENCIES),
    cumulative: fc.boolean(),
    event: fc.option(ids<EventId>()),
    person: fc.option(ids<PersonId>()),
    compare: fc.oneof(
      compared("province", ids<ProvinceId>()),
      compared("theme", ids<ThemeId>()),
      compared("series", ids<SeriesId>()),
    ),
    embed: fc.option(fc.constantFrom(...EMBEDS)),
    lang: fc.option(fc.constantFrom(...LANGUAGES)),
  })
  .map(({ years: { from, to }, ...rest }) => ({ ...rest, from, to }));

const NAMES = [
  ...Object.keys(DEFAULT_VIEW),
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "Province",
  "",
];

const NASTY = [
  "%",
  "%2",
  "%zz",
  "%C3%28",
  "%ED%A0%80",
  "%00",
  "\uD800",
  "\uDC00x",
  "+",
  "&&",
  "=",
  "==",
  ",",
  ",,,",
  ":",
  "province:",
  "province:hunan,theme:youth",
  "hunan",
  "hunan,hubei,hunan",
  "2010",
  "20x1",
  "-1",
  "1e9",
  "NaN",
  "\u202E",
  "<script>",
  "'\"`",
  "長沙",
  "😀",
  "a".repeat(1000),
  "reported",
  "true",
  "1",
];

const value = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.array(fc.constantFrom(...NASTY), { maxLength: 4 }).map((parts) => parts.join(",")),
  fc.string({ unit: "binary", maxLength: 30 }),
);

/** Query strings nobody means well with: real names, broken values, halves of characters, repeats, noise. */
export const hostileQuery: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(fc.tuple(fc.constantFrom(...NAMES), value), { maxLength: 8 })
    .map((pairs) => pairs.map(([name, text]) => `${name}=${text}`).join("&")),
  fc.string({ unit: "binary", maxLength: 120 }),
  fc.array(fc.constantFrom(...NASTY, ...NAMES), { maxLength: 10 }).map((parts) => parts.join("")),
);

import { type Brand, parseId } from "#model/brand.ts";
import type { EventId, PersonId, ProvinceId, SeriesId, ThemeId } from "#model/schema.ts";
import { DISPLAY_CURRENCIES, LANGUAGES, SIDES } from "#model/vocabulary.ts";
import {
  type Compared,
  DEFAULT_VIEW,
  EMBEDS,
  type Ignored,
  LANES,
  MEASURES,
  STACKS,
  type ViewState,
} from "./viewState.ts";

/** The ids that exist; before the record has been loaded none are known and every well-formed id passes. */
export type KnownIds = {
  readonly [Facet in "province" | "theme" | "series" | "person" | "event"]: {
    readonly has: (id: string) => boolean;
  };
};

export type ParsedView = { readonly view: ViewState; readonly ignored: readonly Ignored[] };

/** Reads a query string. Total: any text gives a valid state and the list of what was not applied. */
export function parseView(query: string, known: KnownIds | null = null): ParsedView {
  const ignored: Ignored[] = [];
  const given = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(query)) {
    if (!isParameter(name)) ignored.push({ name, value, reason: "unknown-parameter" });
    else if (given.has(name)) ignored.push({ name, value, reason: "repeated" });
    else given.set(name, value);
  }
  const read = <Name extends keyof ViewState>(name: Name): ViewState[Name] => {
    const text = given.get(name);
    if (text === undefined) return DEFAULT_VIEW[name];
    const parsed = PARAMETERS[name].parse(text, known);
    for (const problem of parsed.ignored) ignored.push({ name, ...problem });
    return parsed.value;
  };
  const view: ViewState = {
    province: read("province"),
    theme: read("theme"),
    series: read("series"),
    from: read("from"),
    to: read("to"),
    side: read("side"),
    speaker: read("speaker"),
    q: read("q"),
    figures: read("figures"),
    lanes: read("lanes"),
    view: read("view"),
    measure: read("measure"),
    basis: read("basis"),
    stack: read("stack"),
    currency: read("currency"),
    cumulative: read("cumulative"),
    event: read("event"),
    person: read("person"),
    compare: read("compare"),
    embed: read("embed"),
    lang: read("lang"),
  };
  return withOrderedYears(view, ignored);
}

/** Writes a state as a query string: parameters in the order of the contract, defaults left out. */
export function writeView(view: ViewState): string {
  return PARAMETER_NAMES.flatMap((name) => writeParameter(name, view)).join("&");
}

type Problem = Omit<Ignored, "name">;
type Parsed<Value> = { readonly value: Value; readonly ignored: readonly Problem[] };

type Parameter<Value> = {
  readonly parse: (text: string, known: KnownIds | null) => Parsed<Value>;
  /** The value as it stands in the address; `null` for the default, which is left out. */
  readonly write: (value: Value) => string | null;
};

const PARAMETERS: { readonly [Name in keyof ViewState]: Parameter<ViewState[Name]> } = {
  province: idList<ProvinceId>("province"),
  theme: idList<ThemeId>("theme"),
  series: idList<SeriesId>("series"),
  from: year(),
  to: year(),
  side: list((text) => oneOf(SIDES, text)),
  speaker: singleId<PersonId>("person"),
  q: searchText(),
  figures: choice(["all", "reported"], DEFAULT_VIEW.figures),
  lanes: choice(LANES, DEFAULT_VIEW.lanes),
  view: choice(["lanes", "list"], DEFAULT_VIEW.view),
  measure: choice(MEASURES, DEFAULT_VIEW.measure),
  basis: choice(["all", "taiwan"], DEFAULT_VIEW.basis),
  stack: choice(STACKS, DEFAULT_VIEW.stack),
  currency: choice(DISPLAY_CURRENCIES, DEFAULT_VIEW.currency),
  cumulative: flag(),
  event: singleId<EventId>("event"),
  person: singleId<PersonId>("person"),
  compare: comparison(),
  embed: choice(EMBEDS, DEFAULT_VIEW.embed),
  lang: choice(LANGUAGES, DEFAULT_VIEW.lang),
};

// The keys of a literal of type `{ [Name in keyof ViewState]: … }` are exactly those names.
const PARAMETER_NAMES = Object.keys(PARAMETERS) as readonly (keyof ViewState)[];

/** The most items a comparison holds side by side. */
export const MAX_COMPARED = 4;

const MAX_SEARCH_LENGTH = 200;

function isParameter(name: string): name is keyof ViewState {
  return Object.hasOwn(PARAMETERS, name);
}

function writeParameter<Name extends keyof ViewState>(
  name: Name,
  view: ViewState,
): readonly string[] {
  const text = PARAMETERS[name].write(view[name]);
  return text === null ? [] : [`${name}=${text}`];
}

function withOrderedYears(view: ViewState, ignored: readonly Ignored[]): ParsedView {
  if (view.from === null || view.to === null || view.from <= view.to) return { view, ignored };
  const problem: Ignored = { name: "to", value: String(view.to), reason: "malformed" };
  return { view: { ...view, to: null }, ignored: [...ignored, problem] };
}

/** Splits a comma-separated list, keeps what the item parser takes, without repeats, in alphabetical order. */
function list<Item extends string>(
  parseItem: (text: string, known: KnownIds | null) => Item | null,
): Parameter<readonly Item[]> {
  return {
    parse(text, known) {
      const values = new Set<Item>();
      const ignored: Problem[] = [];
      for (const part of text.split(",").filter((item) => item !== "")) {
        const item = parseItem(part, known);
        if (item === null) ignored.push({ value: part, reason: "unknown-value" });
        else values.add(item);
      }
      return { value: [...values].sort(), ignored };
    },
    write: (value) => (value.length === 0 ? null : [...new Set(value)].sort().join(",")),
  };
}

function idList<Id extends Brand<string>>(facet: keyof KnownIds): Parameter<readonly Id[]> {
  return list((text, known) => parseKnownId<Id>(text, facet, known));
}

function singleId<Id extends Brand<string>>(facet: keyof KnownIds): Parameter<Id | null> {
  return {
    parse(text, known) {
      const value = parseKnownId<Id>(text, facet, known);
      return { value, ignored: value === null ? [{ value: text, reason: "unknown-value" }] : [] };
    },
    write: (value) => value,
  };
}

function parseKnownId<Id extends Brand<string>>(
  text: string,
  facet: keyof KnownIds,
  known: KnownIds | null,
): Id | null {
  const id = parseId<Id>(text);
  return id !== null && (known === null || known[facet].has(id)) ? id : null;
}

function choice<Option extends string, Default extends Option | null>(
  options: readonly Option[],
  fallback: Default,
): Parameter<Option | Default> {
  return {
    parse(text) {
      const value = oneOf(options, text);
      if (value !== null) return { value, ignored: [] };
      return { value: fallback, ignored: [{ value: text, reason: "unknown-value" }] };
    },
    write: (value) => (value === fallback ? null : value),
  };
}

function oneOf<Option extends string>(options: readonly Option[], text: string): Option | null {
  return options.find((option) => option === text) ?? null;
}

function year(): Parameter<number | null> {
  return {
    parse(text) {
      if (/^(?:19|20)\d{2}$/.test(text)) return { value: Number(text), ignored: [] };
      return { value: null, ignored: [{ value: text, reason: "malformed" }] };
    },
    write: (value) => (value === null ? null : String(value)),
  };
}

function flag(): Parameter<boolean> {
  return {
    parse(text) {
      if (text === "1") return { value: true, ignored: [] };
      return { value: false, ignored: [{ value: text, reason: "malformed" }] };
    },
    write: (value) => (value ? "1" : null),
  };
}

function searchText(): Parameter<string> {
  return {
    parse(text) {
      if (text.length <= MAX_SEARCH_LENGTH) return { value: text, ignored: [] };
      const kept = text.slice(0, MAX_SEARCH_LENGTH);
      return {
        value: kept,
        ignored: [{ value: text.slice(MAX_SEARCH_LENGTH), reason: "too-many" }],
      };
    },
    // Lone surrogates cannot be written as UTF-8 and would make the encoder throw.
    write: (value) => (value === "" ? null : encodeURIComponent(value.toWellFormed())),
  };
}

function comparison(): Parameter<readonly Compared[]> {
  return {
    parse(text, known) {
      const items: Compared[] = [];
      const ignored: Problem[] = [];
      for (const part of new Set(text.split(",").filter((item) => item !== ""))) {
        const item = parseCompared(part, known);
        if (item === null) ignored.push({ value: part, reason: "unknown-value" });
        else if (items[0] && items[0].facet !== item.facet)
          ignored.push({ value: part, reason: "malformed" });
        else if (items.length === MAX_COMPARED) ignored.push({ value: part, reason: "too-many" });
        else items.push(item);
      }
      return { value: items, ignored };
    },
    write: (value) =>
      value.length === 0 ? null : value.map(({ facet, id }) => `${facet}:${id}`).join(","),
  };
}

function parseCompared(text: string, known: KnownIds | null): Compared | null {
  const [facet, slug, ...rest] = text.split(":");
  if (slug === undefined || rest.length > 0) return null;
  switch (facet) {
    case "province": {
      const id = parseKnownId<ProvinceId>(slug, facet, known);
      return id && { facet, id };
    }
    case "theme": {
      const id = parseKnownId<ThemeId>(slug, facet, known);
      return id && { facet, id };
    }
    case "series": {
      const id = parseKnownId<SeriesId>(slug, facet, known);
      return id && { facet, id };
    }
    default:
      return null;
  }
}

import type { EventId, PersonId, ProvinceId, SeriesId, ThemeId } from "#model/schema.ts";
import { DISPLAY_CURRENCIES, LANGUAGES, SIDES } from "#model/vocabulary.ts";
import { comparison } from "./comparison.ts";
import {
  choice,
  flag,
  freeText,
  idList,
  type KnownIds,
  list,
  oneOf,
  type Parameter,
  singleId,
  year,
} from "./parameters.ts";
import {
  DEFAULT_VIEW,
  EMBEDS,
  type Ignored,
  LANES,
  MEASURES,
  STACKS,
  type ViewState,
} from "./viewState.ts";

const LONGEST_SEARCH = 200;

/** Every parameter of the address, in the order in which they are written. */
const PARAMETERS: { readonly [Name in keyof ViewState]: Parameter<ViewState[Name]> } = {
  province: idList<ProvinceId>("province"),
  theme: idList<ThemeId>("theme"),
  series: idList<SeriesId>("series"),
  from: year(),
  to: year(),
  side: list((text) => oneOf(SIDES, text)),
  speaker: singleId<PersonId>("person"),
  q: freeText(LONGEST_SEARCH),
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

export type ParsedView = { readonly view: ViewState; readonly ignored: readonly Ignored[] };

/** Reads a query string. Total: any text gives a valid state and the list of what was not applied. */
export function parseView(query: string, known: KnownIds | null = null): ParsedView {
  const { given, ignored } = parametersGiven(query);
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

// The keys of a literal of type `{ [Name in keyof ViewState]: … }` are exactly those names.
const PARAMETER_NAMES = Object.keys(PARAMETERS) as readonly (keyof ViewState)[];

/** The text of each parameter: the first where it is repeated, none where it is empty. */
function parametersGiven(query: string) {
  const given = new Map<keyof ViewState, string>();
  const ignored: Ignored[] = [];
  for (const [name, value] of new URLSearchParams(query)) {
    if (!isParameter(name)) ignored.push({ name, value, reason: "unknown-parameter" });
    else if (given.has(name)) ignored.push({ name, value, reason: "repeated" });
    else if (value !== "") given.set(name, value);
  }
  return { given, ignored };
}

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

import type { Problem } from "./problems.ts";
import {
  endNotBeforeStart,
  fileNamedAfterId,
  idBeginsWithDate,
  startOnFirstDay,
} from "./rules/dateRules.ts";
import { likelyDuplicates } from "./rules/duplicateRules.ts";
import {
  atMostOneHeadline,
  atMostOneTaiwanPart,
  currencyWithAmount,
  figureSaysSomething,
  partialOnlyOnHeadline,
  taiwanPartBesideHeadline,
  taiwanPartOfMore,
} from "./rules/figureRules.ts";
import type { EventRule, LocatedEvent } from "./rules/finding.ts";
import { eventIdsUnique, idsUnique } from "./rules/idRules.ts";
import { type KnownIds, notPartOfItself, referencesResolve } from "./rules/referenceRules.ts";
import { editionsDoNotFall, editionsRise, sessionsShareEdition } from "./rules/seriesRules.ts";
import { citedSourcesExist, sourceIdsUnique } from "./rules/sourceRules.ts";
import type { DistinctPair, Person, Province, Series, Theme } from "./schema.ts";

/** A list of one of the vocabulary files, with the file it is of. */
type Listed<Entry> = { readonly file: string; readonly entries: readonly Entry[] };

/** Everything that has the right shape, with the files it is of: what the rules look at. */
export type RuleInput = {
  readonly events: readonly LocatedEvent[];
  readonly people: Listed<Person>;
  readonly series: Listed<Series>;
  readonly provinces: Listed<Province>;
  readonly themes: Listed<Theme>;
  readonly distinct: readonly DistinctPair[];
  readonly known: KnownIds;
};

/** Problems break the record; warnings are for somebody to look at. */
export type Findings = {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
};

/** What an event must keep to by itself, whatever else the record holds; also a reader's own. */
const EVENT_RULES: readonly EventRule[] = [
  endNotBeforeStart,
  startOnFirstDay,
  sourceIdsUnique,
  citedSourcesExist,
  currencyWithAmount,
  atMostOneHeadline,
  atMostOneTaiwanPart,
  taiwanPartBesideHeadline,
  partialOnlyOnHeadline,
  notPartOfItself,
];

const EVENT_WARNINGS: readonly EventRule[] = [
  idBeginsWithDate,
  taiwanPartOfMore,
  figureSaysSomething,
];

/** Checks all that the shape of the files cannot say. */
export function checkRecordRules(input: RuleInput): Findings {
  const { events, people, series, provinces, themes, distinct, known } = input;
  return {
    problems: [
      ...events.flatMap((located) =>
        [fileNamedAfterId, ...EVENT_RULES].flatMap((rule) => rule(located)),
      ),
      ...events.flatMap((located) => referencesResolve(located, known)),
      ...eventIdsUnique(events),
      ...idsUnique(people.file, "people", people.entries),
      ...idsUnique(series.file, "series", series.entries),
      ...idsUnique(provinces.file, "provinces", provinces.entries),
      ...idsUnique(themes.file, "themes", themes.entries),
      ...editionsDoNotFall(events),
      ...sessionsShareEdition(events),
    ],
    warnings: [
      ...events.flatMap((located) => EVENT_WARNINGS.flatMap((rule) => rule(located))),
      ...editionsRise(events),
      ...likelyDuplicates(events, people, distinct),
    ],
  };
}

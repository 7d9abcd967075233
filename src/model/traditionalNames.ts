import * as v from "valibot";
import { optionalTexts } from "./columns.ts";
import type { EventIndex } from "./eventIndex.ts";
import { indexOrder } from "./indexOrder.ts";
import type { ForumRecord, LocalText } from "./schema.ts";

/**
 * The names of the index in Traditional Chinese, position by position; `null` where they are as in Simplified.
 * Only readers of Traditional Chinese fetch it.
 */
export const traditionalNamesSchema = v.object({
  format: v.literal(1),
  events: optionalTexts,
  people: optionalTexts,
  series: optionalTexts,
  cities: optionalTexts,
});
export type TraditionalNames = Readonly<v.InferOutput<typeof traditionalNamesSchema>>;

/** Takes the Traditional names out of a record in which they have been filled in. */
export function encodeTraditionalNames(record: ForumRecord): TraditionalNames {
  const { events, people, cities } = indexOrder(record);
  return {
    format: 1,
    events: events.map(({ name }) => differingForm(name)),
    people: people.map(({ name }) => differingForm(name)),
    series: record.series.map(({ name }) => differingForm(name)),
    cities: cities.map(differingForm),
  };
}

/** The index with names in Traditional Chinese as well. */
export function withTraditionalNames(index: EventIndex, names: TraditionalNames): EventIndex {
  return {
    ...index,
    nameZhHant: index.nameZhHans.map((simplified, i) => names.events[i] ?? simplified),
    people: index.people.map((person, i) => withNameIn(person, names.people[i])),
    series: index.series.map((series, i) => withNameIn(series, names.series[i])),
    cities: index.cities.map((city, i) => withForm(city, names.cities[i])),
  };
}

function differingForm(text: LocalText): string | null {
  const traditional = text["zh-Hant"] ?? null;
  return traditional === text["zh-Hans"] ? null : traditional;
}

function withNameIn<Named extends { readonly name: LocalText }>(
  named: Named,
  form: string | null | undefined,
): Named {
  return { ...named, name: withForm(named.name, form) };
}

function withForm(text: LocalText, form: string | null | undefined): LocalText {
  const traditional = form ?? text["zh-Hans"];
  return traditional === null ? text : { ...text, "zh-Hant": traditional };
}

import { inOrderOfAppearance } from "./appearanceCodes.ts";
import type { EventRecord, ForumRecord, LocalText, Person } from "./schema.ts";

/** What every compiled document means by "position": the index, the Traditional names and the titles share it. */
export type IndexOrder = {
  /** By start date, then id. */
  readonly events: readonly EventRecord[];
  /** By first appearance in these events. */
  readonly people: readonly Person[];
  /** Every city once. */
  readonly cities: readonly LocalText[];
};

/** Puts the record in the order of the index. */
export function indexOrder(record: ForumRecord): IndexOrder {
  const events = [...record.events].sort(byDateAndId);
  const mentions = events.flatMap(({ participants }) => participants.map(({ person }) => person));
  return {
    events,
    people: inOrderOfAppearance(record.people, mentions),
    cities: distinctTexts(events.map(({ place }) => place.city)),
  };
}

/** The same for texts that are the same in English and Simplified Chinese. */
export function textKey(text: LocalText): string {
  return `${text.en ?? ""}|${text["zh-Hans"] ?? ""}`;
}

function byDateAndId(a: EventRecord, b: EventRecord): number {
  if (a.date.start !== b.date.start) return a.date.start < b.date.start ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function distinctTexts(all: readonly LocalText[]): readonly LocalText[] {
  const named = all.filter((text) => text.en ?? text["zh-Hans"]);
  const known = new Map(named.map((text) => [textKey(text), text]));
  return [...known.keys()].sort().flatMap((key) => known.get(key) ?? []);
}

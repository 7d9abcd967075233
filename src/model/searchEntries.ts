import { textAt } from "./columns.ts";
import { type EventIndex, NONE } from "./eventIndex.ts";
import type { LocalText } from "./schema.ts";
import type { SearchDocument } from "./searchDocument.ts";

/** What the search finds, each with its place in the index or in the search document. */
export type Found =
  | { readonly kind: "event"; readonly event: number }
  | { readonly kind: "person"; readonly person: number }
  | { readonly kind: "series"; readonly series: number }
  | { readonly kind: "province"; readonly province: number }
  | { readonly kind: "city"; readonly city: number; readonly province: number }
  | { readonly kind: "organiser"; readonly organiser: number; readonly name: LocalText }
  | {
      readonly kind: "document";
      readonly document: number;
      readonly event: number;
      readonly name: LocalText;
    }
  | {
      readonly kind: "statement";
      readonly statement: number;
      readonly event: number;
      readonly person: number;
      readonly name: LocalText;
    };

/** Something to be found, and the words it is found by. */
export type SearchEntry = {
  readonly found: Found;
  /** Its own names or words, each in one language. */
  readonly names: readonly string[];
  /** What else says where it belongs, of less weight. */
  readonly context: readonly string[];
  /** Readings of its Chinese name, syllables apart by spaces. */
  readonly pinyin: readonly string[];
  /** The events that are in when a reader filters by words of this entry. */
  readonly events: readonly number[];
};

/** Everything there is to find, from the index and the document of the same record. */
export function searchEntries(index: EventIndex, document: SearchDocument): readonly SearchEntry[] {
  return [
    ...eventEntries(index, document),
    ...personEntries(index, document),
    ...seriesEntries(index, document),
    ...provinceEntries(index, document),
    ...cityEntries(index, document),
    ...organiserEntries(document),
    ...documentEntries(document),
    ...statementEntries(document),
  ];
}

type Entries = readonly SearchEntry[];
type Spellings = { readonly pinyin: readonly string[]; readonly also: readonly string[] };

function eventEntries(index: EventIndex, { events }: SearchDocument): Entries {
  return index.id.map((_, event) => ({
    found: { kind: "event", event },
    ...spellings(
      { en: index.nameEn[event] ?? null, "zh-Hans": index.nameZhHans[event] ?? null },
      events,
      event,
    ),
    context: [String(index.year[event] ?? ""), ...belonging(index, event).flatMap(namesOf)],
    events: [event],
  }));
}

/** City, province and series of an event. */
function belonging(index: EventIndex, event: number): readonly LocalText[] {
  return [
    index.cities[index.city[event] ?? NONE] ?? [],
    index.provinces[index.province[event] ?? NONE]?.name ?? [],
    index.series[index.seriesOf[event] ?? NONE]?.name ?? [],
  ].flat();
}

function personEntries(index: EventIndex, { people }: SearchDocument): Entries {
  const events = index.people.map((): number[] => []);
  for (let event = 0; event < index.size; event += 1) {
    const end = index.peopleStart[event + 1] ?? 0;
    for (let at = index.peopleStart[event] ?? 0; at < end; at += 1)
      events[index.personOf[at] ?? NONE]?.push(event);
  }
  return index.people.map(({ name }, person) => ({
    found: { kind: "person", person },
    ...spellings(name, people, person),
    context: [],
    events: events[person] ?? [],
  }));
}

function seriesEntries(index: EventIndex, { series }: SearchDocument): Entries {
  const events = eventsByCode(index.series.length, index.seriesOf);
  return index.series.map(({ name }, code) => ({
    found: { kind: "series", series: code },
    ...spellings(name, series, code),
    context: [],
    events: events[code] ?? [],
  }));
}

function provinceEntries(index: EventIndex, { provinces }: SearchDocument): Entries {
  const events = eventsByCode(index.provinces.length, index.province);
  return index.provinces.map(({ name }, province) => ({
    found: { kind: "province", province },
    ...spellings(name, provinces, province),
    context: [],
    events: events[province] ?? [],
  }));
}

function cityEntries(index: EventIndex, { cities }: SearchDocument): Entries {
  const events = eventsByCode(index.cities.length, index.city);
  return index.cities.map((name, city) => ({
    found: { kind: "city", city, province: index.province[events[city]?.[0] ?? NONE] ?? NONE },
    ...spellings(name, cities, city),
    context: [],
    events: events[city] ?? [],
  }));
}

function organiserEntries({ organisers }: SearchDocument): Entries {
  return organisers.events.map((events, organiser) => {
    const name = textAt(organisers, organiser);
    return {
      found: { kind: "organiser", organiser, name },
      ...spellings(name, organisers, organiser),
      context: [],
      events,
    };
  });
}

function documentEntries({ documents }: SearchDocument): Entries {
  return documents.event.map((event, document) => {
    const name = textAt(documents, document);
    return {
      found: { kind: "document", document, event, name },
      ...spellings(name, documents, document),
      context: [],
      events: [event],
    };
  });
}

function statementEntries({ statements }: SearchDocument): Entries {
  return statements.event.map((event, statement) => {
    const name = textAt(statements, statement);
    return {
      found: {
        kind: "statement",
        statement,
        event,
        person: statements.person[statement] ?? NONE,
        name,
      },
      names: [...namesOf(name), ...lines(statements.also[statement])],
      context: [],
      pinyin: [],
      events: [event],
    };
  });
}

function spellings(name: LocalText, { pinyin, also }: Spellings, position: number) {
  return {
    names: [...namesOf(name), ...lines(also[position])],
    pinyin: lines(pinyin[position]),
  };
}

function namesOf(text: LocalText): readonly string[] {
  return [text.en, text["zh-Hans"]].filter((name) => name !== null);
}

function lines(text: string | undefined): readonly string[] {
  return text ? text.split("\n") : [];
}

function eventsByCode(size: number, codes: ArrayLike<number>): readonly (readonly number[])[] {
  const events = Array.from({ length: size }, (): number[] => []);
  for (let event = 0; event < codes.length; event += 1) events[codes[event] ?? NONE]?.push(event);
  return events;
}

import { encodeTexts } from "#model/columns.ts";
import { indexOrder, textKey } from "#model/indexOrder.ts";
import type { EventRecord, ForumRecord, LocalText } from "#model/schema.ts";
import type { SearchDocument, TraditionalTexts } from "#model/searchDocument.ts";
import { searchable, type Variants } from "#model/searchText.ts";
import { pinyinOf, pinyinOfPerson } from "./searchPinyin.ts";
import { searchVariants } from "./searchVariants.ts";

type SearchDocuments = {
  readonly search: SearchDocument;
  readonly traditional: TraditionalTexts;
};

/** Compiles what the search needs of a record in which Traditional Chinese has been filled in. */
export function searchDocuments(record: ForumRecord): SearchDocuments {
  const { events, people, cities } = indexOrder(record);
  const codes = new Map(people.map(({ id }, code) => [id, code]));
  const texts = textsOf(events, codes);
  const named = [...events, ...people, ...record.series, ...record.provinces];
  const variants = searchVariants(
    [...named.map(({ name }) => name), ...cities, ...Object.values(texts).flatMap(namesOf)].map(
      (text) => text["zh-Hans"] ?? "",
    ),
  );
  const spell = speller(new Map(zip(variants.from, variants.to)));
  return {
    search: {
      format: 1,
      variants,
      events: spell(events.map(({ name }) => name)),
      people: {
        pinyin: people.map(({ name }) => pinyinOfPerson(name["zh-Hans"] ?? "")),
        also: spell(people.map(({ name }) => name)).also.map((also, person) =>
          [also, ...(people[person]?.aliases ?? [])].filter(Boolean).join("\n"),
        ),
      },
      series: spell(record.series.map(({ name }) => name)),
      provinces: spell(record.provinces.map(({ name }) => name)),
      cities: spell(cities),
      ...searchedTexts(texts, spell),
    },
    traditional: {
      format: 1,
      organisers: namesOf(texts.organisers).map(differingForm),
      documents: namesOf(texts.documents).map(differingForm),
      statements: namesOf(texts.statements).map(differingForm),
    },
  };
}

type Organiser = { readonly name: LocalText; readonly events: readonly number[] };
type TitledDocument = { readonly name: LocalText; readonly event: number };
type Statement = TitledDocument & { readonly person: number };

/** The texts the index does not have. */
type Texts = {
  readonly organisers: readonly Organiser[];
  readonly documents: readonly TitledDocument[];
  readonly statements: readonly Statement[];
};

function textsOf(events: readonly EventRecord[], codes: ReadonlyMap<string, number>): Texts {
  return {
    organisers: organisersOf(events),
    documents: events.flatMap(({ documents }, event) =>
      documents.map(({ title }) => ({ name: title, event })),
    ),
    statements: events.flatMap(({ participants }, event) =>
      participants.flatMap(({ person, said }) => {
        const code = codes.get(person);
        return said === null || code === undefined ? [] : [{ name: said, event, person: code }];
      }),
    ),
  };
}

/** Every organiser once, with the events. */
function organisersOf(events: readonly EventRecord[]): readonly Organiser[] {
  const known = new Map<string, { readonly name: LocalText; readonly events: Set<number> }>();
  for (const [event, { organisers }] of events.entries())
    for (const { name } of organisers) {
      const organiser = known.get(textKey(name)) ?? { name, events: new Set() };
      organiser.events.add(event);
      known.set(textKey(name), organiser);
    }
  return [...known.values()].map(({ name, events }) => ({ name, events: [...events] }));
}

type Spell = (texts: readonly LocalText[]) => {
  readonly pinyin: readonly string[];
  readonly also: readonly string[];
};

/** Pinyin, and the Traditional form where it is more than other characters: where Taiwan uses other words. */
function speller(variants: Variants): Spell {
  return (texts) => ({
    pinyin: texts.map((text) => pinyinOf(text["zh-Hans"] ?? "")),
    also: texts.map((text) => otherWords(text, variants)),
  });
}

function otherWords(text: LocalText, variants: Variants): string {
  const traditional = text["zh-Hant"] ?? "";
  const isSame = searchable(traditional, variants) === searchable(text["zh-Hans"] ?? "", variants);
  return isSame ? "" : traditional;
}

function searchedTexts({ organisers, documents, statements }: Texts, spell: Spell) {
  return {
    organisers: {
      ...encodeTexts(namesOf(organisers)),
      ...spell(namesOf(organisers)),
      events: organisers.map(({ events }) => events),
    },
    documents: {
      ...encodeTexts(namesOf(documents)),
      ...spell(namesOf(documents)),
      event: documents.map(({ event }) => event),
    },
    statements: {
      ...encodeTexts(namesOf(statements)),
      also: spell(namesOf(statements)).also,
      event: statements.map(({ event }) => event),
      person: statements.map(({ person }) => person),
    },
  };
}

function namesOf(texts: readonly { readonly name: LocalText }[]): readonly LocalText[] {
  return texts.map(({ name }) => name);
}

function differingForm(text: LocalText): string | null {
  const traditional = text["zh-Hant"] ?? null;
  return traditional === text["zh-Hans"] ? null : traditional;
}

function zip(from: string, to: string): readonly (readonly [string, string])[] {
  const others = Array.from(to);
  return Array.from(from, (character, i) => [character, others[i] ?? character]);
}

import { encodeAppearances } from "#model/appearanceCodes.ts";
import type { IndexDocument } from "#model/indexDocument.ts";
import { PARTICIPANT_ROLES } from "#model/vocabulary.ts";
import { columnsOf, personName } from "./generateNames.ts";
import { createPicker, type Random } from "./random.ts";

/** How many events of the researched record name nobody, one person, two … */
const PEOPLE_WEIGHTS = [148, 111, 118, 99, 91, 47, 47, 21, 18, 9, 10];
/** Taiwan side, mainland side, other. */
const SIDE_WEIGHTS = [40, 57, 3];
/** How unevenly appearances are spread: at 1 everybody would appear as often. */
const SKEW = 2.5;

type Participations = {
  readonly people: IndexDocument["people"];
  readonly peopleCount: readonly number[];
  readonly person: readonly number[];
  readonly role: readonly number[];
};

/** Who is named at each event: a few people again and again, most of them once. */
export function generateParticipations(size: number, random: Random): Participations {
  const countOf = createPicker(random, PEOPLE_WEIGHTS);
  const peopleCount = Array.from({ length: size }, countOf);
  const total = peopleCount.reduce((sum, count) => sum + count, 0);
  const { codes, people } = inOrderOfMention(
    Array.from({ length: total }, () => Math.floor(peopleOf(size) * random.next() ** SKEW)),
  );
  const sideOf = createPicker(random, SIDE_WEIGHTS);
  return {
    people: {
      id: Array.from({ length: people }, () => null),
      name: columnsOf(Array.from({ length: people }, (_, person) => personName(person))),
      side: Array.from({ length: people }, sideOf),
    },
    peopleCount,
    person: encodeAppearances(codes),
    role: Array.from({ length: total }, () => random.below(PARTICIPANT_ROLES.length)),
  };
}

/** New people become rarer as a record grows. */
function peopleOf(size: number): number {
  return Math.ceil(Math.min(size * 1.4, 1500 + size / 5));
}

/** Renumbers so that whoever is mentioned first is 0, as the index has it. */
function inOrderOfMention(mentions: readonly number[]) {
  const codeOf = new Map<number, number>();
  const codes = mentions.map((mention) => {
    const code = codeOf.get(mention) ?? codeOf.size;
    codeOf.set(mention, code);
    return code;
  });
  return { codes, people: codeOf.size };
}

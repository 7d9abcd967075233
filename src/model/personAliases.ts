import * as v from "valibot";
import type { ForumRecord, PersonId } from "./schema.ts";
import { personSchema } from "./vocabularySchema.ts";

/** Other spellings of the names of people; only of those who have any. */
export const personAliasesSchema = v.object({
  format: v.literal(1),
  people: v.array(personSchema.entries.id),
  /** Of each of these people, in the same order. */
  spelling: v.array(personSchema.entries.aliases),
});
export type PersonAliasesDocument = Readonly<v.InferOutput<typeof personAliasesSchema>>;

/** Person id → the other spellings. */
export type PersonAliases = ReadonlyMap<PersonId, readonly string[]>;

/** Takes the spellings out of the record. */
export function encodePersonAliases({
  people,
}: Pick<ForumRecord, "people">): PersonAliasesDocument {
  const known = people.filter(({ aliases }) => aliases.length > 0);
  return {
    format: 1,
    people: known.map(({ id }) => id),
    spelling: known.map(({ aliases }) => aliases),
  };
}

/** Unpacks the spellings; somebody without any is not in it. The document is trusted: it has passed `personAliasesSchema`. */
export function decodePersonAliases({ people, spelling }: PersonAliasesDocument): PersonAliases {
  return new Map(people.map((id, i) => [id, spelling[i] ?? []]));
}

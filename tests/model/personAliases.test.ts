import * as v from "valibot";
import { describe, expect, it } from "vitest";
import {
  decodePersonAliases,
  encodePersonAliases,
  personAliasesSchema,
} from "#model/personAliases.ts";
import { readRecord } from "#tools/readRecord.ts";

describe("the spellings of people's names", () => {
  it("come back as they are in the record, for those who have any", () => {
    const record = readRecord("data");
    const travelled: unknown = JSON.parse(JSON.stringify(encodePersonAliases(record)));
    const aliases = decodePersonAliases(v.parse(personAliasesSchema, travelled));
    for (const person of record.people)
      expect(aliases.get(person.id) ?? []).toEqual(person.aliases);
    expect(aliases.size).toBe(record.people.filter((person) => person.aliases.length > 0).length);
  });
});

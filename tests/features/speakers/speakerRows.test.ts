import { describe, expect, it } from "vitest";
import { matchSpeakers, nameRanks } from "#features/speakers/speakerNames.ts";
import { type SpeakerChoice, speakerRows } from "#features/speakers/speakerRows.ts";
import { speakerTable } from "#features/speakers/speakerTable.ts";
import { makeEvent, makeIndex, makeParticipant } from "#fixtures/makeIndex.ts";
import { NO_FILTERS } from "#model/filters.ts";
import { select } from "#model/select.ts";

const at = (start: string, ...participants: ReturnType<typeof makeParticipant>[]) =>
  makeEvent({ date: { start, end: null, precision: "day" }, participants });

const index = makeIndex(
  [
    at("2020-01-01", makeParticipant("ann"), makeParticipant("bob")),
    at("2021-01-01", makeParticipant("bob", { role: "attended" }), makeParticipant("li-an")),
    at("2022-01-01", makeParticipant("cai"), makeParticipant("bob")),
  ],
  {
    people: [
      { id: "cai", name: { en: "Cai", "zh-Hans": "蔡" }, aliases: [], side: "mainland" },
      { id: "li-an", name: { en: "Lǐ Ān", "zh-Hans": "李安" }, aliases: [], side: "taiwan" },
    ],
  },
);
const table = speakerTable(index, select(index, NO_FILTERS));
const EVERYONE: SpeakerChoice = {
  side: "all",
  role: "all",
  nameMatch: null,
  sort: { column: "events", direction: "descending" },
  nameRanks: nameRanks(index, "en"),
};
const idsOf = (choice: Partial<SpeakerChoice>) =>
  [...speakerRows(index, table, { ...EVERYONE, ...choice })].map((code) => index.people[code]?.id);

describe(speakerRows, () => {
  it("puts those with most events first, equals by name", () => {
    expect(idsOf({})).toEqual(["bob", "ann", "cai", "li-an"]);
  });

  it.each([
    ["events", "ascending", ["ann", "cai", "li-an", "bob"]],
    ["name", "ascending", ["ann", "bob", "cai", "li-an"]],
    ["name", "descending", ["li-an", "cai", "bob", "ann"]],
    ["latest", "descending", ["bob", "cai", "li-an", "ann"]],
    ["side", "ascending", ["ann", "bob", "li-an", "cai"]],
  ] as const)("sorts by %s, %s", (column, direction, ids) => {
    expect(idsOf({ sort: { column, direction } })).toEqual(ids);
  });

  it("keeps one side", () => {
    expect(idsOf({ side: "mainland" })).toEqual(["cai"]);
  });

  it("keeps those who had a role at any of the events", () => {
    expect(idsOf({ role: "attended" })).toEqual(["bob"]);
  });

  it.each([
    ["李", ["li-an"]],
    ["li an", ["li-an"]],
    ["LI", ["li-an"]],
    ["nobody", []],
  ])("finds “%s” in any script, whatever its case or accents", (search, ids) => {
    expect(idsOf({ nameMatch: matchSpeakers(index, search) })).toEqual(ids);
  });

  it("takes a search of blanks for none", () => {
    expect(matchSpeakers(index, "  ")).toBeNull();
  });
});

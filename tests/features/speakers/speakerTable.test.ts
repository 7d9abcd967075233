import { describe, expect, it } from "vitest";
import { eventsOf, speakerTable } from "#features/speakers/speakerTable.ts";
import { topPlaces } from "#features/speakers/topPlaces.ts";
import { indexOf, makeEvent, makeIndex, makeParticipant } from "#fixtures/makeIndex.ts";
import { NO_FILTERS } from "#model/filters.ts";
import { select } from "#model/select.ts";
import { PARTICIPANT_ROLES } from "#model/vocabulary.ts";
import { readRecord } from "#tools/readRecord.ts";

const at = (
  start: string,
  province: string,
  ...participants: ReturnType<typeof makeParticipant>[]
) =>
  makeEvent({
    date: { start, end: null, precision: "day" },
    place: { province, city: { en: null, "zh-Hans": null } },
    participants,
  });

const index = makeIndex([
  at("2020-01-01", "hunan", makeParticipant("ann"), makeParticipant("bob", { role: "attended" })),
  at("2021-01-01", "hubei", makeParticipant("ann", { role: "signed" })),
  at("2022-01-01", "anhui", makeParticipant("cai")),
]);
const codeOf = (id: string) => index.codes.person.get(id) ?? -1;

describe(speakerTable, () => {
  it("lists for everyone the selected events in date order, and the roles they had", () => {
    const table = speakerTable(index, select(index, NO_FILTERS));
    expect([...eventsOf(table, codeOf("ann"))]).toEqual([0, 1]);
    expect([...eventsOf(table, codeOf("bob"))]).toEqual([0]);
    expect(table.roleBits[codeOf("ann")]).toBe(
      (1 << PARTICIPANT_ROLES.indexOf("speech")) | (1 << PARTICIPANT_ROLES.indexOf("signed")),
    );
  });

  it("leaves out those who are named at none of them", () => {
    const table = speakerTable(index, select(index, { ...NO_FILTERS, from: 2021, to: 2021 }));
    expect([...table.people]).toEqual([codeOf("ann")]);
    expect([...eventsOf(table, codeOf("ann"))]).toEqual([1]);
    expect([...eventsOf(table, codeOf("bob"))]).toEqual([]);
  });

  it("holds every participation of the real record once", () => {
    const record = readRecord("data");
    const real = indexOf(record);
    const table = speakerTable(real, select(real, NO_FILTERS));
    expect(table.events).toHaveLength(
      record.events.reduce((sum, { participants }) => sum + participants.length, 0),
    );
    expect(eventsOf(table, real.codes.person.get("li-cheng-hung") ?? -1)).toHaveLength(46);
  });
});

describe(topPlaces, () => {
  it("names the three most frequent, of equals the latest, and counts the others", () => {
    const places = makeIndex(
      ["hunan", "hubei", "hunan", "anhui", "fujian"].map((province, i) =>
        at(`202${i}-01-01`, province),
      ),
    );
    const { codes, more } = topPlaces(places, Uint32Array.of(0, 1, 2, 3, 4));
    expect(codes.map((code) => places.provinces[code]?.id)).toEqual(["hunan", "fujian", "anhui"]);
    expect(more).toBe(1);
  });
});

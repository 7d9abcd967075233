import { describe, expect, it } from "vitest";
import { decodeIndex } from "#model/decodeIndex.ts";
import { encodeIndex } from "#model/encodeIndex.ts";
import { generatedEvent } from "#tools/bench/generatedEvent.ts";
import { generateRecord } from "#tools/bench/generateRecord.ts";
import { readRecord } from "#tools/readRecord.ts";

const real = readRecord("data");
const index = decodeIndex(generateRecord({ events: 200, seed: 3, vocabulary: real }));

describe(generatedEvent, () => {
  it("says of every event what the index says", () => {
    const events = index.id.map((_, event) => generatedEvent(index, event));
    const people = index.people.map((person) => ({ ...person, aliases: [] }));
    const record = { ...real, events, people, series: index.series };
    const again = decodeIndex(encodeIndex(record, index.version));
    expect(again.id).toEqual(index.id);
    expect(again.startDay).toEqual(index.startDay);
    expect(again.themeBits).toEqual(index.themeBits);
    expect(again.sideBits).toEqual(index.sideBits);
    expect(again.kind).toEqual(index.kind);
    expect(again.amounts.CNY.amount).toEqual(index.amounts.CNY.amount);
  });
});

import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { decodeIndex } from "#model/decodeIndex.ts";
import { indexDocumentSchema } from "#model/indexDocument.ts";
import { NO_FILTERS } from "#model/filters.ts";
import { select } from "#model/select.ts";
import { generateRecord } from "#tools/bench/generateRecord.ts";
import { readRecord } from "#tools/readRecord.ts";

const vocabulary = readRecord("data");

function generated(events: number, seed = 1) {
  return generateRecord({ events, seed, vocabulary });
}

describe(generateRecord, () => {
  it("gives the same record for the same seed, and another for another", () => {
    expect(generated(500)).toEqual(generated(500));
    expect(generated(500, 2)).not.toEqual(generated(500));
  });

  it.each([0, 1, 1000])("gives %i events in the format of the index", (events) => {
    const document: unknown = JSON.parse(JSON.stringify(generated(events)));
    const index = decodeIndex(v.parse(indexDocumentSchema, document));
    expect(index.size).toBe(events);
    expect(new Set(index.id).size).toBe(events);
    expect(new Set(index.people.map(({ id }) => id)).size).toBe(index.people.length);
  });

  it("keeps the order of the index: by start, then id", () => {
    const { id, startDay } = decodeIndex(generated(3000));
    const keys = id.map((name, event) => `${String(startDay[event]).padStart(6)} ${name}`);
    expect(keys).toEqual(keys.toSorted());
  });

  it("is skewed as the real record is", () => {
    const { counts, totals } = select(decodeIndex(generated(5000)), NO_FILTERS);
    expect(totals.withFigures / totals.events).toBeGreaterThan(0.35);
    expect(totals.withFigures / totals.events).toBeLessThan(0.5);
    expect(Math.max(...counts.province)).toBeGreaterThan(5000 / 10);
    expect(Math.min(...counts.province)).toBeGreaterThan(0);
    expect(totals.people).toBeGreaterThan(1000);
  });
});

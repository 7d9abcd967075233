import { describe, expect, it } from "vitest";
import { decodeIndex } from "#model/decodeIndex.ts";
import type { EventIndex } from "#model/eventIndex.ts";
import { type Filters, NO_FILTERS } from "#model/filters.ts";
import { select } from "#model/select.ts";
import { generateRecord } from "#tools/bench/generateRecord.ts";
import { readRecord } from "#tools/readRecord.ts";

const SIZE = 2000;
const COLUMNS = ["province", "seriesOf", "year", "themeBits", "sideBits", "projects"] as const;

describe("a change of filter", () => {
  it.each<[string, Partial<Filters>]>([
    ["a province", { provinces: [0] }],
    ["themes", { themes: [0, 1, 2] }],
    ["series", { series: [0, 1] }],
    ["years", { from: 2005, to: 2015 }],
    ["a side", { sides: [0] }],
    ["only reported figures", { onlyReported: true }],
    ["everything at once", { provinces: [0, 1], themes: [0], from: 2000, sides: [0, 1] }],
  ])("reads no column more than twice for %s", (_, filters) => {
    const { index, reads } = countingIndex();
    select(index, NO_FILTERS);
    reads.clear();
    select(index, { ...NO_FILTERS, ...filters });
    for (const column of COLUMNS)
      expect((reads.get(column) ?? 0) / SIZE, column).toBeLessThanOrEqual(2);
  });

  it("reads nothing when the last filter is taken off", () => {
    const { index, reads } = countingIndex();
    select(index, NO_FILTERS);
    reads.clear();
    select(index, NO_FILTERS);
    expect([...reads.values()].every((count) => count === 0)).toBe(true);
  });
});

const document = generateRecord({ events: SIZE, seed: 1, vocabulary: readRecord("data") });

/** An index that counts how often an event is looked up in each column. */
function countingIndex() {
  const plain = decodeIndex(document);
  const reads = new Map<string, number>();
  const counted = <Column extends object>(name: string, column: Column): Column =>
    new Proxy(column, {
      get(target, key) {
        if (typeof key === "string" && /^\d+$/.test(key))
          reads.set(name, (reads.get(name) ?? 0) + 1);
        const value: unknown = Reflect.get(target, key);
        return value;
      },
    });
  const index: EventIndex = {
    ...plain,
    province: counted("province", plain.province),
    seriesOf: counted("seriesOf", plain.seriesOf),
    year: counted("year", plain.year),
    themeBits: counted("themeBits", plain.themeBits),
    sideBits: counted("sideBits", plain.sideBits),
    projects: counted("projects", plain.projects),
  };
  return { index, reads };
}

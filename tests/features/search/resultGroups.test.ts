import { describe, expect, it } from "vitest";
import { resultGroups } from "#features/search/resultGroups.ts";
import type { Hit } from "#model/search.ts";
import type { Found } from "#model/searchEntries.ts";

function makeHit(id: number, found: Found): Hit {
  return { id, found, events: [], pinyin: [], words: [], rank: 100 - id };
}

describe("resultGroups", () => {
  it("puts the group with the best hit first, and cities with provinces", () => {
    const groups = resultGroups([
      makeHit(0, { kind: "city", city: 0, province: 0 }),
      makeHit(1, { kind: "event", event: 0 }),
      makeHit(2, { kind: "province", province: 0 }),
    ]);
    expect(groups.map(({ name, first, hits }) => [name, first, hits.map(({ id }) => id)])).toEqual([
      ["places", 0, [0, 2]],
      ["events", 2, [1]],
    ]);
  });

  it("shows the best of many and says how many there are", () => {
    const hits = Array.from({ length: 40 }, (_, id) => makeHit(id, { kind: "event", event: id }));
    const [group] = resultGroups(hits);
    expect(group?.hits.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(group?.total).toBe(40);
  });

  it("is empty where nothing was found", () => {
    expect(resultGroups([])).toEqual([]);
  });
});

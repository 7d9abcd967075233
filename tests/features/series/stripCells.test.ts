import { describe, expect, it } from "vitest";
import { editionRows } from "#features/series/editionRows.ts";
import { countMissing, stripCells } from "#features/series/stripCells.ts";
import { makeEvent, makeIndex } from "#fixtures/makeIndex.ts";

const edition = (year: number, number: number | null) =>
  makeEvent({
    id: `${year}-week`,
    series: "week",
    edition: number,
    date: { start: `${year}-01-01`, end: null, precision: "year" },
  });

const cellsOf = (...editions: readonly (readonly [year: number, number: number | null])[]) =>
  stripCells(makeIndex(editions.map(([year, number]) => edition(year, number))), 0);

describe(stripCells, () => {
  it("has a place for every edition and every number missing between, and before the first", () => {
    const cells = cellsOf([2012, 2], [2016, 5], [2017, 6]);
    expect(cells).toEqual([
      { kind: "missing", number: 1 },
      { kind: "edition", event: 0, number: 2 },
      { kind: "missing", number: 3 },
      { kind: "missing", number: 4 },
      { kind: "edition", event: 1, number: 5 },
      { kind: "edition", event: 2, number: 6 },
    ]);
    expect(countMissing(cells)).toBe(3);
  });

  it("calls nothing missing around an edition without a number", () => {
    expect(cellsOf([2012, null], [2016, null])).toEqual([
      { kind: "edition", event: 0, number: null },
      { kind: "edition", event: 1, number: null },
    ]);
    expect(countMissing(cellsOf([2012, 1], [2014, null], [2016, 3]))).toBe(0);
  });
});

describe(editionRows, () => {
  it("puts the latest first and numbers missing in a row on one line", () => {
    expect(editionRows(cellsOf([2012, 2], [2016, 5]))).toEqual([
      { kind: "edition", event: 1, number: 5 },
      { kind: "gap", from: 3, to: 4 },
      { kind: "edition", event: 0, number: 2 },
      { kind: "gap", from: 1, to: 1 },
    ]);
  });
});

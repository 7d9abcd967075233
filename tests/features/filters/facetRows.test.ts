import { describe, expect, it } from "vitest";
import { facetRows, firstRows } from "#features/filters/facetRows.ts";

const codes = (rows: readonly { readonly code: number }[]) => rows.map(({ code }) => code);

describe("facetRows", () => {
  it("puts the largest count first, and equal ones as the index lists them", () => {
    const rows = facetRows(Uint32Array.of(2, 8, 0, 2));
    expect(codes(rows)).toEqual([1, 0, 3, 2]);
    expect(rows[1]).toEqual({ code: 0, count: 2, share: 0.25 });
  });

  it("can keep the order of other counts", () => {
    expect(codes(facetRows(Uint32Array.of(1, 2, 3), Uint32Array.of(9, 8, 7)))).toEqual([0, 1, 2]);
  });

  it("draws no bar where all counts are zero", () => {
    expect(facetRows(Uint32Array.of(0, 0)).map(({ share }) => share)).toEqual([0, 0]);
  });
});

describe("firstRows", () => {
  const rows = facetRows(Uint32Array.of(5, 4, 3, 2));

  it("keeps what is chosen in sight, however far down, in as many rows as ever", () => {
    const shown = firstRows(rows, { limit: 2, isChosen: (code) => code === 3 });
    expect(codes(shown)).toEqual([0, 3]);
  });

  it("shows all that are chosen, even if they are more", () => {
    expect(firstRows(rows, { limit: 2, isChosen: (code) => code > 0 })).toHaveLength(3);
  });
});

import { describe, expect, it } from "vitest";
import { type BenchRow, rowMaker } from "#tools/bench/benchRow.ts";
import { benchTable } from "#tools/bench/benchTable.ts";

const row = rowMaker({ part: "timeline", size: "10,000" });

/** The one row of a table, without its frame. */
function cells(only: BenchRow): readonly string[] {
  const line = benchTable([only]).split("\n").at(-1) ?? "";
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}

describe(benchTable, () => {
  it("says what, of which record, ours, the peer's, how many times ours, the budget and whether it is held", () => {
    const peer = { name: "other", value: 27_000 };
    const budget = { most: 150 };
    expect(cells(row({ what: "first frame", unit: "ms", ours: 90, peer, budget }))).toEqual([
      "first frame",
      "10,000",
      "90 ms",
      "other 27.0 s",
      "300×",
      "≤ 150 ms",
      "yes",
    ]);
  });

  it("says that a peer ran out of time", () => {
    const peer = { name: "other", value: 60_000, isOver: true };
    const [, , , theirs, ratio] = cells(row({ what: "", unit: "ms", ours: 100, peer }));
    expect([theirs, ratio]).toEqual(["other over 60.0 s", "> 600×"]);
  });

  it("shows a dash and a missed budget for what was not measured", () => {
    const shown = cells(row({ what: "", unit: "ms", ours: Number.NaN, budget: { most: 1 } }));
    expect(shown.slice(2)).toEqual(["–", "", "", "≤ 1 ms", "**no**"]);
  });

  it("leaves cells empty where there is neither peer nor budget", () => {
    expect(cells(row({ what: "", unit: "MB", ours: 12.34 })).slice(2)).toEqual([
      "12.3 MB",
      "",
      "",
      "",
      "",
    ]);
  });

  it.each([
    ["ms", 0.1234, "0.12 ms"],
    ["ms", 16.6667, "16.7 ms"],
    ["ms", 1530, "1.5 s"],
    ["kB", 258.76, "258.8 kB"],
    ["count", 9, "9"],
    ["score", 0.0004, "0"],
  ] as const)("writes %s %d as %s", (unit, ours, text) => {
    expect(cells(row({ what: "", unit, ours }))[2]).toBe(text);
  });
});

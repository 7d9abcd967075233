import { describe, expect, it } from "vitest";
import { tileNeighbour } from "#features/filters/tileNeighbour.ts";
import { makeEvent, makeIndex } from "#fixtures/makeIndex.ts";

const { provinces } = makeIndex([makeEvent()]);
const tiles = provinces.map(({ tile }) => tile);

function after(province: string, key: string) {
  const from = provinces.findIndex(({ id }) => id === province);
  const next = tileNeighbour(tiles, from, key);
  return next === null ? null : provinces[next]?.id;
}

describe("tileNeighbour", () => {
  it.each([
    ["hunan", "ArrowRight", "jiangxi"],
    ["hunan", "ArrowLeft", "guizhou"],
    ["hunan", "ArrowUp", "hubei"],
    ["hunan", "ArrowDown", "guangdong"],
  ])("leads from %s with %s to %s", (from, key, to) => {
    expect(after(from, key)).toBe(to);
  });

  it("crosses the sea to the nearest tile straight ahead", () => {
    expect(after("fujian", "ArrowRight")).toBe("taiwan");
    expect(after("xinjiang", "ArrowRight")).toBe("gansu");
  });

  it("stays at the edge", () => {
    expect(after("heilongjiang", "ArrowUp")).toBeNull();
  });

  it("leaves other keys alone", () => {
    expect(after("hunan", "Enter")).toBeNull();
  });

  it("reaches every tile from any other", () => {
    const reached = new Set<number>([0]);
    for (const tile of reached)
      for (const key of ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]) {
        const next = tileNeighbour(tiles, tile, key);
        if (next !== null) reached.add(next);
      }
    expect(reached.size).toBe(tiles.length);
  });
});

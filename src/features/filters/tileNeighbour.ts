import type { Province } from "#model/schema.ts";

type Tile = Province["tile"];

const DIRECTIONS: Readonly<Record<string, Tile>> = {
  ArrowLeft: { column: -1, row: 0 },
  ArrowRight: { column: 1, row: 0 },
  ArrowUp: { column: 0, row: -1 },
  ArrowDown: { column: 0, row: 1 },
};

/** The position in the list of the tile an arrow key leads to: the nearest that way; `null` where there is none. */
export function tileNeighbour(tiles: readonly Tile[], from: number, key: string): number | null {
  const direction = DIRECTIONS[key];
  const start = tiles[from];
  if (!direction || !start) return null;
  let nearest: number | null = null;
  let least = Infinity;
  tiles.forEach((tile, at) => {
    const distance = distanceAlong(direction, start, tile);
    if (distance === null || distance >= least) return;
    least = distance;
    nearest = at;
  });
  return nearest;
}

/** Steps aside count double, so that a tile straight ahead wins over one that is nearer but off the line. */
function distanceAlong(direction: Tile, start: Tile, tile: Tile): number | null {
  const columns = tile.column - start.column;
  const rows = tile.row - start.row;
  const ahead = columns * direction.column + rows * direction.row;
  const aside = Math.abs(columns * direction.row) + Math.abs(rows * direction.column);
  return ahead > 0 ? ahead + 2 * aside : null;
}

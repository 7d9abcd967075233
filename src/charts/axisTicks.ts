import { scaleLinear } from "d3-scale";
import { textWidthPx } from "./textWidth.ts";

/** About so many round values above zero and up to the maximum. */
export function valueTicks(max: number, count: number, isWhole: boolean): readonly number[] {
  if (!(max > 0)) return [];
  const ticks = scaleLinear().domain([0, max]).ticks(count);
  return ticks.filter((tick) => tick > 0 && (!isWhole || Number.isInteger(tick)));
}

/** Every how many bars there is room for a label, so that none is turned or overlaps. */
const STEPS = [1, 2, 4, 5, 10, 20, 50];

/** A year and the air beside it. */
const YEAR_PX = 40;

/** The years to label: round ones, as many as fit side by side. */
export function yearTicks(years: readonly number[], widthPx: number): readonly number[] {
  const room = Math.max(1, Math.floor(widthPx / YEAR_PX));
  const step = STEPS.find((candidate) => years.length / candidate <= room) ?? 100;
  return years.filter((year) => year % step === 0);
}

type LabelledBands = {
  readonly rows: readonly { readonly id: string }[];
  /** Those whose name stands below the axis. */
  readonly labelled: readonly string[];
  /** For all bars side by side. */
  readonly roomPx: number;
};

/** What the last bar must leave free at the right, so that its name, when wider than the bar, is not cut off. */
export function roomAfterLastPx({ rows, labelled, roomPx }: LabelledBands): number {
  const last = rows.at(-1)?.id;
  if (last === undefined || labelled.at(-1) !== last) return 0;
  return Math.max(0, Math.ceil((textWidthPx(last) - roomPx / rows.length) / 2));
}

/** The span of a logarithmic axis, with some air at both ends, and the powers of ten to label in it. */
export function logAxis(values: readonly number[]): {
  readonly bounds: readonly [number, number];
  readonly ticks: readonly number[];
} {
  const min = Math.min(...values);
  const max = Math.max(...values);
  const first = Math.floor(Math.log10(min / AIR));
  const last = Math.ceil(Math.log10(max * AIR));
  const powers = Array.from({ length: last - first + 1 }, (_, i) => 10 ** (first + i));
  const inside = powers.filter((power) => power >= min / AIR && power <= max * AIR);
  if (inside.length < 2) return { bounds: [10 ** first, 10 ** last], ticks: powers };
  return { bounds: [min / AIR, max * AIR], ticks: inside };
}

const AIR = 1.6;

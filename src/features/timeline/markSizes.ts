import { type EventIndex, NONE } from "#model/eventIndex.ts";
import { isTrade } from "#model/headlineKinds.ts";
import type { Basis } from "#model/selection.ts";
import { type DisplayCurrency, INVESTORS } from "#model/vocabulary.ts";

/** How large each event's mark is. Circles are amounts signed, squares trade; both by area, on one scale. */
export type MarkSizes = {
  /** In pixels; a square has the area of the circle of this radius. NaN where no amount is reported. */
  readonly radius: Float32Array;
  /** The disc of the Taiwan-related part; as large as the mark where all is, NaN where none is known. */
  readonly innerRadius: Float32Array;
  /** One byte an event, 1 where the amount is of trade. */
  readonly isSquare: Uint8Array;
  /** The events with an amount, largest first. */
  readonly order: Uint32Array;
  /** The amount, in single units, whose radius is `LARGEST_RADIUS_PX`. */
  readonly largest: number;
};

export const LARGEST_RADIUS_PX = 24;
/** Smaller amounts are drawn this large, or they could not be seen. */
const SMALLEST_RADIUS_PX = 1.75;
/** The ring of an event without a reported amount: its size says nothing. */
export const HOLLOW_RADIUS_PX = 3;

/** The radius whose area is to the largest circle's as the amount is to the largest amount. */
export function radiusOfAmount(amount: number, largest: number): number {
  return Math.max(LARGEST_RADIUS_PX * Math.sqrt(amount / largest), SMALLEST_RADIUS_PX);
}

/** The scale is set by the whole record, so that a mark keeps its size under every filter. */
export function markSizes(
  index: EventIndex,
  { currency, basis }: { readonly currency: DisplayCurrency; readonly basis: Basis },
): MarkSizes {
  const { amount, taiwan } = index.amounts[currency];
  const shown = basis === "taiwan" ? taiwan : amount;
  const largest = amount.reduce((most, value) => (value > most ? value : most), 0);
  const sizes = {
    radius: new Float32Array(index.size),
    innerRadius: new Float32Array(index.size),
    isSquare: new Uint8Array(index.size),
  };
  for (let event = 0; event < index.size; event += 1) {
    const whole = shown[event] ?? Number.NaN;
    const radius = radiusOfAmount(whole, largest);
    sizes.radius[event] = radius;
    // Of the mark as drawn, so that the share is right in the smallest too.
    sizes.innerRadius[event] = radius * Math.sqrt((taiwan[event] ?? Number.NaN) / whole);
    sizes.isSquare[event] = Number(isTrade(index, event));
  }
  return { ...sizes, order: largestFirst(sizes.radius, shown), largest };
}

/** Is the part of the amount that is not Taiwan-related of an origin that no report states? */
export function isOriginUnstated(index: EventIndex, event: number): boolean {
  const investors = index.investors[event] ?? NONE;
  return investors === INVESTORS.indexOf("unspecified");
}

function largestFirst(radius: Float32Array, shown: Float64Array): Uint32Array {
  const reported = Uint32Array.from(radius, (_, event) => event).filter(
    (event) => !Number.isNaN(radius[event]),
  );
  return reported.sort((a, b) => (shown[b] ?? 0) - (shown[a] ?? 0) || a - b);
}

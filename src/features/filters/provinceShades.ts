import type { Basis, Selection } from "#model/selection.ts";
import type { Measure } from "#state/viewState.ts";

/** How dark a tile is; without a value it has no fill at all, which is not the faintest step. */
export type Shade =
  | { readonly kind: "step"; readonly step: Step; readonly value: number }
  | { readonly kind: "notReported" }
  | { readonly kind: "noEvents" };

export const STEPS = [1, 2, 3, 4, 5] as const;
export type Step = (typeof STEPS)[number];

/** Where the ramp ends: values over `strongest` have the strongest step, values up to `faintest` the faintest. */
export type ShadeScale = {
  readonly high: number;
  /** How many times more each step is than the one before. */
  readonly factor: number;
  readonly strongest: number;
  readonly faintest: number;
};

export type ProvinceShades = {
  readonly shades: readonly Shade[];
  /** `null` where there is nothing to shade. */
  readonly scale: ShadeScale | null;
  /** Is there a place with events and no reported value? */
  readonly hasGaps: boolean;
};

type ShadeOptions = { readonly measure: Measure; readonly basis: Basis };

/**
 * The shade of every province by the current measure. Each step is the same number of times more than the one before,
 * counted down from the largest value, as a few places have a hundred times what most have.
 */
export function provinceShades(selection: Selection, options: ShadeOptions): ProvinceShades {
  const counts = selection.counts.province;
  const values = measuredValues(selection, options);
  const known = [...values].filter((value, at) => value > 0 && counts[at] !== 0);
  const scale = known.length === 0 ? null : scaleOf(known);
  const shades = Array.from(counts, (count, at): Shade => {
    const value = values[at] ?? Number.NaN;
    if (count === 0) return { kind: "noEvents" };
    if (Number.isNaN(value)) return { kind: "notReported" };
    return { kind: "step", step: stepOf(value, scale), value };
  });
  return { shades, scale, hasGaps: shades.some(({ kind }) => kind === "notReported") };
}

function measuredValues(
  { counts, provinceMeasures }: Selection,
  { measure, basis }: ShadeOptions,
): Uint32Array | Float64Array {
  switch (measure) {
    case "events":
      return counts.province;
    case "projects":
      return basis === "taiwan" ? provinceMeasures.taiwanProjects : provinceMeasures.projects;
    case "amount":
      return basis === "taiwan" ? provinceMeasures.taiwan : provinceMeasures.amount;
  }
}

/** What part of the places the faintest step should hold, at the least. */
const LIGHTEST_PART = 0.2;

function scaleOf(values: readonly number[]): ShadeScale {
  const sorted = values.toSorted((a, b) => a - b);
  const high = sorted.at(-1) ?? Number.NaN;
  const low = sorted[Math.floor(sorted.length * LIGHTEST_PART)] ?? high;
  const factor = Math.max(2, Math.round((high / low) ** (1 / (STEPS.length - 1))));
  return { high, factor, strongest: high / factor, faintest: high / factor ** (STEPS.length - 1) };
}

function stepOf(value: number, scale: ShadeScale | null): Step {
  if (!scale) return 1;
  const below = Math.floor(Math.log(scale.high / value) / Math.log(scale.factor));
  return STEPS[STEPS.length - 1 - below] ?? 1;
}

import type { EventIndex } from "./eventIndex.ts";
import type { EventSet } from "./eventSet.ts";
import {
  type HeadlineBin,
  headlineBins,
  type HeadlineGroup,
  reportingAmountsIn,
  reportingProjects,
  reportingTaiwanProjects,
} from "./headlineBins.ts";
import { once } from "./once.ts";
import type { AmountSum, ProjectSum, ProvinceMeasures } from "./selection.ts";
import type { DisplayCurrency } from "./vocabulary.ts";

/** By bin: the sum of what was reported, and how many events reported it. */
type Tally = { readonly sums: Float64Array; readonly counts: Uint32Array };

/** The headline figures of some events, summed by place, kinds that may be added, origin, and whole or part. */
export type HeadlineSums = {
  readonly bins: readonly HeadlineBin[];
  readonly amount: Tally;
  readonly taiwan: Tally;
  readonly projects: Tally;
  /** Summed only where it is asked for: in most views it is not. */
  readonly taiwanProjects: () => Tally;
};

/** Sums the headline figures of the events. What is not reported is never added. */
export function sumHeadlines(
  index: EventIndex,
  events: EventSet,
  currency: DisplayCurrency,
): HeadlineSums {
  const { bins, binOf } = headlineBins(index);
  const reporting = reportingAmountsIn[currency](index);
  const tally = (values: Float64Array, reported: EventSet) =>
    tallyOf({ values, events, reported, binOf, size: bins.length });
  return {
    bins,
    amount: tally(index.amounts[currency].amount, reporting.amount),
    taiwan: tally(index.amounts[currency].taiwan, reporting.taiwan),
    projects: tally(index.projects, reportingProjects(index)),
    taiwanProjects: once(() => tally(index.taiwanProjects, reportingTaiwanProjects(index))),
  };
}

type TallyInput = {
  readonly values: Float64Array;
  readonly events: EventSet;
  readonly reported: EventSet;
  readonly binOf: Uint16Array;
  readonly size: number;
};

function tallyOf({ values, events, reported, binOf, size }: TallyInput): Tally {
  const sums = new Float64Array(size);
  const counts = new Uint32Array(size);
  for (let word = 0; word < events.length; word += 1) {
    const first = word << 5;
    // Bit by bit, not by a list made for it: that would be written once and read once.
    for (let bits = (events[word] ?? 0) & (reported[word] ?? 0); bits !== 0; bits &= bits - 1) {
      const event = first + 31 - Math.clz32(bits & -bits);
      const bin = binOf[event] ?? 0;
      sums[bin] = (sums[bin] ?? 0) + (values[event] ?? Number.NaN);
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
  }
  return { sums, counts };
}

/** The amounts of one group of kinds, kept apart by origin. */
export function amountSum({ bins, amount, taiwan }: HeadlineSums, group: HeadlineGroup): AmountSum {
  const sum = {
    taiwan: 0,
    allInvestors: 0,
    unspecified: 0,
    total: 0,
    reported: 0,
    taiwanReported: 0,
    partial: 0,
    taiwanPartial: 0,
  };
  bins.forEach((bin, at) => {
    const reported = amount.counts[at] ?? 0;
    if (bin.group !== group || reported === 0) return;
    const whole = amount.sums[at] ?? Number.NaN;
    const part = taiwan.sums[at] ?? Number.NaN;
    sum.total += whole;
    sum.taiwan += part;
    if (bin.investors === "unspecified") sum.unspecified += whole - part;
    else sum.allInvestors += whole - part;
    sum.reported += reported;
    const taiwanReported = taiwan.counts[at] ?? 0;
    sum.taiwanReported += taiwanReported;
    if (!bin.partial) return;
    sum.partial += reported;
    sum.taiwanPartial += taiwanReported;
  });
  return sum;
}

/** The projects of every headline that counts them, of whatever kind. */
export function projectSum({ sums, counts }: Tally): ProjectSum {
  return {
    projects: sums.reduce((sum, value) => sum + value, 0),
    projectsReported: countedIn(counts),
  };
}

/** How many events report a Taiwan-related amount, of whatever kind. */
export function withTaiwanAmount({ taiwan }: HeadlineSums): number {
  return countedIn(taiwan.counts);
}

function countedIn(counts: Uint32Array): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Signed amounts and projects by province; NaN where nothing is reported. */
export function provinceMeasures(index: EventIndex, sums: HeadlineSums): ProvinceMeasures {
  const isSigned = ({ group }: HeadlineBin) => group === "signed";
  const measure = ({ sums: values, counts }: Tally, isCounted: (bin: HeadlineBin) => boolean) => {
    const byProvince = new Float64Array(index.provinces.length).fill(Number.NaN);
    for (let at = 0; at < counts.length; at += 1) {
      const bin = sums.bins[at];
      if (counts[at] === 0 || !bin || !isCounted(bin)) continue;
      const known = byProvince[bin.province] ?? Number.NaN;
      const value = values[at] ?? Number.NaN;
      byProvince[bin.province] = Number.isNaN(known) ? value : known + value;
    }
    return byProvince;
  };
  const taiwanProjects = once(() => measure(sums.taiwanProjects(), () => true));
  return {
    amount: measure(sums.amount, isSigned),
    taiwan: measure(sums.taiwan, isSigned),
    projects: measure(sums.projects, () => true),
    get taiwanProjects() {
      return taiwanProjects();
    },
  };
}

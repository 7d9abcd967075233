import type { BenchPlan } from "./benchPlan.ts";
import type { BenchRow, Part } from "./benchRow.ts";
import { buildBenchSite } from "./browser/benchSite.ts";
import { benchLoad } from "./page/loadBench.ts";
import { loadRows } from "./page/loadRows.ts";
import { benchMemory } from "./page/memoryBench.ts";
import { memoryRows } from "./page/memoryRows.ts";
import { benchPage } from "./page/pageBench.ts";
import { pageRows } from "./page/pageRows.ts";
import { benchSelection } from "./selectionBench.ts";
import { selectionRows } from "./selectionRows.ts";
import { benchTimeline } from "./timeline/timelineBench.ts";
import { timelineRows } from "./timeline/timelineRows.ts";

type Measured = { readonly rows: readonly BenchRow[]; readonly numbers: unknown };

export type BenchResult = {
  readonly rows: readonly BenchRow[];
  /** What each part measured, before it became rows. */
  readonly numbers: Readonly<Partial<Record<Part, unknown>>>;
  /** What could not be measured, and why. */
  readonly failures: readonly string[];
};

/** Measures the parts of a plan one after the other; one that fails leaves the others their turn. */
export async function runBench(plan: BenchPlan): Promise<BenchResult> {
  const measures = measuresOf(plan);
  const rows: BenchRow[] = [];
  const numbers: Partial<Record<Part, unknown>> = {};
  const failures: string[] = [];
  for (const part of plan.parts) {
    const start = performance.now();
    try {
      const measured = await measures[part]();
      rows.push(...measured.rows);
      numbers[part] = measured.numbers;
    } catch (error) {
      failures.push(`${part}: ${error instanceof Error ? error.message : String(error)}`);
    }
    console.log(`${part.padEnd(10)} ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
  return { rows, numbers, failures };
}

function measuresOf(plan: BenchPlan): Readonly<Record<Part, () => Promise<Measured>>> {
  let built: string | null = null;
  const site = () => (built ??= buildBenchSite());
  return {
    async selection() {
      const runs = benchSelection(plan.selectionSizes);
      return { rows: selectionRows(runs), numbers: runs.map(({ results: _, ...run }) => run) };
    },
    async timeline() {
      const runs = await benchTimeline(site(), plan.timelineSizes);
      return { rows: timelineRows(runs), numbers: runs };
    },
    async page() {
      const runs = await benchPage(site(), plan.pageRecords);
      return { rows: pageRows(runs), numbers: runs };
    },
    async load() {
      const run = await benchLoad(site(), plan.gradings);
      return { rows: loadRows(run), numbers: run };
    },
    async memory() {
      const states = await benchMemory(site(), plan.memoryChanges);
      return { rows: memoryRows(states), numbers: states };
    },
  };
}

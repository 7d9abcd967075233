import { type BenchRow, budgetOf, REAL_RECORD, rowMaker } from "#tools/bench/benchRow.ts";
import { quantile } from "#tools/bench/statistics.ts";
import type { PageRun } from "./pageBench.ts";

/** From click to painted at full speed, by the number of events; `null` for the real record. */
const PAINTED_BUDGETS_MS = new Map<number | null, number>([
  [null, 50],
  [10_000, 100],
  [100_000, 200],
]);

/** Filtering the whole page: the frame that answers a click, INP, and what held up the main thread. */
export function pageRows(runs: readonly PageRun[]): readonly BenchRow[] {
  return runs.flatMap(rowsOfRun);
}

function rowsOfRun({ events, slowdown, painted, interactions, longTasks }: PageRun) {
  const size = events === null ? REAL_RECORD : events.toLocaleString("en");
  const row = rowMaker({ part: "page", size });
  const speed = slowdown === 1 ? "page" : `page, ${slowdown}× slower`;
  const budget = budgetOf(slowdown === 1 ? PAINTED_BUDGETS_MS.get(events) : undefined);
  const click = `${speed}: filter click to painted`;
  const median = `${click}, median of ${painted.length}`;
  const rows = [
    row({ what: median, unit: "ms", ours: quantile(painted, 0.5), budget }),
    row({ what: `${click}, p95`, unit: "ms", ours: quantile(painted, 0.95), budget }),
    row({ what: `${speed}: INP`, unit: "ms", ours: largest(interactions) }),
  ];
  return events === null && slowdown === 1
    ? [
        ...rows,
        row({
          what: `page: tasks over 50 ms in ${painted.length} clicks`,
          unit: "count",
          ours: longTasks.length,
          budget: { most: 0 },
        }),
        row({ what: "page: longest task", unit: "ms", ours: largest(longTasks) }),
      ]
    : rows;
}

/** What is too short is not reported: then nothing was worth waiting for. */
function largest(values: readonly number[]): number {
  return Math.max(0, ...values);
}

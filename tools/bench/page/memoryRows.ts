import { type BenchRow, REAL_RECORD, rowMaker } from "#tools/bench/benchRow.ts";
import type { MemoryState } from "./memoryBench.ts";

/** Between the last two looks, when code and caches are there: what two looks at the same page differ by. */
const GROWTH_BUDGET_MB = 0.5;

/** The heap at every look, and how much it grew between the last two. */
export function memoryRows(states: readonly MemoryState[]): readonly BenchRow[] {
  const row = rowMaker({ part: "memory", size: REAL_RECORD });
  const heaps = states.map(({ changes, heapMb }) => {
    const what =
      changes === 0 ? "memory: heap after loading" : `memory: heap after ${changes} changes`;
    return row({ what, unit: "MB", ours: heapMb });
  });
  const [before, after] = states.slice(-2);
  if (!before || !after) return heaps;
  const last = `in the last ${after.changes - before.changes} changes`;
  return [
    ...heaps,
    row({
      what: `memory: growth ${last}`,
      unit: "MB",
      ours: after.heapMb - before.heapMb,
      budget: { most: GROWTH_BUDGET_MB },
    }),
    row({
      what: `memory: elements and listeners added ${last}`,
      unit: "count",
      ours: after.nodes + after.listeners - before.nodes - before.listeners,
      budget: { most: 0 },
    }),
  ];
}

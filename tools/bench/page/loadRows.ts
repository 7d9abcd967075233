import { type BenchRow, REAL_RECORD, rowMaker } from "#tools/bench/benchRow.ts";
import type { LoadRun } from "./loadBench.ts";

const BUDGETS = { lcpMs: 1500, tbtMs: 50, shift: 0.01 } as const;

/** What a first visit waits for. */
export function loadRows({ requests, lcpMs, tbtMs, cls }: LoadRun): readonly BenchRow[] {
  const row = rowMaker({ part: "load", size: REAL_RECORD });
  const bytes = requests.reduce((sum, request) => sum + request.bytes, 0);
  const timeline = "before the timeline is usable";
  const phone = "load, phone on slow 4G";
  return [
    row({ what: `load: requests ${timeline}`, unit: "count", ours: requests.length }),
    row({ what: `load: compressed, ${timeline}`, unit: "kB", ours: bytes / 1000 }),
    row({ what: `${phone}: LCP`, unit: "ms", ours: lcpMs, budget: { most: BUDGETS.lcpMs } }),
    row({ what: `${phone}: TBT`, unit: "ms", ours: tbtMs, budget: { most: BUDGETS.tbtMs } }),
    row({ what: `${phone}: CLS`, unit: "score", ours: cls, budget: { most: BUDGETS.shift } }),
  ];
}

import {
  type BenchRow,
  type Budget,
  FRAME_MS,
  type PeerValue,
  rowMaker,
} from "#tools/bench/benchRow.ts";
import { quantile } from "#tools/bench/statistics.ts";
import type { TimelineTimes } from "./gestures.ts";
import type { TimelineRun } from "./timelineBench.ts";

type Measure = {
  readonly what: string;
  readonly times: keyof TimelineTimes;
  readonly share: number;
  readonly budget: (events: number) => Budget | null;
};

const SMOOTH = (events: number): Budget | null => (events >= 10_000 ? { most: FRAME_MS } : null);

const MEASURES: readonly Measure[] = [
  {
    what: "timeline: first frame",
    times: "firstFrame",
    share: 0.5,
    budget: (events) => (events === 10_000 ? { most: 150 } : null),
  },
  { what: "timeline: pan, a frame, median", times: "pan", share: 0.5, budget: SMOOTH },
  { what: "timeline: pan, p95", times: "pan", share: 0.95, budget: SMOOTH },
  { what: "timeline: zoom, a frame, median", times: "zoom", share: 0.5, budget: SMOOTH },
  { what: "timeline: zoom, p95", times: "zoom", share: 0.95, budget: SMOOTH },
];

/** Both timelines in every measure at every size. */
export function timelineRows(runs: readonly TimelineRun[]): readonly BenchRow[] {
  return runs.flatMap((run) => {
    const row = rowMaker({ part: "timeline", size: run.events.toLocaleString("en") });
    return MEASURES.map(({ what, times, share, budget }) =>
      row({
        what,
        unit: "ms",
        ours: quantile(run.ours[times], share),
        peer: peerValue(run, times, share),
        budget: budget(run.events),
      }),
    );
  });
}

/** Of a first frame that never came we know that it takes longer than the limit; of later ones nothing. */
function peerValue(run: TimelineRun, times: keyof TimelineTimes, share: number): PeerValue | null {
  const name = "vis-timeline";
  if (run.vis[times].length > 0) return { name, value: quantile(run.vis[times], share) };
  return times === "firstFrame" ? { name, value: run.limitMs, isOver: true } : null;
}

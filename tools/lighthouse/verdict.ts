import type { Result } from "lighthouse";

/** What has the same grade on every run, and the grade it must have. */
const STEADY = { accessibility: 100, "best-practices": 100, seo: 100 } as const;

/** What the page is built for, on a machine with nothing else to do. */
const PERFORMANCE_AIM = 95;

/**
 * How far below the aim the best run may be. Blocking time, three tenths of the grade, is measured by the clock and
 * made four times as long: on two busy cores the same page was graded 71, 74 and 99 within two minutes. A machine
 * too slow for a quarter of its speed to be a phone's gets more.
 */
const NOISE_ALLOWANCE = { fast: 5, slow: 15 } as const;

/** The index by which Lighthouse itself takes a machine for slow, and warns. */
const SLOW_MACHINE_INDEX = 1000;

/** In points of layout shift; the page keeps its places, so this does not vary either. */
const LARGEST_SHIFT = 0.01;

/** How often the page is graded at most: as long as no run has reached the aim. */
export const MOST_RUNS = 5;

const TIMES = [
  "first-contentful-paint",
  "largest-contentful-paint",
  "total-blocking-time",
  "speed-index",
];

/** What Lighthouse grades. */
export const CATEGORIES: readonly string[] = [...Object.keys(STEADY), "performance"];

/** As much of a run's result as is judged. */
export type Run = Pick<Result, "categories" | "audits" | "environment">;

/** Has this run reached what the page is built for? */
export function hasReachedAim(run: Run): boolean {
  return grade(run, "performance") >= PERFORMANCE_AIM;
}

/** The run with the best grade for performance: noise only ever takes away. */
export function bestRun<Each extends Run>(runs: readonly [Each, ...Each[]]): Each {
  return runs.reduce((best, run) =>
    grade(run, "performance") > grade(best, "performance") ? run : best,
  );
}

/** Whether the page holds what it promises, and the lines that say so. */
export function verdict(runs: readonly [Run, ...Run[]]): {
  readonly isGood: boolean;
  readonly lines: readonly string[];
} {
  const best = bestRun(runs);
  const steady = Object.entries(STEADY).map(([name, least]) => {
    const worst = Math.min(...runs.map((run) => grade(run, name)));
    return line(worst >= least, name, `${worst} of at least ${least}`);
  });
  const shift = Math.max(...runs.map((run) => valueOf(run, "cumulative-layout-shift")));
  const judged = [
    ...steady,
    line(shift <= LARGEST_SHIFT, "layout shift", `${shift} of at most ${LARGEST_SHIFT}`),
    performanceLine(runs),
  ];
  return {
    isGood: judged.every(({ isGood }) => isGood),
    lines: [
      ...judged.map(({ text }) => text),
      ...TIMES.map((name) => `  ${name.padEnd(26)} ${best.audits[name]?.displayValue ?? ""}`),
      ...failedAudits(best),
    ],
  };
}

type Line = { readonly isGood: boolean; readonly text: string };

function line(isGood: boolean, name: string, text: string): Line {
  return { isGood, text: `${isGood ? "✓" : "✗"} ${name.padEnd(16)} ${text}` };
}

function performanceLine(runs: readonly [Run, ...Run[]]): Line {
  const grades = runs.map((run) => grade(run, "performance"));
  const best = grade(bestRun(runs), "performance");
  const isSlow = runs.some(({ environment }) => environment.benchmarkIndex < SLOW_MACHINE_INDEX);
  const floor = PERFORMANCE_AIM - NOISE_ALLOWANCE[isSlow ? "slow" : "fast"];
  const all = grades.length > 1 ? `, best of ${grades.join(", ")}` : "";
  if (best >= PERFORMANCE_AIM)
    return line(true, "performance", `${best} of at least ${PERFORMANCE_AIM}${all}`);
  const { isGood, text } = line(
    best >= floor,
    "performance",
    `${best}${all}: BELOW THE AIM of ${PERFORMANCE_AIM}; fails below ${floor} on a machine as ${isSlow ? "slow" : "fast"} as this`,
  );
  return { isGood, text: isGood ? text.replace("✓", "!") : text };
}

function failedAudits({ categories, audits }: Run): readonly string[] {
  return Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id];
      const isFailed = weight > 0 && typeof audit?.score === "number" && audit.score < 0.9;
      return isFailed ? [`  failed: ${id}: ${audit.title}`] : [];
    }),
  );
}

/** Of a hundred; what was not graded compares as smaller than anything. */
function grade({ categories }: Run, name: string): number {
  return Math.round((categories[name]?.score ?? Number.NEGATIVE_INFINITY) * 100);
}

function valueOf({ audits }: Run, name: string): number {
  return audits[name]?.numericValue ?? Number.POSITIVE_INFINITY;
}

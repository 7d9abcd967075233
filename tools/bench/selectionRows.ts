import { type BenchRow, type Budget, FRAME_MS, rowMaker, type Unit } from "./benchRow.ts";
import type { SelectionRun } from "./selectionRun.ts";

/** Where the project is held to be faster than its peer. */
const COMPARED_SIZE = 100_000;
const LARGEST_SIZE = 1_000_000;
/** Less than this holds no more memory than two looks at it differ by. */
const LEAST_WEIGHED = 100_000;

type Measure = {
  readonly what: string;
  readonly unit: Unit;
  readonly value: (run: SelectionRun) => number;
  readonly budget: (events: number) => Budget | null;
};

const CHANGE: Measure = {
  what: "selection: change a filter and read all, median",
  unit: "ms",
  value: ({ changeMedianMs }) => changeMedianMs,
  budget: (events) =>
    ({ [COMPARED_SIZE]: { timesFaster: 3 }, [LARGEST_SIZE]: { most: FRAME_MS } })[events] ?? null,
};

const MEASURES: readonly Measure[] = [
  {
    what: "selection: build",
    unit: "ms",
    value: ({ buildMs }) => buildMs,
    budget: (events) => (events === COMPARED_SIZE ? { timesFaster: 5 } : null),
  },
  CHANGE,
  {
    what: "selection: change, p95",
    unit: "ms",
    value: ({ changeP95Ms }) => changeP95Ms,
    budget: () => null,
  },
  {
    what: "selection: memory held",
    unit: "MB",
    value: ({ heldMb }) => heldMb,
    budget: () => null,
  },
];

/** The project beside crossfilter2 in every measure, and beside a naive list in the time of a change. */
export function selectionRows(runs: readonly SelectionRun[]): readonly BenchRow[] {
  const sizes = [...new Set(runs.map(({ events }) => events))];
  return sizes.flatMap((events) => {
    const runOf = (peer: SelectionRun["peer"]) =>
      runs.find((run) => run.peer === peer && run.events === events);
    const [ours, naive] = [runOf("project"), runOf("naive")];
    if (!ours) return [];
    const measures =
      events < LEAST_WEIGHED ? MEASURES.filter(({ unit }) => unit !== "MB") : MEASURES;
    const rows = [
      ...measures.map((measure) => rowOf(measure, ours, runOf("crossfilter2"))),
      ...peopleRow(ours),
    ];
    return naive ? [...rows, { ...rowOf(CHANGE, ours, naive), budget: null }] : rows;
  });
}

/** Beside the job that the peers do: the page shows people too. */
function peopleRow({ events, peopleMedianMs }: SelectionRun): readonly BenchRow[] {
  if (peopleMedianMs === null) return [];
  const row = rowMaker({ part: "selection", size: events.toLocaleString("en") });
  return [
    row({
      what: "selection: count who appears how often, after a change, median",
      unit: "ms",
      ours: peopleMedianMs,
    }),
  ];
}

function rowOf(measure: Measure, ours: SelectionRun, peer: SelectionRun | undefined): BenchRow {
  const { what, unit, value, budget } = measure;
  return rowMaker({ part: "selection", size: ours.events.toLocaleString("en") })({
    what,
    unit,
    ours: value(ours),
    peer: peer ? { name: peer.peer, value: value(peer) } : null,
    budget: budget(ours.events),
  });
}

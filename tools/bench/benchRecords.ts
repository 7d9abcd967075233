import { type EventIndex, NONE } from "#model/eventIndex.ts";

/** An event as an object, the input of the peers that take lists of objects. */
export type BenchRecord = {
  readonly province: number;
  readonly themes: readonly number[];
  /** NONE where of no series. */
  readonly series: number;
  readonly year: number;
  readonly sides: readonly number[];
  readonly reported: boolean;
  /** `null` where not reported. */
  readonly projects: number | null;
};

/** The same events as in the index, as objects. */
export function benchRecords(index: EventIndex): BenchRecord[] {
  return Array.from({ length: index.size }, (_, event) => {
    const projects = index.projects[event] ?? Number.NaN;
    return {
      province: index.province[event] ?? NONE,
      themes: bitsOf(index.themeBits[event] ?? 0),
      series: index.seriesOf[event] ?? NONE,
      year: index.year[event] ?? NONE,
      sides: bitsOf(index.sideBits[event] ?? 0),
      reported: index.hasAmount[event] === 1,
      projects: Number.isNaN(projects) ? null : projects,
    };
  });
}

function bitsOf(bits: number): readonly number[] {
  return Array.from({ length: 32 }, (_, bit) => bit).filter((bit) => ((bits >>> bit) & 1) === 1);
}

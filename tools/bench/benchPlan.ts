import { type Part, PARTS } from "./benchRow.ts";

/** What to measure, and how thoroughly. */
export type BenchPlan = {
  readonly parts: readonly Part[];
  /** Numbers of events. */
  readonly selectionSizes: readonly number[];
  readonly timelineSizes: readonly number[];
  /** `null` for the real record. */
  readonly pageRecords: readonly (number | null)[];
  readonly gradings: number;
  /** Filter changes between two looks at the memory. */
  readonly memoryChanges: number;
};

type ReadPlan =
  | { readonly status: "valid"; readonly plan: BenchPlan }
  | { readonly status: "invalid"; readonly reason: string };

const FULL = {
  selectionSizes: [1000, 10_000, 100_000, 1_000_000],
  timelineSizes: [350, 10_000, 100_000],
  pageRecords: [null, 10_000, 100_000],
  gradings: 3,
  memoryChanges: 200,
} as const;

/** To try the bench itself. */
const QUICK = {
  selectionSizes: [1000, 10_000],
  timelineSizes: [350],
  pageRecords: [null],
  gradings: 1,
  memoryChanges: 20,
} as const;

/** Reads `[part …] [--quick] [--sizes 350,10000]`; sizes are for every part that has some. */
export function parseBenchPlan(args: readonly string[]): ReadPlan {
  const words = [...args];
  const sizesAt = words.indexOf("--sizes");
  const given = sizesAt === -1 ? null : parseSizes(words.splice(sizesAt, 2)[1] ?? "");
  if (sizesAt !== -1 && given === null) return invalid("--sizes wants numbers, as in 350,10000");
  const isQuick = words.includes("--quick");
  const names = words.filter((word) => word !== "--quick");
  const unknown = names.find((name) => !PARTS.some((part) => part === name));
  if (unknown !== undefined) return invalid(`${unknown} is none of ${PARTS.join(", ")}`);
  const parts = PARTS.filter((part) => names.length === 0 || names.includes(part));
  const sizes = given && { selectionSizes: given, timelineSizes: given, pageRecords: given };
  return { status: "valid", plan: { parts, ...(isQuick ? QUICK : FULL), ...sizes } };
}

function invalid(reason: string): ReadPlan {
  return { status: "invalid", reason };
}

function parseSizes(text: string): readonly number[] | null {
  const sizes = text.split(",").map(Number);
  return sizes.every((size) => Number.isInteger(size) && size > 0) ? sizes : null;
}

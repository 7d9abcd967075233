import { describe, expect, it } from "vitest";
import { hasReachedAim, type Run, verdict } from "#tools/lighthouse/verdict.ts";

type Grades = Readonly<Record<"accessibility" | "best-practices" | "seo" | "performance", number>>;

const GOOD: Grades = { accessibility: 1, "best-practices": 1, seo: 1, performance: 0.97 };

/** As much of a run as is read here; the whole of one has hundreds of fields. */
function run(grades: Partial<Grades>, { shift = 0, benchmarkIndex = 2000 } = {}): Run {
  const categories = Object.fromEntries(
    Object.entries({ ...GOOD, ...grades }).map(([id, score]) => [id, { score, auditRefs: [] }]),
  );
  const audits = { "cumulative-layout-shift": { numericValue: shift } };
  return { categories, audits, environment: { benchmarkIndex } } as unknown as Run;
}

describe("the grade of the built page", () => {
  it("is good where all is", () => {
    expect(verdict([run({})]).isGood).toBe(true);
    expect(hasReachedAim(run({}))).toBe(true);
  });

  it.each(["accessibility", "best-practices", "seo"] as const)(
    "fails where %s is short of 100 in any run",
    (category) => {
      const { isGood, lines } = verdict([run({}), run({ [category]: 0.99 })]);
      expect(isGood).toBe(false);
      expect(lines.find((line) => line.includes(category))).toMatch(/^✗ .* 99 of at least 100$/);
    },
  );

  it("fails where the page shifts", () => {
    expect(verdict([run({}, { shift: 0.01 })]).isGood).toBe(true);
    expect(verdict([run({}, { shift: 0.02 })]).isGood).toBe(false);
  });

  it("takes the best run for performance, and says so", () => {
    const { isGood, lines } = verdict([run({ performance: 0.7 }), run({ performance: 0.95 })]);
    expect(isGood).toBe(true);
    expect(lines.join("\n")).toContain("95 of at least 95, best of 70, 95");
  });

  it("allows performance for noise, but says that it is below the aim", () => {
    const { isGood, lines } = verdict([run({ performance: 0.9 })]);
    expect(isGood).toBe(true);
    expect(lines.join("\n")).toMatch(/^! performance .*90: BELOW THE AIM of 95/m);
  });

  it("fails where performance is below what noise explains, or was not graded", () => {
    expect(verdict([run({ performance: 0.89 })]).isGood).toBe(false);
    expect(verdict([run({ performance: Number.NaN })]).isGood).toBe(false);
  });

  it("allows more where the machine is too slow to stand for a phone", () => {
    const onSlow = (performance: number) => run({ performance }, { benchmarkIndex: 999 });
    expect(verdict([onSlow(0.8)]).isGood).toBe(true);
    expect(verdict([onSlow(0.79)]).isGood).toBe(false);
  });
});

import * as v from "valibot";

/** A known weakness of a package that ends up in the reader's browser. */
export type Finding = {
  readonly name: string;
  readonly severity: Severity;
  /** What it is and where that is written, or the package that brings it; a line each. */
  readonly reasons: readonly string[];
};

const SEVERITIES = ["info", "low", "moderate", "high", "critical"] as const;
type Severity = (typeof SEVERITIES)[number];

/** What `npm audit --json` prints, as much of it as is read; unlike this where the registry could not be asked. */
const reportSchema = v.object({
  auditReportVersion: v.literal(2),
  vulnerabilities: v.record(
    v.string(),
    v.object({
      name: v.string(),
      severity: v.picklist(SEVERITIES),
      /** Places in the lock file. */
      nodes: v.array(v.string()),
      /** An advisory, or the name of the package that brings one. */
      via: v.array(v.union([v.string(), v.object({ title: v.string(), url: v.string() })])),
    }),
  ),
});

/** What it prints instead where the registry refused or could not be reached. */
const refusalSchema = v.object({ message: v.string() });

const lockSchema = v.object({
  packages: v.record(v.string(), v.object({ dev: v.optional(v.boolean(), false) })),
});

/** What the registry answered: findings, or why there is no answer. */
export type Audit =
  | { readonly isAnswered: true; readonly findings: readonly Finding[] }
  | { readonly isAnswered: false; readonly reason: string };

/**
 * Which of the findings of an audit concern what ships: the dependencies and what they bring along.
 * @param report What `npm audit --json` prints, parsed.
 * @param lock `package-lock.json`, parsed.
 * @throws Where the lock file is none.
 */
export function shippedFindings(report: unknown, lock: unknown): Audit {
  const { packages } = v.parse(lockSchema, lock);
  const read = v.safeParse(reportSchema, report);
  if (!read.success) return { isAnswered: false, reason: reasonOf(report) };
  const isShipped = (place: string) => packages[place]?.dev === false;
  const findings = Object.values(read.output.vulnerabilities)
    .filter(({ nodes }) => nodes.some(isShipped))
    .map(({ name, severity, via }) => ({
      name,
      severity,
      reasons: via.map((each) =>
        typeof each === "string" ? `by way of ${each}` : `${each.title}, ${each.url}`,
      ),
    }));
  return { isAnswered: true, findings };
}

/** Does a release have to wait for it? */
export function isGrave({ severity }: Finding): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf("high");
}

function reasonOf(report: unknown): string {
  const refusal = v.safeParse(refusalSchema, report);
  return refusal.success ? refusal.output.message : "what it answered cannot be read";
}

import type * as v from "valibot";

/** What is wrong in a file of the record, said so that whoever wrote the file can mend it. */
export type Problem = {
  readonly file: string;
  /** Where in the file, such as `figures[0].currency`; empty for the file as a whole. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
};

/** Every issue the schema library raised about a file, as a problem. */
export function problemsOfIssues(
  file: string,
  issues: readonly v.BaseIssue<unknown>[],
): readonly Problem[] {
  return issues.map((issue) => ({
    file,
    path: formatPath((issue.path ?? []).map(({ key }) => key)),
    ...foundAndExpected(issue),
  }));
}

/** A path in the way it would be written in code: `participants[3].title.en`. */
function formatPath(keys: readonly unknown[]): string {
  return keys
    .map((key, depth) =>
      typeof key === "number" ? `[${key}]` : `${depth > 0 ? "." : ""}${String(key)}`,
    )
    .join("");
}

const FOUND_LENGTH = 80;

/** A value as it stands in the file, shortened where it is long. */
export function formatFound(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length <= FOUND_LENGTH ? text : `${text.slice(0, FOUND_LENGTH)}…`;
}

/** A problem as a person reads it in a terminal. */
export function formatProblem({ file, path, found, expected }: Problem): string {
  return [
    file,
    ...(path === "" ? [] : [`  path      ${path}`]),
    `  found     ${found}`,
    `  expected  ${expected}`,
  ].join("\n");
}

function foundAndExpected(issue: v.BaseIssue<unknown>): Pick<Problem, "found" | "expected"> {
  if (issue.type === "strict_object" && issue.path) {
    return issue.expected === "never"
      ? { found: "a field of this name", expected: "no such field" }
      : { found: "nothing", expected: "a value: the field may not be left out" };
  }
  return { found: formatFound(issue.input), expected: expectedWords(issue) };
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  Array: "a list",
  Object: "an object with fields",
};

function expectedWords({ kind, expected, message }: v.BaseIssue<unknown>): string {
  // The validations of the record's schema say in their message what they expect; types do not.
  if (kind !== "schema" || expected === null) return message;
  if (expected.includes(" | "))
    return `one of ${expected.replaceAll(/[()"]/g, "").replaceAll(" | ", ", ")}`;
  return TYPE_WORDS[expected] ?? expected;
}

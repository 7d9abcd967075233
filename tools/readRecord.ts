import path from "node:path";
import { formatProblem, type Problem } from "#model/problems.ts";
import { checkRecordRules, type Findings, type RuleInput } from "#model/recordRules.ts";
import {
  distinctFileSchema,
  type EventRecord,
  eventSchema,
  type ForumRecord,
  type TraditionalForms,
  traditionalFormsSchema,
} from "#model/schema.ts";
import {
  exchangeRatesSchema,
  peopleFileSchema,
  provincesFileSchema,
  seriesFileSchema,
  themesFileSchema,
} from "#model/vocabularySchema.ts";
import {
  type CheckedFile,
  checkFile,
  eventPathsOf,
  readFolder,
  type RecordFolder,
} from "./recordFiles.ts";

/** A record that keeps to all rules, or everything that is wrong with it. */
export type CheckedRecord =
  | {
      readonly status: "valid";
      readonly record: ForumRecord;
      readonly forms: TraditionalForms;
      readonly warnings: readonly Problem[];
    }
  | ({ readonly status: "invalid" } & Findings);

/** Reads the whole record of a `data/` folder and checks shape, references and rules; finds all problems at once. */
export function checkRecord(folder: string): CheckedRecord {
  return checkFolder(readFolder(folder));
}

/** As `checkRecord` for files that have been read already. */
export function checkFolder(folder: RecordFolder): CheckedRecord {
  const files = checkFiles(folder);
  const findings = checkRecordRules(ruleInput(files));
  const problems = [...filesOf(files).flatMap((file) => file.problems), ...findings.problems];
  const record = contentOf(files);
  if (problems.length > 0 || record === null || files.traditional.content === null)
    return { status: "invalid", problems, warnings: findings.warnings };
  return {
    status: "valid",
    record,
    forms: files.traditional.content,
    warnings: findings.warnings,
  };
}

/** The record of a `data/` folder; throws a `RecordError` with every problem where it is broken. */
export function readRecord(folder: string): ForumRecord {
  const checked = checkRecord(folder);
  if (checked.status === "invalid") throw new RecordError(checked.problems);
  return checked.record;
}

/** The record cannot be used. The message says everything that is wrong with it. */
export class RecordError extends Error {
  override readonly name = "RecordError";

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
  }
}

/** Every problem in words, and how many there are. */
export function formatProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return `${problems.map(formatProblem).join("\n\n")}\n\n${count} in the record.`;
}

type RecordFiles = ReturnType<typeof checkFiles>;

function checkFiles(folder: RecordFolder) {
  return {
    events: eventPathsOf(folder).map((file) => checkFile(folder, file, eventSchema)),
    people: checkFile(folder, "people.json", peopleFileSchema),
    series: checkFile(folder, "series.json", seriesFileSchema),
    provinces: checkFile(folder, "provinces.json", provincesFileSchema),
    themes: checkFile(folder, "themes.json", themesFileSchema),
    exchangeRates: checkFile(folder, "exchange-rates.json", exchangeRatesSchema),
    traditional: checkFile(folder, "traditional.json", traditionalFormsSchema),
    distinct: checkFile(folder, "distinct.json", distinctFileSchema),
  };
}

function filesOf({ events, ...others }: RecordFiles): readonly CheckedFile<unknown>[] {
  return [...events, ...Object.values(others)];
}

function ruleInput(files: RecordFiles): RuleInput {
  const { people, series, provinces, themes, distinct } = files;
  return {
    events: files.events.flatMap(({ file, content }) =>
      content ? [{ file, event: content }] : [],
    ),
    people: { file: people.file, entries: people.content?.people ?? [] },
    series: { file: series.file, entries: series.content?.series ?? [] },
    provinces: { file: provinces.file, entries: provinces.content?.provinces ?? [] },
    themes: { file: themes.file, entries: themes.content?.themes ?? [] },
    distinct: distinct.content?.pairs ?? [],
    known: {
      event: new Set(files.events.map(({ file }) => path.posix.basename(file, ".json"))),
      person: idsIn(people, "people"),
      series: idsIn(series, "series"),
      province: idsIn(provinces, "provinces"),
      theme: idsIn(themes, "themes"),
    },
  };
}

/** The ids in a list of a file, however broken the rest of it; `null` where there is no such list to look in. */
function idsIn({ raw }: CheckedFile<unknown>, list: string): ReadonlySet<string> | null {
  const entries: unknown = isObject(raw) ? raw[list] : null;
  if (!Array.isArray(entries)) return null;
  const ids = entries.map((entry: unknown) => (isObject(entry) ? entry["id"] : null));
  return new Set(ids.filter((id) => typeof id === "string"));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function contentOf(files: RecordFiles): ForumRecord | null {
  const { people, series, provinces, themes, exchangeRates } = files;
  if (!people.content || !series.content || !provinces.content) return null;
  if (!themes.content || !exchangeRates.content) return null;
  return {
    events: files.events.flatMap(({ content }): readonly EventRecord[] => {
      if (!content) return [];
      const { $schema: _, ...event } = content;
      return [event];
    }),
    people: people.content.people,
    series: series.content.series,
    provinces: provinces.content.provinces,
    themes: themes.content.themes,
    exchangeRates: exchangeRates.content,
  };
}

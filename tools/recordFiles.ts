import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import { parseJson } from "#model/parseJson.ts";
import { type Problem, problemsOfIssues } from "#model/problems.ts";

/** A file with its name as problems give it. */
export type NamedText = { readonly name: string; readonly text: string };

/** The JSON files of a folder by their path in it, with forward slashes, in order of path. */
export type RecordFolder = {
  readonly name: string;
  readonly files: ReadonlyMap<string, NamedText>;
};

/** Reads all JSON files of a record's folder. */
export function readFolder(folder: string): RecordFolder {
  // As a person in the project's folder would write it.
  const name = path.relative(process.cwd(), folder).replaceAll(path.sep, "/");
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll(path.sep, "/"))
    .filter((file) => file.endsWith(".json") && !file.startsWith("schema/"))
    .sort();
  const files = paths.map((file) => {
    const text = readFileSync(path.join(folder, file), "utf8");
    return [file, { name: `${name}/${file}`, text }] as const;
  });
  return { name, files: new Map(files) };
}

/** The paths of the event files of a folder. */
export function eventPathsOf({ files }: RecordFolder): readonly string[] {
  return [...files.keys()].filter((file) => file.startsWith("events/"));
}

/** What a file holds and what is wrong with it. */
export type CheckedFile<Content> = {
  readonly file: string;
  /** As it stands in the file, for looking up ids in a file that is broken elsewhere. */
  readonly raw: unknown;
  /** `null` where the file has problems. */
  readonly content: Content | null;
  readonly problems: readonly Problem[];
};

/** Parses a file of a folder and checks its shape. */
export function checkFile<Schema extends v.GenericSchema>(
  folder: RecordFolder,
  filePath: string,
  schema: Schema,
): CheckedFile<v.InferOutput<Schema>> {
  const file = folder.files.get(filePath)?.name ?? `${folder.name}/${filePath}`;
  const { raw, problems } = parseFile(folder, filePath);
  if (problems.length > 0) return { file, raw, content: null, problems };
  const parsed = v.safeParse(schema, raw);
  return parsed.success
    ? { file, raw, content: parsed.output, problems: [] }
    : { file, raw, content: null, problems: problemsOfIssues(file, parsed.issues) };
}

/** Parses a file of a folder as JSON; a file that is not there is a problem like any other. */
export function parseFile(
  folder: RecordFolder,
  filePath: string,
): Pick<CheckedFile<never>, "raw" | "problems"> {
  const found = folder.files.get(filePath);
  if (found === undefined) {
    const file = `${folder.name}/${filePath}`;
    const problem = { file, path: "", found: "no such file", expected: "a file of this name" };
    return { raw: null, problems: [problem] };
  }
  const parsed = parseJson(found.text);
  if (parsed.status === "parsed") return { raw: parsed.value, problems: [] };
  const { line, column, ...foundAndExpected } = parsed.mistake;
  const place = `line ${line}, column ${column}`;
  return { raw: null, problems: [{ file: found.name, path: place, ...foundAndExpected }] };
}

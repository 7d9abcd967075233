import type { ForumRecord } from "#model/schema.ts";
import { type CompiledRecord, compileComplete } from "./compileRecord.ts";
import { checkRecord, RecordError } from "./readRecord.ts";
import { completeRecord } from "./withTraditional.ts";

/** The record as the parts of a build need it. */
export type BuiltRecord = {
  /** As its files have it. */
  readonly record: ForumRecord;
  /** With Traditional Chinese filled in. */
  readonly complete: ForumRecord;
  readonly compiled: CompiledRecord;
};

const built = new Map<string, BuiltRecord>();

/**
 * The record of a folder, read, checked and compiled once for all that asks; throws a `RecordError` where it is
 * broken. `recordPlugin` forgets it when a build begins and, in development, when a file changes.
 */
export function builtRecord(folder: string): BuiltRecord {
  const known = built.get(folder) ?? buildRecord(folder);
  built.set(folder, known);
  return known;
}

/** Has the record be read again when it is next asked for. */
export function forgetRecord(folder: string): void {
  built.delete(folder);
}

function buildRecord(folder: string): BuiltRecord {
  const checked = checkRecord(folder);
  if (checked.status === "invalid") throw new RecordError(checked.problems);
  const complete = completeRecord(checked.record, checked.forms);
  return { record: checked.record, complete, compiled: compileComplete(complete) };
}

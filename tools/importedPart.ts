import type { Problem } from "#model/problems.ts";
import type { Fields } from "./keepOurs.ts";
import type { NamedText } from "./recordFiles.ts";

/** What one kind of file contributes to an import. */
export type ImportedPart = {
  /** The files as they will be, by path. A broken file is passed on as it is: the check that follows says why. */
  readonly files: ReadonlyMap<string, NamedText | "gone">;
  readonly problems: readonly Problem[];
  readonly changes: readonly Change[];
};

/** What happens to an entry of the record. */
export type Change = {
  readonly kind: "event" | "person" | "series" | "exchange rates";
  readonly id: string;
  readonly how: "added" | "changed" | "missing";
  /** The fields that differ, of a changed entry. */
  readonly fields: readonly string[];
};

/** How an entry of ours changes, or `null` where it stays as it is. */
export function changeOf(
  name: Pick<Change, "kind" | "id">,
  { before, after }: { readonly before: Fields | null; readonly after: Fields },
): Change | null {
  if (before === null) return { ...name, how: "added", fields: [] };
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  return fields.length === 0 ? null : { ...name, how: "changed", fields };
}

/** An entry of ours that the incoming record does not have; it stays. */
export function missing(name: Pick<Change, "kind" | "id">): Change {
  return { ...name, how: "missing", fields: [] };
}

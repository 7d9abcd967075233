import type { LocalText } from "#model/schema.ts";

/** What a cell can hold; `null` is what the record does not know and is written as an empty cell. */
export type CellValue = string | number | boolean | null;

/** The types of Table Schema that the tables use. */
export type ColumnType = "string" | "integer" | "number" | "boolean" | "date" | "year";

/** A column as a reader of the data meets it: name, type and meaning. */
export type ColumnDescription = {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  /** Never empty. */
  readonly required?: true;
  /** The closed list of what may stand in it. */
  readonly values?: readonly string[];
  /** The shape of its text, as a regular expression. */
  readonly pattern?: string;
};

/** A column with the rule that fills it. */
export type Column<Row> = ColumnDescription & { readonly value: (row: Row) => CellValue };

/** Joins the items of a list in one cell; no text of the record contains it. */
export const LIST_SEPARATOR = "|";

/** A list as one cell, `null` where it is empty. */
export function listCell(items: readonly string[]): string | null {
  return items.length === 0 ? null : items.join(LIST_SEPARATOR);
}

/** The two columns of a text that the record keeps in English and in Simplified Chinese. */
export function textColumns<Row>(
  name: string,
  description: string,
  text: (row: Row) => LocalText | null,
): readonly Column<Row>[] {
  return [
    {
      name: `${name}_en`,
      type: "string",
      description: `${description}, in English`,
      value: (row) => text(row)?.en ?? null,
    },
    {
      name: `${name}_zh_hans`,
      type: "string",
      description: `${description}, in Simplified Chinese`,
      value: (row) => text(row)?.["zh-Hans"] ?? null,
    },
  ];
}

import type { ForumRecord } from "#model/schema.ts";
import { ALL_TABLES } from "#model/tables/allTables.ts";
import { tableCsv } from "#model/tables/table.ts";
import { dataPackage } from "./dataPackage.ts";
import type { PublishedFile } from "./publishedFile.ts";
import type { Site } from "./site.ts";

/** The files of `data/`: complete records as JSON, one CSV per table, and the description of them all. */
export function packageFiles(record: ForumRecord, site: Site): readonly PublishedFile[] {
  const json = {
    "events.json": record.events.map(withoutSchema),
    "people.json": record.people,
    "series.json": record.series,
    "provinces.json": record.provinces,
    "themes.json": record.themes,
    "exchange-rates.json": withoutSchema(record.exchangeRates),
    "datapackage.json": dataPackage(record, site),
  };
  return [
    ...Object.entries(json).map(([name, content]) => ({
      path: `data/${name}`,
      content: `${JSON.stringify(content, null, 2)}\n`,
    })),
    ...ALL_TABLES.map((table) => ({
      path: `data/${table.name}.csv`,
      content: tableCsv(table, record),
    })),
  ];
}

/** `$schema` is the editor's way from a file to its schema and leads nowhere from here. */
function withoutSchema<Value extends { readonly $schema?: string | undefined }>(value: Value) {
  const { $schema: _, ...rest } = value;
  return rest;
}

import type { ForumRecord } from "#model/schema.ts";
import { ALL_TABLES } from "#model/tables/allTables.ts";
import { type ColumnDescription, LIST_SEPARATOR } from "#model/tables/column.ts";
import type { ForeignKey, Table } from "#model/tables/table.ts";
import { DATA_LICENCE, type Site } from "./site.ts";

const JSON_RESOURCES = [
  {
    name: "events-json",
    path: "events.json",
    title: "Complete records",
    description:
      "Every event complete, in the shape of the files of the record: each is what schema/event.schema.json describes.",
  },
  {
    name: "people-json",
    path: "people.json",
    title: "People, complete",
    description: "Everyone named in a report: id, names, other spellings, side.",
  },
  {
    name: "series-json",
    path: "series.json",
    title: "Series, complete",
    description: "The recurring forums: id and names.",
  },
  {
    name: "provinces-json",
    path: "provinces.json",
    title: "Provinces and regions",
    description: "Ids and names of provinces and regions, and their tiles.",
  },
  {
    name: "themes-json",
    path: "themes.json",
    title: "Themes",
    description: "Ids and names of the themes.",
  },
  {
    name: "exchange-rates-json",
    path: "exchange-rates.json",
    title: "Exchange rates",
    description: "Units per US dollar, yearly averages, used for the converted amounts.",
  },
] as const;

/** The description of the published data after the Frictionless Data Package standard, version 1. */
export function dataPackage(record: ForumRecord, site: Site): object {
  const { publisher, url } = record.exchangeRates.source;
  return {
    profile: "data-package",
    name: "cross-strait-forums",
    title: "Cross-Strait Forums: events, figures, people and sources",
    description: describePackage(record),
    ...(site.url && { homepage: site.url }),
    version: semanticVersion(site.version),
    keywords: ["cross-strait", "Taiwan", "mainland China", "forums", "investment", "events"],
    licenses: [DATA_LICENCE],
    contributors: [{ title: "Cross-Strait Forum Timeline contributors", role: "author" }],
    sources: [
      { title: "Published reports, listed one by one in sources.csv", path: "sources.csv" },
      { title: publisher, path: url },
    ],
    resources: [...ALL_TABLES.map(tableResource), ...JSON_RESOURCES.map(jsonResource)],
  };
}

/** The version of the record as semantic versioning writes it: `2026.2.4+1a2b3c`. */
export function semanticVersion({ date, hash }: Site["version"]): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${year ?? 0}.${month ?? 0}.${day ?? 0}+${hash}`;
}

function describePackage({ events, people }: ForumRecord): string {
  return [
    `${events.length} cross-strait economic forums, summits, weeks and fairs and the ${people.length} people named at them, compiled from published reports.`,
    "Only what a report says is recorded: an empty cell means not reported, never zero.",
    "Add up headline figures only (figures.csv, headline = true): other figures of an event overlap with it. Signed is not invested.",
    `Lists in one cell are joined by ${LIST_SEPARATOR}. Text cells are exactly as in the record; a program that runs cells as formulas should import them as text.`,
  ].join("\n\n");
}

function tableResource(table: Table): object {
  return {
    profile: "tabular-data-resource",
    name: table.name,
    path: `${table.name}.csv`,
    title: table.title,
    description: table.description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: {
      delimiter: ",",
      lineTerminator: "\r\n",
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    schema: {
      fields: table.columns.map(field),
      missingValues: [""],
      primaryKey: table.primaryKey,
      ...(table.foreignKeys.length > 0 && {
        foreignKeys: table.foreignKeys.map((key) => foreignKey(table, key)),
      }),
    },
  };
}

function field({ name, type, description, required, values, pattern }: ColumnDescription): object {
  const constraints = {
    ...(required && { required }),
    ...(values && { enum: values }),
    ...(pattern && { pattern }),
  };
  return {
    name,
    type,
    description,
    ...(type === "boolean" && { trueValues: ["true"], falseValues: ["false"] }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

function foreignKey(table: Table, key: ForeignKey): object {
  // The standard writes a reference to the same table as an empty name.
  const resource = key.table === table.name ? "" : key.table;
  return { fields: key.columns, reference: { resource, fields: key.refersTo } };
}

function jsonResource(resource: (typeof JSON_RESOURCES)[number]): object {
  return {
    ...resource,
    profile: "data-resource",
    format: "json",
    mediatype: "application/json",
    encoding: "utf-8",
  };
}

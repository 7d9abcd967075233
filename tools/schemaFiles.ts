import { type JsonSchema, toJsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";
import {
  distinctFileSchema,
  eventSchema,
  type ForumRecord,
  schemaParts,
  traditionalFormsSchema,
} from "#model/schema.ts";
import {
  exchangeRatesSchema,
  peopleFileSchema,
  provincesFileSchema,
  seriesFileSchema,
  themesFileSchema,
} from "#model/vocabularySchema.ts";
import { jsonText } from "./jsonText.ts";
import { EVENT_DESCRIPTIONS } from "./schemaDescriptions.ts";

type SchemaFile = {
  readonly title: string;
  readonly schema: v.GenericSchema;
  readonly descriptions?: Readonly<Record<string, string>>;
  /** Provinces and themes may only be those there are; not so in the files that say which there are. */
  readonly isOfKnownWords?: boolean;
};

const SCHEMAS: Readonly<Record<string, SchemaFile>> = {
  event: {
    title: "An event",
    schema: eventSchema,
    descriptions: EVENT_DESCRIPTIONS,
    isOfKnownWords: true,
  },
  people: { title: "Everyone named in the record", schema: peopleFileSchema },
  series: { title: "The recurring forums", schema: seriesFileSchema },
  provinces: { title: "The provinces and regions", schema: provincesFileSchema },
  themes: { title: "The themes", schema: themesFileSchema },
  "exchange-rates": { title: "Yearly exchange rates", schema: exchangeRatesSchema },
  traditional: { title: "Traditional Chinese forms of our own", schema: traditionalFormsSchema },
  distinct: { title: "Pairs that look like one but are two", schema: distinctFileSchema },
};

type Vocabularies = Pick<ForumRecord, "provinces" | "themes">;

/** The JSON Schema files by name, made of the schemas the record is checked with. Editors complete provinces and themes. */
export function schemaFiles(vocabularies: Vocabularies): ReadonlyMap<string, string> {
  const files = Object.entries(SCHEMAS).map(
    ([name, file]) => [`${name}.schema.json`, jsonText(jsonSchemaOf(file, vocabularies))] as const,
  );
  return new Map(files);
}

function jsonSchemaOf(file: SchemaFile, words: Vocabularies) {
  const { title, schema, descriptions, isOfKnownWords } = file;
  const { $schema, $defs, ...rest } = toJsonSchema(schema, {
    // The plain text that stands in the file, before it becomes an id.
    typeMode: "input",
    // What a rule in code checks, such as that a date exists, is left to `npm run data:check`.
    errorMode: "ignore",
    definitions: schemaParts,
  });
  const known = { provinceId: oneOf(words.provinces), themeId: oneOf(words.themes) };
  const parts = { ...$defs, ...(isOfKnownWords ? known : {}) };
  const used = Object.entries(parts).filter(([name]) => refersTo(rest, name));
  return {
    $schema,
    title,
    ...described(rest, descriptions ?? {}, []),
    $defs: Object.fromEntries(used),
  };
}

function refersTo(schema: JsonSchema, definition: string): boolean {
  return JSON.stringify(schema).includes(`"#/$defs/${definition}"`);
}

function oneOf(entries: readonly { readonly id: string }[]): JsonSchema {
  return { type: "string", enum: entries.map(({ id }) => id) };
}

/** The schema with what editors show beside each field; lists and what may be null are looked into. */
function described(
  schema: JsonSchema,
  descriptions: Readonly<Record<string, string>>,
  path: readonly string[],
): JsonSchema {
  const within = (part: Part): Part =>
    typeof part === "boolean" ? part : described(part, descriptions, path);
  const field = (name: string, part: Part): Part => {
    if (typeof part === "boolean") return part;
    const description = descriptions[[...path, name].join(".")];
    const inner = described(part, descriptions, [...path, name]);
    return description === undefined ? inner : { description, ...inner };
  };
  const { properties, items, anyOf } = schema;
  return {
    ...schema,
    ...(properties && { properties: mapFields(properties, field) }),
    ...(items !== undefined && { items: Array.isArray(items) ? items : within(items) }),
    ...(anyOf && { anyOf: anyOf.map(within) }),
  };
}

type Part = JsonSchema | boolean;

function mapFields(
  fields: Readonly<Record<string, Part>>,
  change: (name: string, part: Part) => Part,
): Record<string, Part> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, part]) => [name, change(name, part)]),
  );
}

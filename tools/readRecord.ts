import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import {
  eventSchema,
  exchangeRatesSchema,
  type ForumRecord,
  personSchema,
  provinceSchema,
  seriesSchema,
  themeSchema,
  type TraditionalForms,
  traditionalFormsSchema,
} from "#model/schema.ts";

/** Reads and validates the whole record of a `data/` folder. */
export function readRecord(folder: string): ForumRecord {
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), "utf8"));
  const events = readdirSync(path.join(folder, "events"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".json"))
    .sort();
  return {
    events: events.map((file) => v.parse(eventSchema, read(path.join("events", file)))),
    people: v.parse(v.array(personSchema), read("people.json")),
    series: v.parse(v.array(seriesSchema), read("series.json")),
    provinces: v.parse(v.array(provinceSchema), read("provinces.json")),
    themes: v.parse(v.array(themeSchema), read("themes.json")),
    exchangeRates: v.parse(exchangeRatesSchema, read("exchange-rates.json")),
  };
}

/** Reads the project's own Traditional forms of a `data/` folder. */
export function readTraditionalForms(folder: string): TraditionalForms {
  const file = readFileSync(path.join(folder, "traditional.json"), "utf8");
  return v.parse(traditionalFormsSchema, JSON.parse(file));
}

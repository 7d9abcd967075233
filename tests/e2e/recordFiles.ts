import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** As much of an event's file as is counted here. */
export type EventFile = {
  readonly id: string;
  readonly date: { readonly start: string };
  readonly place: { readonly province: string };
  readonly themes: readonly string[];
  readonly series: string | null;
  readonly edition: number | null;
  readonly partOf: string | null;
  readonly participants: readonly { readonly person: string }[];
  readonly figures: readonly { readonly headline: boolean; readonly amount: number | null }[];
};

const DATA = path.resolve(import.meta.dirname, "../../data");

/** The files of `data/events`, read without any of the code under test. */
export function readEventFiles(): readonly EventFile[] {
  const folder = path.join(DATA, "events");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".json"))
    .map((file) => readJson<EventFile>(path.join(folder, file)));
}

type Named = { readonly id: string; readonly name: { readonly en: string } };

/** The entries of a vocabulary, as its file has them. */
export function readNamed<List extends "provinces" | "themes" | "people">(
  list: List,
): readonly Named[] {
  const file = path.join(DATA, `${list}.json`);
  return readJson<Readonly<Record<List, readonly Named[]>>>(file)[list];
}

// The checks of the record hold its shape; here it is read a second time on purpose, as plainly as can be.
function readJson<Value>(file: string): Value {
  return JSON.parse(readFileSync(file, "utf8")) as Value;
}

import { type Brand, parseId } from "#model/brand.ts";
import type { Ignored } from "./viewState.ts";

/** The ids that exist; before the record has been loaded none are known and every well-formed id passes. */
export type KnownIds = {
  readonly [Facet in "province" | "theme" | "series" | "person" | "event"]: {
    readonly has: (id: string) => boolean;
  };
};

/** What is wrong with a part of a parameter's text. */
export type Problem = Omit<Ignored, "name">;

export type Parsed<Value> = { readonly value: Value; readonly ignored: readonly Problem[] };

/** How one parameter of the address is read and written. */
export type Parameter<Value> = {
  /** Total: whatever cannot be used is left out of the value and listed. The text is never empty. */
  readonly parse: (text: string, known: KnownIds | null) => Parsed<Value>;
  /** The value as it stands in the address; `null` for the default, which is left out. */
  readonly write: (value: Value) => string | null;
};

/** A list of words separated by commas, without repeats, in alphabetical order. */
export function list<Item extends string>(
  parseItem: (text: string, known: KnownIds | null) => Item | null,
): Parameter<readonly Item[]> {
  return {
    parse(text, known) {
      const values = new Set<Item>();
      const ignored: Problem[] = [];
      for (const part of partsOf(text)) {
        const item = parseItem(part, known);
        if (item === null) ignored.push({ value: part, reason: "unknown-value" });
        else values.add(item);
      }
      return { value: [...values].sort(), ignored };
    },
    write: (value) => (value.length === 0 ? null : [...new Set(value)].sort().join(",")),
  };
}

/** The parts of a comma-separated list, each once. */
export function partsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(",").filter((part) => part !== ""));
}

export function idList<Id extends Brand<string>>(facet: keyof KnownIds): Parameter<readonly Id[]> {
  return list((text, known) => parseKnownId<Id>(text, facet, known));
}

export function singleId<Id extends Brand<string>>(facet: keyof KnownIds): Parameter<Id | null> {
  return {
    parse(text, known) {
      const value = parseKnownId<Id>(text, facet, known);
      return value === null ? nothing(value, text, "unknown-value") : { value, ignored: [] };
    },
    write: (value) => value,
  };
}

/** Text as an id where it has the shape of one and, once the record is there, exists. */
export function parseKnownId<Id extends Brand<string>>(
  text: string,
  facet: keyof KnownIds,
  known: KnownIds | null,
): Id | null {
  const id = parseId<Id>(text);
  return id !== null && (known === null || known[facet].has(id)) ? id : null;
}

/** One word of several; the fallback is what the address means when it says nothing. */
export function choice<Option extends string, Fallback extends Option | null>(
  options: readonly Option[],
  fallback: Fallback,
): Parameter<Option | Fallback> {
  return {
    parse(text) {
      const value = oneOf(options, text);
      return value === null ? nothing(fallback, text, "unknown-value") : { value, ignored: [] };
    },
    write: (value) => (value === fallback ? null : value),
  };
}

export function oneOf<Option extends string>(
  options: readonly Option[],
  text: string,
): Option | null {
  return options.find((option) => option === text) ?? null;
}

/** A year of the twentieth or twenty-first century; anything else is no year a forum can have been in. */
export function year(): Parameter<number | null> {
  return {
    parse: (text) =>
      /^(?:19|20)\d{2}$/.test(text)
        ? { value: Number(text), ignored: [] }
        : nothing(null, text, "malformed"),
    write: (value) => (value === null ? null : String(value)),
  };
}

/** `1` for yes; a no is left out. */
export function flag(): Parameter<boolean> {
  return {
    parse: (text) =>
      text === "1" ? { value: true, ignored: [] } : nothing(false, text, "malformed"),
    write: (value) => (value ? "1" : null),
  };
}

/** Any text up to a length. */
export function freeText(longest: number): Parameter<string> {
  return {
    parse(text) {
      if (text.length <= longest) return { value: text, ignored: [] };
      // A character of two code units is not cut in half.
      const value = text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "");
      return { value, ignored: [{ value: text.slice(value.length), reason: "too-many" }] };
    },
    write: (value) => (value === "" ? null : encoded(value)),
  };
}

function encoded(text: string): string {
  // Half characters cannot be written and would make the encoder throw; browsers write the apostrophe as %27.
  return encodeURIComponent(text.toWellFormed()).replaceAll("'", "%27");
}

function nothing<Value>(value: Value, text: string, reason: Problem["reason"]): Parsed<Value> {
  return { value, ignored: [{ value: text, reason }] };
}

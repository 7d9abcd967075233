import type { ProvinceId, SeriesId, ThemeId } from "#model/schema.ts";
import {
  type KnownIds,
  type Parameter,
  parseKnownId,
  partsOf,
  type Problem,
} from "./parameters.ts";
import type { Compared } from "./viewState.ts";

/** The most items a comparison holds side by side. */
export const MAX_COMPARED = 4;

/** `province:hunan,province:hubei`: items of one facet, in the order they stand side by side. */
export function comparison(): Parameter<readonly Compared[]> {
  return {
    parse(text, known) {
      const items: Compared[] = [];
      const ignored: Problem[] = [];
      for (const part of partsOf(text)) {
        const item = parseCompared(part, known);
        const reason = item === null ? "unknown-value" : whyNotBeside(item, items);
        if (item !== null && reason === null) items.push(item);
        else if (reason !== null) ignored.push({ value: part, reason });
      }
      return { value: items, ignored };
    },
    write: (value) =>
      value.length === 0 ? null : value.map(({ facet, id }) => `${facet}:${id}`).join(","),
  };
}

function whyNotBeside(item: Compared, items: readonly Compared[]): Problem["reason"] | null {
  const [first] = items;
  if (first && first.facet !== item.facet) return "malformed";
  return items.length === MAX_COMPARED ? "too-many" : null;
}

function parseCompared(text: string, known: KnownIds | null): Compared | null {
  const [facet, slug, ...rest] = text.split(":");
  if (slug === undefined || rest.length > 0) return null;
  switch (facet) {
    case "province": {
      const id = parseKnownId<ProvinceId>(slug, facet, known);
      return id && { facet, id };
    }
    case "theme": {
      const id = parseKnownId<ThemeId>(slug, facet, known);
      return id && { facet, id };
    }
    case "series": {
      const id = parseKnownId<SeriesId>(slug, facet, known);
      return id && { facet, id };
    }
    default:
      return null;
  }
}

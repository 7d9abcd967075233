import type { EventIndex } from "#model/eventIndex.ts";

/** Does the name of a series, in any language the record has, contain every word of the text? */
export function seriesNamed(index: EventIndex, code: number, text: string): boolean {
  const series = index.series[code];
  if (!series) return false;
  const names = Object.values(series.name).join("\n").toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => names.includes(word));
}

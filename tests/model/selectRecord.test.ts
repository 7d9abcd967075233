import { describe, expect, it } from "vitest";
import { indexOf } from "#fixtures/makeIndex.ts";
import { NO_FILTERS } from "#model/filters.ts";
import { select } from "#model/select.ts";
import { readRecord } from "#tools/readRecord.ts";

const record = readRecord("data");
const index = indexOf(record);

describe("select on the real record", () => {
  it.each(record.provinces.map(({ id }) => id))(
    "gives the events that the files place in %s",
    (id) => {
      const selection = select(index, { ...NO_FILTERS, provinces: [codeIn("province", id)] });
      const inFiles = record.events.filter(({ place }) => place.province === id);
      expect(selection.events).toHaveLength(inFiles.length);
      expect(select(index, NO_FILTERS).counts.province[codeIn("province", id)]).toBe(
        inFiles.length,
      );
    },
  );

  it.each(record.themes.map(({ id }) => id))(
    "gives the events whose file has the theme %s",
    (id) => {
      const selection = select(index, { ...NO_FILTERS, themes: [codeIn("theme", id)] });
      const inFiles = record.events.filter(({ themes }) => themes.includes(id));
      expect(selection.events).toHaveLength(inFiles.length);
      expect(select(index, NO_FILTERS).counts.theme[codeIn("theme", id)]).toBe(inFiles.length);
    },
  );

  it("gives every event and everyone named without filters", () => {
    const { totals } = select(index, NO_FILTERS);
    const named = new Set(
      record.events.flatMap((event) => event.participants.map((p) => p.person)),
    );
    expect(totals.events).toBe(record.events.length);
    expect(totals.people).toBe(named.size);
  });

  it("adds up to the figures of the files", () => {
    const headlines = record.events.flatMap(({ figures }) => figures.filter((f) => f.headline));
    const { totals } = select(index, NO_FILTERS);
    expect(totals.withFigures).toBe(headlines.filter(({ amount }) => amount !== null).length);
    expect(totals.projects).toBe(headlines.reduce((sum, f) => sum + (f.projects ?? 0), 0));
    expect(totals.signed.reported + totals.trade.reported).toBeLessThanOrEqual(totals.withFigures);
  });
});

function codeIn(facet: "province" | "theme", id: string): number {
  const code = index.codes[facet].get(id);
  if (code === undefined) throw new Error(`no ${facet} ${id} in the index`);
  return code;
}

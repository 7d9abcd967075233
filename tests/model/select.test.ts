import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryFilters, arbitraryRecord } from "#fixtures/arbitraryRecord.ts";
import { indexOf, makeEvent, makeFigure, makeIndex, makeParticipant } from "#fixtures/makeIndex.ts";
import {
  naiveAmounts,
  naiveAmountsOf,
  type NaiveFacet,
  type NaiveFilters,
  naiveMatches,
  naiveSides,
  naiveYear,
} from "#fixtures/naiveSelection.ts";
import type { EventIndex } from "#model/eventIndex.ts";
import { type Filters, NO_FILTERS } from "#model/filters.ts";
import type { EventRecord, ForumRecord } from "#model/schema.ts";
import { select } from "#model/select.ts";
import { DISPLAY_CURRENCIES, type FigureKind, SIDES } from "#model/vocabulary.ts";

describe("select, held against the definition", () => {
  it("lets in the events that pass every facet, in date order", () => {
    holds(({ index, record, filters, selection }) => {
      const expected = record.events.filter((event) => naiveMatches(record, event, filters));
      expect(idsOf(index, selection.events).sort()).toEqual(expected.map(({ id }) => id).sort());
      expect([...selection.events]).toEqual([...selection.events].sort((a, b) => a - b));
      expect(selection.totals.events).toBe(expected.length);
    });
  });

  it("marks the same events in isIn", () => {
    holds(({ selection }) => {
      const marked = [...selection.isIn.keys()].filter((event) => selection.isIn[event] === 1);
      expect(marked).toEqual([...selection.events]);
    });
  });

  it("counts every option among the events that pass the other facets", () => {
    holds(({ index, selection, others }) => {
      const { counts } = selection;
      expect([...counts.province]).toEqual(
        index.provinces.map(
          ({ id }) => others("province").filter(({ place }) => place.province === id).length,
        ),
      );
      expect([...counts.theme]).toEqual(
        index.themes.map(
          ({ id }) => others("theme").filter(({ themes }) => themes.includes(id)).length,
        ),
      );
      expect([...counts.series]).toEqual(
        index.series.map(({ id }) => others("series").filter(({ series }) => series === id).length),
      );
    });
  });

  it("counts years, sides and reported figures among the events that pass the other facets", () => {
    holds(({ index, record, selection, others }) => {
      const { counts } = selection;
      const years = others("year").map(naiveYear);
      expect([...counts.year]).toEqual(
        yearsOf(index).map((year) => years.filter((other) => other === year).length),
      );
      expect([...counts.side]).toEqual(
        SIDES.map(
          (side) =>
            others("side").filter((event) => naiveSides(record, event).includes(side)).length,
        ),
      );
      expect(counts.reported).toBe(others("figures").filter((event) => hasAmount(event)).length);
    });
  });

  it("counts the people, their sides and their appearances", () => {
    holds(({ index, record, selection, inside }) => {
      const named = inside.flatMap(({ participants }) => participants.map(({ person }) => person));
      const people = record.people.filter(({ id }) => named.includes(id));
      expect(selection.totals.people).toBe(people.length);
      expect(selection.totals.peopleBySide).toEqual(
        SIDES.map((side) => people.filter((person) => person.side === side).length),
      );
      expect([...selection.appearances]).toEqual(
        index.people.map(({ id }) => named.filter((person) => person === id).length),
      );
    });
  });

  it.each(DISPLAY_CURRENCIES)("sums amounts in %s apart by kind and origin", (currency) => {
    holds(({ record, selection, inside }) => {
      const { signed, trade } = selection.totals;
      expectSum(signed, naiveAmounts(record, inside, ["investment", "contract"], currency));
      expectSum(trade, naiveAmounts(record, inside, ["trade"], currency));
      expect(signed.taiwan + signed.allInvestors + signed.unspecified).toBeCloseTo(signed.total, 0);
    }, currency);
  });

  it("counts provinces, projects and events with figures", () => {
    holds(({ selection, inside }) => {
      const reported = inside.flatMap((event) => headlineOf(event)?.projects ?? []);
      const { totals } = selection;
      expect(totals.projects).toBe(reported.reduce((sum, n) => sum + n, 0));
      expect(totals.projectsReported).toBe(reported.length);
      expect(totals.provinces).toBe(new Set(inside.map(({ place }) => place.province)).size);
      expect(totals.withFigures).toBe(inside.filter((event) => hasAmount(event)).length);
    });
  });

  it("counts the Taiwan-related projects, and the events with a Taiwan-related amount", () => {
    holds(({ record, selection, inside }) => {
      const { taiwanProjects, withTaiwanFigures } = selection.totals;
      const reported = inside.flatMap((event) => taiwanProjectsOf(event) ?? []);
      expect(taiwanProjects.projects).toBe(reported.reduce((sum, n) => sum + n, 0));
      expect(taiwanProjects.projectsReported).toBe(reported.length);
      const amounts = inside.map((event) => naiveAmountsOf(record, event, "CNY"));
      const known = amounts.filter(({ whole, part }) => whole !== null && part !== null);
      expect(withTaiwanFigures).toBe(known.length);
    });
  });

  it("measures each province among the events that pass the other facets, NaN where nothing is reported", () => {
    holds(({ index, record, selection, others }) => {
      index.provinces.forEach(({ id }, province) => {
        const events = others("province").filter(({ place }) => place.province === id);
        const signed = events.filter((event) => isSignedKind(event));
        const amounts = signed.map((event) => naiveAmountsOf(record, event, "CNY"));
        const { amount, taiwan, projects, taiwanProjects } = selection.provinceMeasures;
        expectMeasure(
          amount[province],
          amounts.flatMap(({ whole }) => whole ?? []),
        );
        expectMeasure(
          taiwan[province],
          amounts.flatMap(({ part }) => part ?? []),
        );
        expectMeasure(
          projects[province],
          events.flatMap((event) => headlineOf(event)?.projects ?? []),
        );
        expectMeasure(
          taiwanProjects[province],
          events.flatMap((event) => taiwanProjectsOf(event) ?? []),
        );
      });
    });
  });

  it("narrows by the events a search found", () => {
    const index = makeIndex([makeEvent({ id: "2022-11-03-a" }), makeEvent({ id: "2022-11-03-b" })]);
    const selection = select(index, { ...NO_FILTERS, textMatch: Uint8Array.of(0, 1) });
    expect(idsOf(index, selection.events)).toEqual(["2022-11-03-b"]);
    expect(selection.counts.province.reduce((sum, n) => sum + n, 0)).toBe(1);
  });
});

describe("select", () => {
  it("gives an empty selection of an empty record", () => {
    const { events, totals, counts } = select(makeIndex([]), NO_FILTERS);
    expect([...events]).toEqual([]);
    expect(totals).toMatchObject({ events: 0, people: 0, projectsReported: 0, withFigures: 0 });
    expect([...counts.year]).toEqual([]);
  });

  it("says that no event reported an amount, instead of a sum of nothing", () => {
    const index = makeIndex([makeEvent({ figures: [] })]);
    const { signed, projectsReported } = select(index, NO_FILTERS).totals;
    expect({ reported: signed.reported, projectsReported }).toEqual({
      reported: 0,
      projectsReported: 0,
    });
    expect(select(index, NO_FILTERS).provinceMeasures.amount.every(Number.isNaN)).toBe(true);
  });

  it("matches a province by the place of the event, not by its other places", () => {
    const elsewhere = { province: "taiwan", city: { en: null, "zh-Hans": null }, note: "online" };
    const index = makeIndex([makeEvent({ otherPlaces: [elsewhere] })]);
    const taiwan = index.codes.province.get("taiwan") ?? 0;
    expect(select(index, { ...NO_FILTERS, provinces: [taiwan] }).events).toHaveLength(0);
  });

  it("keeps trade out of what was signed", () => {
    const index = makeIndex([makeEvent({ figures: [makeFigure({ kind: "trade", amount: 5e9 })] })]);
    const { signed, trade } = select(index, NO_FILTERS).totals;
    expect([signed.total, trade.total]).toEqual([0, 5e9]);
  });

  it("counts a person once who speaks twice at an event, with both appearances", () => {
    const twice = [makeParticipant("lin-er"), makeParticipant("lin-er", { role: "presided" })];
    const selection = select(makeIndex([makeEvent({ participants: twice })]), NO_FILTERS);
    expect(selection.totals.people).toBe(1);
    expect([...selection.appearances]).toEqual([2]);
  });

  it("gives nobody's events for a person who is named nowhere", () => {
    const index = makeIndex([makeEvent({ participants: [makeParticipant("lin-er")] })]);
    expect(select(index, { ...NO_FILTERS, speaker: 99 }).events).toHaveLength(0);
  });

  it.each([31, 32, 33, 64, 65])("counts a record of %i events to the last", (size) => {
    const events = Array.from({ length: size }, (_, i) =>
      makeEvent({ id: `2022-11-03-event-${i}` }),
    );
    const index = makeIndex(events);
    expect(select(index, NO_FILTERS).totals.events).toBe(size);
    expect(select(index, { ...NO_FILTERS, from: 2022 }).totals.events).toBe(size);
    expect(select(index, { ...NO_FILTERS, to: 2021 }).totals.events).toBe(0);
  });
});

type Case = {
  readonly record: ForumRecord;
  readonly index: EventIndex;
  readonly filters: NaiveFilters;
  readonly selection: ReturnType<typeof select>;
  readonly inside: readonly EventRecord[];
  /** The events that pass every facet but this one. */
  readonly others: (facet: NaiveFacet) => readonly EventRecord[];
};

function holds(check: (instance: Case) => void, currency: "CNY" | "USD" = "CNY"): void {
  fc.assert(
    fc.property(arbitraryRecord, arbitraryFilters, (record, filters) => {
      const index = indexOf(record);
      const matching = (except: NaiveFacet | null) =>
        record.events.filter((event) => naiveMatches(record, event, filters, except));
      check({
        record,
        index,
        filters,
        selection: select(index, filtersOf(index, filters), currency),
        inside: matching(null),
        others: matching,
      });
    }),
    { numRuns: 150 },
  );
}

function filtersOf(index: EventIndex, filters: NaiveFilters): Filters {
  const codes = (of: ReadonlyMap<string, number>, ids: readonly string[]) =>
    ids.flatMap((id) => of.get(id) ?? []);
  return {
    provinces: codes(index.codes.province, filters.provinces),
    themes: codes(index.codes.theme, filters.themes),
    series: codes(index.codes.series, filters.series),
    from: filters.from,
    to: filters.to,
    sides: filters.sides.map((side) => SIDES.indexOf(side)),
    speaker: filters.speaker === null ? null : (index.codes.person.get(filters.speaker) ?? null),
    onlyReported: filters.onlyReported,
    textMatch: null,
  };
}

function headlineOf(event: EventRecord) {
  return event.figures.find(({ headline }) => headline);
}

/** All of what a Taiwan-related headline counts, else what is reported apart beside a headline. */
function taiwanProjectsOf(event: EventRecord): number | null {
  const headline = headlineOf(event);
  if (!headline || headline.investors === "taiwan") return headline?.projects ?? null;
  return event.figures.find(({ taiwanPart }) => taiwanPart)?.projects ?? null;
}

function isSignedKind(event: EventRecord): boolean {
  const kinds: readonly FigureKind[] = ["investment", "contract"];
  const headline = headlineOf(event);
  return headline !== undefined && kinds.includes(headline.kind);
}

function hasAmount(event: EventRecord): boolean {
  return (headlineOf(event)?.amount ?? null) !== null;
}

function idsOf(index: EventIndex, events: Uint32Array): string[] {
  return [...events].map((event) => index.id[event] ?? "");
}

function yearsOf(index: EventIndex): readonly number[] {
  if (index.size === 0) return [];
  return Array.from(
    { length: index.lastYear - index.firstYear + 1 },
    (_, i) => index.firstYear + i,
  );
}

function expectSum(actual: Record<string, number>, expected: Record<string, number>): void {
  expect(Object.keys(actual).sort()).toEqual(Object.keys(expected).sort());
  for (const [name, value] of Object.entries(expected))
    expect(actual[name], name).toBeCloseTo(value, 0);
}

function expectMeasure(actual: number | undefined, reported: readonly number[]): void {
  if (reported.length === 0) expect(actual).toBeNaN();
  else
    expect(actual).toBeCloseTo(
      reported.reduce((sum, value) => sum + value, 0),
      0,
    );
}

import { describe, expect, it } from "vitest";
import { HOLLOW_RADIUS_PX } from "#features/timeline/markSizes.ts";
import { timeDomain } from "#features/timeline/timeDomain.ts";
import { timelineLayout } from "#features/timeline/timelineLayout.ts";
import { xOfDay } from "#features/timeline/timeScale.ts";
import type { EventIndex } from "#model/eventIndex.ts";
import { dateOfDay, dayOfDate } from "#model/calendar.ts";
import type { EventRecord } from "#model/schema.ts";
import { makeEvent, makeFigure, makeIndex } from "#fixtures/makeIndex.ts";
import { layoutOf } from "./layoutOf.ts";

const widthPx = 1000;

function frameOf(index: EventIndex, window = timeDomain(index, { from: null, to: null })) {
  return timelineLayout(index, layoutOf(index, "province"), { window, widthPx });
}

function onlyMark(differences: Parameters<typeof makeEvent>[0]) {
  const index = makeIndex([makeEvent(differences)]);
  const [mark] = frameOf(index).marks;
  if (!mark) throw new Error("the event has no mark");
  return mark;
}

describe("a mark", () => {
  it("is a ring where no amount is reported", () => {
    const mark = onlyMark({ figures: [] });
    expect(mark).toMatchObject({
      shape: "ring",
      radius: HOLLOW_RADIUS_PX,
      innerRadius: Number.NaN,
    });
  });

  it("is a circle for what was signed and a square for trade", () => {
    expect(onlyMark({ figures: [makeFigure()] }).shape).toBe("circle");
    expect(onlyMark({ figures: [makeFigure({ kind: "trade" })] }).shape).toBe("square");
  });

  it("tells investors of every origin from an origin not stated", () => {
    expect(onlyMark({ figures: [makeFigure({ investors: "all" })] }).rest).toBe("all");
    expect(onlyMark({ figures: [makeFigure({ investors: "unspecified" })] }).rest).toBe("unstated");
  });

  it("is Taiwan-related throughout where the headline counts nothing else", () => {
    const mark = onlyMark({ figures: [makeFigure({ investors: "taiwan" })] });
    expect(mark.innerRadius).toBe(mark.radius);
  });

  it("says where the headline is only a part", () => {
    expect(onlyMark({ figures: [makeFigure({ partial: true })] }).isPartial).toBe(true);
    expect(onlyMark({ figures: [makeFigure()] }).isPartial).toBe(false);
  });

  it("spans the month or year it may have been in", () => {
    const year = onlyMark({ date: { start: "2016-01-01", end: null, precision: "year" } });
    expect(year.span?.[0]).toBeLessThan(20);
    expect(year.span?.[1]).toBeGreaterThan(970);
    expect(onlyMark({}).span).toBeNull();
  });
});

/** Many events on one day after the other, in Hunan. */
function crowd(size: number, figures: EventRecord["figures"] = []): EventRecord[] {
  return Array.from({ length: size }, (_, i) =>
    makeEvent({
      id: `${dateOfDay(dayOfDate("2000-01-01") + i)}-event-${i}`,
      date: { start: dateOfDay(dayOfDate("2000-01-01") + i), end: null, precision: "day" },
      figures,
    }),
  );
}

describe("a crowded lane", () => {
  const largest = makeEvent({
    id: "2003-03-03-largest",
    date: { start: "2003-03-03", end: null, precision: "day" },
    figures: [makeFigure({ amount: 9e9 })],
  });
  const index = makeIndex([...crowd(4000), largest]);

  it("becomes a strip that counts every event at its pixel", () => {
    const window = timeDomain(index, { from: null, to: null });
    const { strips } = frameOf(index, window);
    expect(strips).toHaveLength(1);
    const counts = strips[0]?.counts ?? new Uint16Array();
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(4001);
    const middleOfFirst = xOfDay(window, widthPx, dayOfDate("2000-01-01") + 0.5);
    expect(counts[Math.floor(middleOfFirst)]).toBeGreaterThan(0);
  });

  it("still draws its largest amounts as marks", () => {
    const { marks } = frameOf(index);
    expect(marks.map(({ event }) => index.id[event])).toEqual(["2003-03-03-largest"]);
  });

  it("comes apart when zoomed", () => {
    const from = dayOfDate("2001-01-01");
    const { strips, marks } = frameOf(index, { from, to: from + 60 });
    expect(strips).toEqual([]);
    expect(marks.length).toBeGreaterThanOrEqual(60);
  });
});

it("paints the largest first and rings last, so that nothing is hidden", () => {
  const index = makeIndex([
    makeEvent({ id: "2020-01-01-ring" }),
    makeEvent({ id: "2020-01-02-small", figures: [makeFigure({ amount: 1e9 })] }),
    makeEvent({ id: "2020-01-03-large", figures: [makeFigure({ amount: 9e9 })] }),
  ]);
  const order = frameOf(index).marks.map(({ event }) => index.id[event]?.split("-").at(-1));
  expect(order).toEqual(["large", "small", "ring"]);
});

it("has nothing to draw without events", () => {
  expect(frameOf(makeIndex([]))).toEqual({ marks: [], strips: [], densest: 0 });
});

import { describe, expect, it } from "vitest";
import { coverageRows } from "#features/investment/coverageRows.ts";
import { everyEvent, index } from "./sample.ts";

describe("coverageRows", () => {
  it("tells amounts, projects alone and nothing apart, and adds up to the events", () => {
    const years = [2010, 2011, 2012, 2013, 2014];
    expect(coverageRows(index, everyEvent, { years, currency: "CNY" })).toEqual([
      { year: 2010, withAmount: 3, projectsOnly: 0, withoutFigure: 0 },
      { year: 2011, withAmount: 1, projectsOnly: 0, withoutFigure: 0 },
      { year: 2012, withAmount: 0, projectsOnly: 0, withoutFigure: 1 },
      { year: 2013, withAmount: 0, projectsOnly: 0, withoutFigure: 0 },
      { year: 2014, withAmount: 0, projectsOnly: 1, withoutFigure: 0 },
    ]);
  });
});

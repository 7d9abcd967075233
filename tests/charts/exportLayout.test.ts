import { describe, expect, it } from "vitest";
import { type ExportedFigure, exportLayout } from "#charts/exportLayout.ts";

const colours = { paper: "#ffffff", ink: "#000000", muted: "#555555" };
const square = { markup: "<rect/>", widthPx: 12, heightPx: 12 };
const figure: ExportedFigure = {
  language: "en",
  title: "Signed by year",
  notes: ["Province or region: Hunan & Hubei", "Figures reported for 4 of 12 events."],
  key: [{ swatch: square, label: "Taiwan-related" }],
  drawing: { markup: '<svg id="drawn"/>', widthPx: 500, heightPx: 300 },
  source: ["Cross-Strait Forums: record of 2026-01-01.", "https://example.org/?province=hunan"],
  colours,
};

describe("exportLayout", () => {
  it("puts title, filters, coverage, key, drawing, source and address in one document", () => {
    const { markup } = exportLayout(figure);
    const order = [
      "Signed by year",
      "Hunan &amp; Hubei",
      "4 of 12 events",
      "Taiwan-related",
      'id="drawn"',
      "record of 2026-01-01",
      "https://example.org/",
    ];
    const visible = markup.slice(markup.indexOf("</desc>"));
    const places = order.map((words) => visible.indexOf(words));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it("is as large as what is in it, and grows with its notes", () => {
    const plain = exportLayout(figure);
    expect(plain.widthPx).toBe(548);
    expect(plain.heightPx).toBeGreaterThan(300);
    const long = exportLayout({ ...figure, notes: ["word ".repeat(200)] });
    expect(long.heightPx).toBeGreaterThan(plain.heightPx + 100);
  });

  it("gives the key another line where one is too short", () => {
    const entries = Array.from({ length: 12 }, (_, i) => ({
      swatch: square,
      label: `entry ${i} of many`,
    }));
    const many = exportLayout({ ...figure, key: entries });
    expect(many.heightPx).toBeGreaterThan(exportLayout(figure).heightPx);
  });

  it("says what it is to those who do not see it", () => {
    const { markup } = exportLayout(figure);
    expect(markup).toMatch(/^<svg [^>]*lang="en"/);
    expect(markup).toContain("<title>Signed by year</title>");
    expect(markup).toContain("<desc>Province or region: Hunan &amp; Hubei");
  });
});

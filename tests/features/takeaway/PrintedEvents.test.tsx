import { act, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { PrintedEvents } from "#features/takeaway/PrintedEvents.tsx";
import { PrintedHead } from "#features/takeaway/PrintedHead.tsx";
import { makeEvent, makeFigure, makeIndex } from "#fixtures/makeIndex.ts";
import { renderPage } from "#fixtures/renderPage.tsx";
import { Selected } from "#fixtures/Selected.tsx";

const days = Array.from(
  { length: 60 },
  (_, i) => `20${String(10 + (i % 12))}-03-${String(1 + (i % 28)).padStart(2, "0")}`,
);
const index = makeIndex(
  days.map((start, i) =>
    makeEvent({
      id: `${start}-forum-${i}`,
      date: { start, end: null, precision: "day" },
      figures:
        i === 0
          ? [
              makeFigure({ amount: 2e9, investors: "all" }),
              makeFigure({ amount: 5e8, investors: "taiwan", headline: false, taiwanPart: true }),
            ]
          : [],
    }),
  ),
);

function renderReport(address = "") {
  return renderPage(
    <Selected index={index}>
      {(selection) => (
        <>
          <PrintedHead index={index} selection={selection} />
          <PrintedEvents index={index} selection={selection} />
        </>
      )}
    </Selected>,
    { address, index },
  );
}

const tell = (event: "beforeprint" | "afterprint") =>
  act(() => {
    window.dispatchEvent(new Event(event));
  });

afterEach(() => tell("afterprint"));

describe("the report on paper", () => {
  it("is not there on the screen", () => {
    renderReport();
    expect(screen.queryByRole("table")).not.toBeInTheDocument();
  });

  it("lists every selected event, not only the first", () => {
    renderReport();
    tell("beforeprint");
    expect(within(screen.getByRole("table")).getAllByRole("row")).toHaveLength(61);
    expect(screen.getByText(/2 billion yuan signed/)).toBeVisible();
  });

  it("gives the amounts of the view, narrowed to their Taiwan-related part where that is", () => {
    renderReport("basis=taiwan");
    tell("beforeprint");
    expect(screen.queryByText(/2 billion yuan signed/)).not.toBeInTheDocument();
    expect(screen.getByText(/500 million yuan signed/)).toBeVisible();
  });

  it("begins with the filters in words and ends with the source and the address", () => {
    renderReport("province=hunan&from=2015");
    tell("beforeprint");
    expect(screen.getByText("Province or region: Hunan · Years: from 2015")).toBeVisible();
    expect(screen.getByText(/record of 2026-01-01, version 0123456789ab/)).toBeVisible();
    expect(screen.getByText(/^This view: .*\?province=hunan&from=2015$/)).toBeVisible();
  });

  it("goes when the page has been printed", () => {
    renderReport();
    tell("beforeprint");
    tell("afterprint");
    expect(screen.queryByRole("table")).not.toBeInTheDocument();
  });
});

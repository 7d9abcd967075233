import { screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderFigure } from "./renderFigure.tsx";
import { DealSizes } from "#features/investment/DealSizes.tsx";
import { dealTooltip } from "#features/investment/dealTooltip.ts";
import { dealSizeRows } from "#features/investment/dealSizeRows.ts";
import { en } from "#i18n/messages/en.ts";
import { createI18n } from "#i18n/useI18n.tsx";
import { makeEvent, makeFigure, makeIndex } from "#fixtures/makeIndex.ts";
import { currentAddress } from "#fixtures/renderPage.tsx";
import { everyEvent, index } from "./sample.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("DealSizes", () => {
  it("draws the thousand largest where there are more, and says so", () => {
    const many = makeIndex(
      Array.from({ length: 1001 }, (_, i) =>
        makeEvent({
          id: `2022-11-03-forum-${i}`,
          figures: [makeFigure({ amount: 1e9 + i, projects: 10 })],
        }),
      ),
    );
    renderFigure(DealSizes, "", { index: many });
    expect(screen.getByRole("figure", { name: "Size of deals" })).toHaveTextContent(
      "1,001 of 1,001 events report both an amount and a number of projects.",
    );
    expect(screen.getByText(/The 1,000 largest are drawn; the table has all\./)).toBeVisible();
  });

  it("tells how many events report both numbers", () => {
    renderFigure(DealSizes);
    expect(screen.getByRole("figure", { name: "Size of deals" })).toHaveTextContent(
      "2 of 6 events report both an amount and a number of projects.",
    );
  });

  it("opens the event chosen in its table", async () => {
    const { user } = renderFigure(DealSizes);
    await user.click(screen.getByRole("button", { name: "Show data" }));
    const row = within(screen.getByRole("row", { name: /100,000,000,000/ }));
    await user.click(row.getByRole("button"));
    expect(currentAddress()).toBe("event=2010-06-01-all");
  });

  it("says so where no event reports both", () => {
    renderFigure(DealSizes, "from=2012");
    expect(
      screen.getByText("None of these events reports both an amount and a number of projects."),
    ).toBeVisible();
  });
});

describe("dealTooltip", () => {
  it("names the event, its place and date, and what a project comes to", () => {
    const row = dealSizeRows(index, everyEvent, { basis: "all", currency: "CNY" })[1];
    expect(
      row && dealTooltip(createI18n("en", en), { index, row, quantity: { currency: "CNY" } }),
    ).toEqual({
      title: "Plain Forum",
      headline: "¥10 bn",
      lines: [{ id: "projects", label: "40 projects", value: "Taiwan-related" }],
      notes: [
        "¥250 m a project on average.",
        "Hunan, 1 May 2010",
        "Only a part: no total is reported.",
      ],
    });
  });
});

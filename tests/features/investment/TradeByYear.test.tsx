import { screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderFigure } from "./renderFigure.tsx";
import { TradeByYear } from "#features/investment/TradeByYear.tsx";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("TradeByYear", () => {
  it("has purchases only, and says that they are in no other figure", async () => {
    const { user } = renderFigure(TradeByYear, "measure=projects&cumulative=1");
    const figure = within(screen.getByRole("figure", { name: "Trade and purchases, not added" }));
    expect(figure.getByText(/in no other chart here/)).toBeVisible();
    await user.click(figure.getByRole("button", { name: "Show data" }));
    expect(figure.getByRole("row", { name: /^2011/ })).toHaveTextContent("7,000,000,000");
    expect(figure.getByRole("row", { name: /^2010/ })).toHaveTextContent("–");
  });

  it("says so where none are reported", () => {
    renderFigure(TradeByYear, "from=2012");
    expect(screen.getByText(/No purchases or orders are reported/)).toBeVisible();
  });
});

import { screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderFigure } from "./renderFigure.tsx";
import { Known } from "#features/investment/Known.tsx";
import { currentAddress } from "#fixtures/renderPage.tsx";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("Known", () => {
  it("tells for how many events figures are reported", () => {
    renderFigure(Known);
    const figure = screen.getByRole("figure", { name: /^Coverage/ });
    expect(figure).toHaveTextContent("Figures reported for 4 of 6 events.");
    expect(figure).toHaveTextContent("1 more reports a number of projects only.");
  });

  it("narrows the page to a year from its table", async () => {
    const { user } = renderFigure(Known);
    await user.click(screen.getByRole("button", { name: "Show data" }));
    await user.click(screen.getByRole("button", { name: "2012" }));
    expect(currentAddress()).toBe("from=2012&to=2012");
  });
});

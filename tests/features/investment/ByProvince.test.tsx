import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderFigure } from "./renderFigure.tsx";
import { ByProvince } from "#features/investment/ByProvince.tsx";
import { makeEvent, makeFigure, makeIndex } from "#fixtures/makeIndex.ts";
import { currentAddress } from "#fixtures/renderPage.tsx";

const PLACES =
  "fujian jiangxi henan jiangsu hubei zhejiang anhui hunan guangxi yunnan shanghai beijing hebei".split(
    " ",
  );

const thirteenPlaces = makeIndex(
  PLACES.map((province, rank) =>
    makeEvent({
      id: `2022-11-03-${province}`,
      place: { province, city: { en: null, "zh-Hans": null } },
      figures: [makeFigure({ amount: (20 - rank) * 1e9 })],
    }),
  ),
);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("ByProvince", () => {
  it("tells the largest and how many are known", () => {
    renderFigure(ByProvince);
    expect(
      screen.getByRole("img", {
        name: /Largest: Fujian, ¥105 bn. Places with a reported value: 2 of 2\./,
      }),
    ).toBeVisible();
  });

  it("says what the asterisk at a bar stands for, and nothing of it where no bar has one", () => {
    renderFigure(ByProvince);
    const note = "* includes 1 figure that is only a part because no total is reported.";
    expect(screen.getByRole("figure")).toHaveTextContent(note);
    cleanup();
    renderFigure(ByProvince, "measure=events");
    expect(screen.getByRole("figure")).not.toHaveTextContent("* includes");
  });

  it("toggles a province in the filter from its table", async () => {
    const { user } = renderFigure(ByProvince);
    await user.click(screen.getByRole("button", { name: "Show data" }));
    const table = within(screen.getByRole("table"));
    await user.click(table.getByRole("button", { name: "Fujian" }));
    expect(currentAddress()).toBe("province=fujian");
    await user.click(table.getByRole("button", { name: "Fujian", pressed: true }));
    expect(currentAddress()).toBe("");
  });

  it("keeps a place that reports nothing, and does not call it zero", async () => {
    const { user } = renderFigure(ByProvince, "from=2012&to=2012");
    await user.click(screen.getByRole("button", { name: "Show data" }));
    const row = screen.getByRole("row", { name: /^Hunan/ });
    expect(row).toHaveTextContent("not reported");
  });

  it("shows the twelve largest until asked for all", async () => {
    const { user } = renderFigure(ByProvince, "", { index: thirteenPlaces });
    const figure = within(screen.getByRole("figure"));
    expect(figure.queryByText("Hebei")).not.toBeInTheDocument();
    await user.click(figure.getByRole("button", { name: "Show all 13" }));
    expect(figure.getByText("Hebei")).toBeVisible();
    expect(screen.getByRole("button", { name: "Show the largest 12" })).toBeVisible();
  });

  it("has no button for more where all are shown", () => {
    renderFigure(ByProvince);
    expect(screen.queryByRole("button", { name: /Show all/ })).not.toBeInTheDocument();
  });
});

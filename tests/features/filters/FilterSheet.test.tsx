import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { FilterSheet } from "#features/filters/FilterSheet.tsx";
import { currentAddress, renderPage } from "#fixtures/renderPage.tsx";
import { Selected } from "#fixtures/Selected.tsx";
import { index } from "./fixture.ts";

function renderSheet(address = "") {
  const onClose = vi.fn<() => void>();
  const page = renderPage(
    <Selected index={index}>
      {(selection) => <FilterSheet index={index} selection={selection} onClose={onClose} />}
    </Selected>,
    { address, index },
  );
  return { ...page, onClose, sheet: within(screen.getByRole("dialog", { name: "Filters" })) };
}

describe("FilterSheet", () => {
  it("holds the search and the filters", () => {
    const { sheet } = renderSheet();
    expect(sheet.getByRole("searchbox", { name: "Search forums, people, places" })).toBeVisible();
    expect(sheet.getByRole("group", { name: "Province or region" })).toBeVisible();
  });

  it("counts what the choice gives, and closes to show it", async () => {
    const { user, sheet, onClose } = renderSheet();
    await user.click(sheet.getByRole("button", { name: "Hunan, 3 events" }));
    await user.click(sheet.getByRole("button", { name: "Show 3 events" }));
    expect(currentAddress()).toBe("province=hunan");
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("closes with its button", async () => {
    const { user, sheet, onClose } = renderSheet();
    await user.click(sheet.getByRole("button", { name: "Close" }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("clears without closing", async () => {
    const { user, sheet, onClose } = renderSheet("theme=youth");
    await user.click(sheet.getByRole("button", { name: "Clear all" }));
    expect(currentAddress()).toBe("");
    expect(onClose).not.toHaveBeenCalled();
  });
});

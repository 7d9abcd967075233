import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { EmptyState } from "#features/filters/EmptyState.tsx";
import { currentAddress, renderPage } from "#fixtures/renderPage.tsx";
import { Selected } from "#fixtures/Selected.tsx";
import { matchNames } from "#model/nameMatch.ts";
import { index } from "./fixture.ts";

function renderEmpty(address: string) {
  return renderPage(
    <Selected index={index}>
      {() => <EmptyState index={index} textMatch={matchNames(index, "tea")} />}
    </Selected>,
    { address, index },
  );
}

describe("EmptyState", () => {
  it("names the filter to remove, how many events that gives, and does it", async () => {
    const { user } = renderEmpty("province=taiwan&theme=youth&from=2020");
    expect(screen.getByText("No events match")).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Remove Taiwan/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Remove Youth (1 event)" }));
    expect(currentAddress()).toBe("province=taiwan&from=2020");
  });

  it("removes several places together", async () => {
    const { user } = renderEmpty("province=fujian,taiwan&series=hunan-week");
    await user.click(screen.getByRole("button", { name: "Remove Fujian, Taiwan (2 events)" }));
    expect(currentAddress()).toBe("series=hunan-week");
  });

  it("offers only to clear all where no single removal helps", async () => {
    const { user } = renderEmpty("province=taiwan&series=hunan-week&q=tea");
    expect(screen.getAllByRole("button")).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Clear all" }));
    expect(currentAddress()).toBe("");
  });
});

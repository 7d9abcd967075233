import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ActiveFilters } from "#features/filters/ActiveFilters.tsx";
import { zhHans } from "#i18n/messages/zhHans.ts";
import { currentAddress, renderPage } from "#fixtures/renderPage.tsx";
import { Selected } from "#fixtures/Selected.tsx";
import { index } from "./fixture.ts";

function renderActive(address: string, options: Parameters<typeof renderPage>[1] = {}) {
  return renderPage(
    <Selected index={index}>
      {(selection) => <ActiveFilters index={index} selection={selection} />}
    </Selected>,
    { address, index, ...options },
  );
}

describe("ActiveFilters", () => {
  it("says how to begin where nothing is filtered", () => {
    renderActive("");
    expect(screen.getByText(/^No filters\. Select a place/)).toBeVisible();
  });

  it("removes the one filter whose chip is pressed, and keeps the reader's place", async () => {
    const { user } = renderActive("province=fujian,hunan&speaker=ann&q=tea");
    await user.click(screen.getByRole("button", { name: "Remove Hunan" }));
    expect(currentAddress()).toBe("province=fujian&speaker=ann&q=tea");
    expect(document.body).not.toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Remove Ann" }));
    await user.click(screen.getByRole("button", { name: "Remove “tea”" }));
    expect(currentAddress()).toBe("province=fujian");
  });

  it("clears all", async () => {
    const { user } = renderActive("province=fujian&from=2012&to=2014&figures=reported&lanes=theme");
    await user.click(screen.getByRole("button", { name: "Clear all" }));
    expect(currentAddress()).toBe("lanes=theme");
  });

  it("shows the names in Chinese", () => {
    renderActive("province=hunan&from=2012", { language: "zh-Hans", messages: zhHans });
    expect(screen.getByRole("button", { name: "移除湖南" })).toHaveTextContent("湖南×");
    expect(screen.getByRole("button", { name: "移除2012年起" })).toBeVisible();
  });
});

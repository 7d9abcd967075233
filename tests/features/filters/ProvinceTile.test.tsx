import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ProvinceTile } from "#features/filters/ProvinceTile.tsx";
import { zhHans } from "#i18n/messages/zhHans.ts";
import { renderPage } from "#fixtures/renderPage.tsx";
import { index } from "./fixture.ts";

function renderTile(count: number, options: Parameters<typeof renderPage>[1] = {}) {
  const province = index.provinces.find(({ id }) => id === "beijing");
  if (!province) throw new Error("no Beijing");
  const nothing = () => undefined;
  renderPage(
    <ProvinceTile
      province={province}
      shade={{ kind: "noEvents" }}
      count={count}
      pressed={false}
      onToggle={nothing}
      onKeyDown={nothing}
      onPoint={nothing}
    />,
    { index, ...options },
  );
  return screen.getByRole("button");
}

describe("ProvinceTile", () => {
  it("shortens a count it has no room for, and says it in full", () => {
    const tile = renderTile(10_993);
    expect(screen.getByText("11K")).toBeVisible();
    expect(tile).toHaveAccessibleName("Beijing, 10,993 events");
    expect(tile).toHaveAttribute("title", "Beijing, 10,993 events");
  });

  it("shows a count of three digits as it is", () => {
    renderTile(304);
    expect(screen.getByText("304")).toBeVisible();
  });

  it("shortens as the language does", () => {
    renderTile(10_993, { language: "zh-Hans", messages: zhHans });
    expect(screen.getByText("1.1万")).toBeVisible();
  });
});

import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Filters } from "#features/filters/Filters.tsx";
import { pseudoMessages } from "#fixtures/pseudo.ts";
import { currentAddress, renderPage } from "#fixtures/renderPage.tsx";
import { Selected } from "#fixtures/Selected.tsx";
import { index } from "./fixture.ts";

type Options = Parameters<typeof renderPage>[1];

function renderFilters(address = "", options: Options = {}) {
  return renderPage(
    <Selected index={index}>
      {(selection) => <Filters index={index} selection={selection} />}
    </Selected>,
    { address, index, ...options },
  );
}

const group = (name: string) => within(screen.getByRole("group", { name }));
const tile = (name: string) =>
  group("Province or region").getByRole("button", { name: new RegExp(`^${name},`) });

describe("Filters", () => {
  it("is a landmark of that name", () => {
    renderFilters();
    expect(screen.getByRole("region", { name: "Filters" })).toBeVisible();
  });

  it("shows no bare words that did not come from the messages", () => {
    renderFilters("from=2012", { messages: pseudoMessages });
    const text = screen.getByRole("region").textContent;
    expect(text).not.toMatch(/Filters|Province|Theme|Years|Side|figures|events/);
  });
});

describe("the tiles", () => {
  it("name each place and its live count", () => {
    renderFilters();
    expect(tile("Hunan")).toHaveAccessibleName("Hunan, 3 events");
    expect(tile("Taiwan")).toHaveAccessibleName("Taiwan, 1 event");
    expect(group("Province or region").getAllByRole("button")).toHaveLength(34);
  });

  it("take several places, and give them back", async () => {
    const { user } = renderFilters();
    await user.click(tile("Hunan"));
    await user.click(tile("Fujian"));
    expect(currentAddress()).toBe("province=fujian,hunan");
    expect(tile("Hunan")).toHaveAttribute("aria-pressed", "true");
    await user.click(tile("Hunan"));
    expect(currentAddress()).toBe("province=fujian");
    expect(tile("Hunan")).toHaveAttribute("aria-pressed", "false");
  });

  it("count under the other filters, not under their own", () => {
    renderFilters("province=fujian&theme=youth");
    expect(tile("Hunan")).toHaveAccessibleName("Hunan, 2 events");
    expect(tile("Fujian")).toHaveAccessibleName("Fujian, 0 events");
  });

  it("say below what is pointed at", async () => {
    const { user } = renderFilters();
    await user.hover(tile("Hunan"));
    expect(screen.getByText("Hunan · 3 events · ¥12 bn")).toBeVisible();
    await user.hover(tile("Taiwan"));
    expect(screen.getByText("Taiwan · 1 event · amount not reported")).toBeVisible();
  });

  it("are walked with the arrow keys", async () => {
    const { user } = renderFilters();
    tile("Hunan").focus();
    await user.keyboard("{ArrowRight}{ArrowDown}");
    expect(tile("Fujian")).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(currentAddress()).toBe("province=fujian");
  });

  it("are shaded by what the reader chooses", async () => {
    const { user } = renderFilters();
    await user.click(screen.getByRole("radio", { name: "Events" }));
    expect(currentAddress()).toBe("measure=events");
    expect(screen.getByText("Strongest colour: 3 events.")).toBeVisible();
  });

  it("show the short form in the reader's script", () => {
    renderFilters("", { language: "zh-Hant" });
    expect(tile("臺灣")).toHaveTextContent("臺1");
  });
});

describe("the options", () => {
  it("narrow by theme and keep their counts", async () => {
    const { user } = renderFilters();
    await user.click(group("Theme").getByRole("checkbox", { name: "Youth, 2 events" }));
    expect(currentAddress()).toBe("theme=youth");
    expect(group("Theme").getByRole("checkbox", { name: "Finance, 1 event" })).not.toBeChecked();
    expect(group("Theme").getByRole("checkbox", { name: "Youth, 2 events" })).toBeChecked();
  });

  it("can still choose what would leave nothing", async () => {
    const { user } = renderFilters();
    await user.click(group("Theme").getByRole("checkbox", { name: "Infrastructure, 0 events" }));
    expect(currentAddress()).toBe("theme=infrastructure");
  });

  it("narrow by series", async () => {
    const { user } = renderFilters();
    await user.click(screen.getByRole("checkbox", { name: "Hunan Week, 2 events" }));
    expect(currentAddress()).toBe("series=hunan-week");
  });

  it("narrow by side", async () => {
    const { user } = renderFilters();
    await user.click(group("Side").getByRole("checkbox", { name: "Taiwan side, 1 event" }));
    await user.click(group("Side").getByRole("checkbox", { name: "Mainland side, 1 event" }));
    expect(currentAddress()).toBe("side=mainland,taiwan");
  });

  it("narrow to events with figures", async () => {
    const { user } = renderFilters();
    const only = screen.getByRole("checkbox", { name: "Only with reported figures" });
    expect(only).toHaveAccessibleDescription("3 events");
    await user.click(only);
    expect(currentAddress()).toBe("figures=reported");
    await user.click(only);
    expect(currentAddress()).toBe("");
  });
});

describe("the years", () => {
  const first = () => screen.getByRole("slider", { name: "First year" });
  const last = () => screen.getByRole("slider", { name: "Last year" });

  it("say in words where the span begins and ends", () => {
    renderFilters("from=2012");
    expect(first()).toHaveAttribute("aria-valuetext", "from 2012");
    expect(last()).toHaveAttribute("aria-valuetext", "to 2022");
    expect(first()).toHaveAttribute("aria-valuemax", "2022");
  });

  it("move by keys as one step of history", async () => {
    const { user } = renderFilters();
    const before = window.history.length;
    first().focus();
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
    expect(currentAddress()).toBe("from=2013");
    expect(window.history.length).toBe(before + 1);
    await user.tab();
    await user.keyboard("{ArrowLeft}");
    expect(currentAddress()).toBe("from=2013&to=2021");
    expect(window.history.length).toBe(before + 2);
  });

  it("open again at the end of the record", async () => {
    const { user } = renderFilters("from=2012&to=2014");
    last().focus();
    await user.keyboard("{End}");
    expect(currentAddress()).toBe("from=2012");
  });

  it("are all shown again with one button", async () => {
    const { user } = renderFilters("from=2012&to=2014&theme=youth");
    await user.click(screen.getByRole("button", { name: "All years" }));
    expect(currentAddress()).toBe("theme=youth");
  });
});

describe("clearing", () => {
  it("takes every filter away and leaves the rest of the view", async () => {
    const { user } = renderFilters("province=hunan&from=2012&lanes=theme");
    await user.click(screen.getByRole("button", { name: "Clear all" }));
    expect(currentAddress()).toBe("lanes=theme");
  });

  it("is not offered where nothing is filtered", () => {
    renderFilters("lanes=theme");
    expect(screen.queryByRole("button", { name: "Clear all" })).not.toBeInTheDocument();
  });
});

import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Timeline } from "#features/timeline/Timeline.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import { select } from "#model/select.ts";
import { useView } from "#state/useView.tsx";
import { viewFilters } from "#state/viewFilters.ts";
import { makeEvent, makeFigure, makeIndex } from "#fixtures/makeIndex.ts";
import { currentAddress, renderPage } from "#fixtures/renderPage.tsx";

const on = (start: string) => ({ start, end: null, precision: "day" as const });
const hubei = { province: "hubei", city: { en: "Wuhan", "zh-Hans": "武汉" } };
const named = (en: string) => ({ en, "zh-Hans": null });
const index = makeIndex([
  makeEvent({ id: "2019-a", date: on("2019-05-01"), name: named("First Forum") }),
  makeEvent({ id: "2020-b", date: on("2020-05-01"), name: named("Lake Fair"), place: hubei }),
  makeEvent({
    id: "2021-c",
    date: on("2021-05-01"),
    name: named("Lake Summit"),
    place: hubei,
    themes: ["finance", "youth"],
    figures: [makeFigure({ amount: 23.8e9, projects: 40, investors: "taiwan" })],
  }),
  makeEvent({ id: "2022-d", date: on("2022-05-01"), name: named("Last Forum"), series: "forum" }),
]);

/** The region as the page mounts it: with the selection of the address. */
function Page({ index: record }: { readonly index: EventIndex }) {
  const { view } = useView();
  return <Timeline index={record} selection={select(record, viewFilters(record, view, null))} />;
}

const renderTimeline = (address = "") => renderPage(<Page index={index} />, { address, index });
const plot = () => screen.getByRole("listbox", { name: "Events in order of time" });
const active = () => {
  const id = plot().getAttribute("aria-activedescendant");
  return within(plot())
    .getAllByRole("option")
    .find((option) => option.id === id);
};

describe("the region", () => {
  it("is named Timeline and says how many figures are reported", () => {
    renderTimeline();
    const region = screen.getByRole("region", { name: "Timeline" });
    expect(region).toHaveTextContent("figures reported for 1 of 4 events");
  });

  it("says of how many events a Taiwan-related amount is reported where only those are shown", () => {
    renderTimeline("province=hubei&basis=taiwan");
    const region = screen.getByRole("region", { name: "Timeline" });
    expect(region).toHaveTextContent("a Taiwan-related amount is reported for 1 of 2 events");
  });

  it("says one event in the singular", () => {
    renderTimeline("from=2022");
    const region = screen.getByRole("region", { name: "Timeline" });
    expect(region).toHaveTextContent("figures reported for 0 of 1 event");
    expect(region).not.toHaveTextContent("of 1 events");
  });

  it("says so when no events match", () => {
    renderTimeline("from=2050");
    expect(screen.getByText("No events match.")).toBeVisible();
    expect(screen.queryByRole("listbox")).not.toBeInTheDocument();
  });
});

describe("the plot", () => {
  it("says every event in view as one sentence, and which of how many it is", () => {
    renderTimeline();
    const names = within(plot())
      .getAllByRole("option")
      .map((option) => option.ariaLabel);
    expect(names).toHaveLength(4);
    expect(names[2]).toMatch(/^3 of 4, 1 May 2021, Wuhan, Hubei: Lake Summit/);
    expect(names[2]).toContain("40 projects, 23.8 billion yuan signed");
  });

  it("is one stop of the Tab key, from which the arrows walk", async () => {
    const { user } = renderTimeline();
    plot().focus();
    await user.keyboard("{ArrowRight}");
    expect(active()).toHaveAccessibleName(/Lake Fair/);
    await user.keyboard("{End}");
    expect(active()).toHaveAccessibleName(/Last Forum/);
    await user.keyboard("{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}");
    expect(active()).toHaveAccessibleName(/First Forum/);
    expect(active()).toHaveAttribute("aria-selected", "true");
  });

  it("walks from lane to lane to the event nearest in time", async () => {
    const { user } = renderTimeline();
    plot().focus();
    await user.keyboard("{Home}{ArrowUp}{ArrowUp}");
    expect(active()).toHaveAccessibleName(/Lake Fair/);
  });

  it("opens the event in focus with Enter", async () => {
    const { user } = renderTimeline();
    plot().focus();
    await user.keyboard("{End}{Enter}");
    expect(currentAddress()).toBe("event=2022-d");
  });

  it("opens an event that is pressed", async () => {
    const { user } = renderTimeline();
    await user.click(screen.getByRole("option", { name: /Lake Summit/ }));
    expect(currentAddress()).toBe("event=2021-c");
  });

  it("zooms about the event in focus, and shows only what is in view", async () => {
    const { user } = renderTimeline();
    plot().focus();
    await user.keyboard("{Home}{+}{+}{+}{+}{+}{+}");
    expect(within(plot()).getAllByRole("option")).toHaveLength(1);
    await user.keyboard("{ArrowRight}");
    expect(active()).toHaveAccessibleName(/Lake Fair/);
    await user.keyboard("0");
    expect(within(plot()).getAllByRole("option")).toHaveLength(4);
  });

  it("shows one option an event, also where it is in several lanes", () => {
    renderTimeline("lanes=theme");
    expect(within(plot()).getAllByRole("option", { name: /Lake Summit/ })).toHaveLength(1);
  });

  it("stands on the same event when the lanes become others", async () => {
    const { user } = renderTimeline();
    plot().focus();
    await user.keyboard("{End}{ArrowLeft}");
    await user.click(screen.getByRole("radio", { name: "Theme" }));
    expect(active()).toHaveAccessibleName(/Lake Summit/);
  });

  it("has a single event in the middle of nothing", () => {
    renderTimeline("province=hubei&theme=finance");
    const only = within(plot()).getByRole("option");
    expect(only).toHaveAccessibleName(/^1 of 1, /);
  });
});

describe("lanes", () => {
  it("filter by their name, and no longer when pressed again", async () => {
    const { user } = renderTimeline();
    await user.click(screen.getByRole("button", { name: "Hubei, 2 events" }));
    expect(currentAddress()).toBe("province=hubei");
    const chosen = screen.getByRole("button", { name: "Hubei, 2 events", pressed: true });
    expect(screen.queryByRole("button", { name: /^Hunan/ })).not.toBeInTheDocument();
    await user.click(chosen);
    expect(currentAddress()).toBe("");
  });

  it("are those asked for", async () => {
    const { user } = renderTimeline();
    await user.click(screen.getByRole("radio", { name: "Theme" }));
    expect(currentAddress()).toBe("lanes=theme");
    expect(screen.getByRole("button", { name: "Finance, 1 event" })).toBeVisible();
    await user.click(screen.getByRole("radio", { name: "Series" }));
    expect(screen.getByRole("button", { name: "Forum, 1 event" })).toBeVisible();
    expect(screen.getByText("No series")).toBeVisible();
    await user.click(screen.getByRole("radio", { name: "None" }));
    expect(screen.queryByRole("button", { name: /events?$/ })).not.toBeInTheDocument();
  });
});

describe("the time shown", () => {
  it("is heard in words and moved by the keyboard", async () => {
    const { user } = renderTimeline();
    const from = screen.getByRole("slider", { name: "Beginning of the time shown" });
    expect(from).toHaveAttribute("aria-valuetext", "December 2018");
    from.focus();
    await user.keyboard("{PageUp}{ArrowRight}");
    expect(from).toHaveAttribute("aria-valuetext", "January 2020");
    expect(within(plot()).getAllByRole("option")).toHaveLength(3);
  });

  it("is halved by Zoom in, and whole again by Show all years", async () => {
    const { user } = renderTimeline();
    const to = screen.getByRole("slider", { name: "End of the time shown" });
    await user.click(screen.getByRole("button", { name: "Zoom in" }));
    expect(to).toHaveAttribute("aria-valuetext", "January 2022");
    await user.click(screen.getByRole("button", { name: "Show all years" }));
    expect(to).toHaveAttribute("aria-valuetext", "January 2023");
  });

  it("says so where nothing is, and leads back", async () => {
    const { user } = renderTimeline("province=hubei");
    screen.getByRole("slider", { name: "End of the time shown" }).focus();
    await user.keyboard("{Home}");
    expect(screen.getByText("No events in the time shown.")).toBeVisible();
    const [, back] = screen.getAllByRole("button", { name: "Show all years" });
    await user.click(back ?? document.body);
    expect(within(plot()).getAllByRole("option")).toHaveLength(2);
  });

  it("is that of the years asked for", () => {
    renderTimeline("from=2020&to=2021");
    const from = screen.getByRole("slider", { name: "Beginning of the time shown" });
    expect(from).toHaveAttribute("aria-valuetext", "December 2019");
  });
});

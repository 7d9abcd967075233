import { screen, within } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import { Timeline } from "#features/timeline/Timeline.tsx";
import { NO_FILTERS } from "#model/filters.ts";
import { select } from "#model/select.ts";
import { dateOfDay, dayOfDate } from "#model/calendar.ts";
import { makeEvent, makeFigure, makeIndex, makeParticipant } from "#fixtures/makeIndex.ts";
import { currentAddress, renderPage } from "#fixtures/renderPage.tsx";

const on = (start: string) => ({ start, end: null, precision: "day" as const });
const few = makeIndex([
  makeEvent({ id: "2019-a", date: on("2019-05-01"), name: { en: "First Forum", "zh-Hans": null } }),
  makeEvent({
    id: "2022-d",
    date: on("2022-05-01"),
    name: { en: "Last Forum", "zh-Hans": null },
    themes: ["finance", "youth"],
    participants: [makeParticipant("lin-mei"), makeParticipant("wang-li")],
    figures: [makeFigure({ amount: 23.8e9, qualifier: "over" })],
  }),
]);
const many = makeIndex(
  Array.from({ length: 50 }, (_, i) => {
    const date = dateOfDay(dayOfDate("2020-01-01") + i);
    return makeEvent({ id: `${date}-forum`, date: on(date) });
  }),
);

// jsdom has a window that cannot scroll, and says so.
beforeEach(() => {
  window.scrollTo = () => undefined;
});

async function renderList(index = few, address = "view=list") {
  const part = <Timeline index={index} selection={select(index, NO_FILTERS)} />;
  const page = renderPage(part, { address, index });
  await screen.findAllByRole("article");
  return page;
}

it("lists events by year, the newest first", async () => {
  await renderList();
  const years = screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent);
  expect(years).toEqual([expect.stringMatching(/^2022/), expect.stringMatching(/^2019/)]);
  const links = screen.getAllByRole("link").map((link) => link.textContent);
  expect(links).toEqual(["Last Forum", "First Forum"]);
});

it("says when, where, how much, on what and how many spoke", async () => {
  await renderList();
  const [last, first] = screen.getAllByRole("article");
  expect(last).toHaveTextContent("1 May 2022 · Changsha, Hunan");
  expect(last).toHaveTextContent("over ¥23.8 bn");
  expect(last).toHaveTextContent("Finance");
  expect(last).toHaveTextContent("2 spoke");
  expect(first).toHaveTextContent("amount not reported");
});

it("shows no Taiwan-related amount where the view is narrowed to it and none is reported", async () => {
  await renderList(few, "view=list&basis=taiwan");
  const [last] = screen.getAllByRole("article");
  expect(
    within(last ?? document.body).getByText("no Taiwan-related amount reported"),
  ).toBeVisible();
  const region = screen.getByRole("region", { name: "Timeline" });
  expect(region).toHaveTextContent("Amounts: the Taiwan-related part.");
});

it("links to the event and opens it in place", async () => {
  const { user } = await renderList();
  const link = screen.getByRole("link", { name: "Last Forum" });
  expect(link).toHaveAttribute("href", "/?view=list&event=2022-d");
  await user.click(link);
  expect(currentAddress()).toBe("view=list&event=2022-d");
});

it("begins with the newest and shows the rest when asked", async () => {
  const { user } = await renderList(many);
  await user.click(screen.getByRole("button", { name: "Show all 50 events" }));
  const back = screen.getByRole("button", { name: "Show the newest 40 events" });
  await user.click(back);
  expect(screen.getByRole("button", { name: "Show all 50 events" })).toBeVisible();
});

it("changes places with the lanes", async () => {
  const { user } = await renderList();
  await user.click(screen.getByRole("radio", { name: "Lanes" }));
  expect(currentAddress()).toBe("");
  expect(screen.getByRole("listbox")).toBeVisible();
  await user.click(screen.getByRole("radio", { name: "List" }));
  expect(currentAddress()).toBe("view=list");
});

import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { SeriesOptions } from "#features/filters/SeriesOptions.tsx";
import { makeEvent, makeIndex } from "#fixtures/makeIndex.ts";
import { renderPage } from "#fixtures/renderPage.tsx";
import { Selected } from "#fixtures/Selected.tsx";

// Series 1 has 20 editions, series 2 has 19, and so on.
const index = makeIndex(
  Array.from({ length: 20 }, (_, at) =>
    Array.from({ length: 20 - at }, (__, edition) =>
      makeEvent({ id: `2022-11-03-forum-${at}-${edition}`, series: `series-${at + 1}` }),
    ),
  ).flat(),
);

function renderSeries(address = "") {
  return renderPage(
    <Selected index={index}>
      {(selection) => <SeriesOptions index={index} selection={selection} />}
    </Selected>,
    { address, index },
  );
}

describe("SeriesOptions", () => {
  it("shows the eleven with most events", () => {
    renderSeries();
    const names = screen.getAllByRole("checkbox");
    expect(names).toHaveLength(11);
    expect(names[0]).toHaveAccessibleName("Series 1, 20 events");
    expect(names[10]).toHaveAccessibleName("Series 11, 10 events");
  });

  it("keeps a chosen series in sight", () => {
    renderSeries("series=series-20");
    expect(screen.getByRole("checkbox", { name: "Series 20, 1 event" })).toBeChecked();
  });

  it("shows all when asked, and finds one by its name", async () => {
    const { user } = renderSeries();
    await user.click(screen.getByRole("button", { name: "Show all 20 series" }));
    expect(screen.getAllByRole("checkbox")).toHaveLength(20);
    await user.type(screen.getByRole("searchbox", { name: "Find a series" }), "20");
    expect(screen.getAllByRole("checkbox")).toHaveLength(1);
    await user.type(screen.getByRole("searchbox"), "99");
    expect(screen.getByText("No series has “2099” in its name.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Show fewer" }));
    expect(screen.getAllByRole("checkbox")).toHaveLength(11);
  });
});

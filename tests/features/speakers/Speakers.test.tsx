import { screen, within } from "@testing-library/react";
import axe from "axe-core";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Speakers } from "#features/speakers/Speakers.tsx";
import { indexOf, makeEvent, makeParticipant, makeRecord } from "#fixtures/makeIndex.ts";
import { currentAddress, renderPage } from "#fixtures/renderPage.tsx";
import { Selected } from "#fixtures/Selected.tsx";
import { serveRecord } from "#fixtures/serveRecord.ts";
import { encodeLatestTitles } from "#model/latestTitles.ts";

vi.setConfig({ testTimeout: 20_000 });

const at = (start: string, province: string, ...people: readonly string[]) =>
  makeEvent({
    date: { start, end: null, precision: "day" },
    place: { province, city: { en: null, "zh-Hans": null } },
    participants: people.map((person) =>
      makeParticipant(person, { role: person === "bob" ? "attended" : "speech" }),
    ),
  });

const crowd = Array.from({ length: 200 }, (_, i) => `guest-${i + 100}`);
const record = makeRecord({
  events: [
    at("2020-01-01", "hunan", "ann", "bob"),
    at("2021-01-01", "hubei", "ann", "cai"),
    at("2022-01-01", "hubei", "ann", ...crowd),
  ],
  people: [
    { id: "ann", name: { en: "Ann", "zh-Hans": "安" }, aliases: [], side: "taiwan" },
    { id: "cai", name: { en: "Cai", "zh-Hans": "蔡" }, aliases: [], side: "mainland" },
  ],
});
const index = indexOf(record);

const show = (address = "") =>
  renderPage(
    <Selected index={index}>
      {(selection) => <Speakers index={index} selection={selection} />}
    </Selected>,
    { index, address },
  );

beforeEach(() => {
  serveRecord(record.events, { documents: { "titles.json": encodeLatestTitles(record) } });
  // jsdom neither lays out nor watches: box and rows have the heights they have on a page, and is in sight.
  vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(480);
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(41);
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      readonly #report: (entries: readonly { isIntersecting: boolean }[]) => void;
      constructor(report: (entries: readonly { isIntersecting: boolean }[]) => void) {
        this.#report = report;
      }
      observe() {
        this.#report([{ isIntersecting: true }]);
      }
      disconnect() {}
    },
  );
});

const namesShown = () =>
  within(screen.getByRole("table"))
    .getAllByRole("rowheader")
    .map((cell) => within(cell).getByRole("link").textContent);

describe(Speakers, () => {
  it("says the side of everyone in words, not by colour alone", () => {
    show();
    const ann = screen.getByRole("row", { name: /Ann/ });
    const [side] = within(ann).getAllByRole("cell");
    expect(side).toHaveTextContent("Taiwan side");
    // Beside the title, where the column has no room for it.
    expect(within(ann).getByText("Taiwan side ·")).toBeInTheDocument();
  });

  it("counts everyone named and puts those with most events first", async () => {
    show();
    const region = screen.getByRole("region", { name: "Speakers" });
    expect(within(region).getByText("203 people", { selector: "p" })).toBeVisible();
    expect(namesShown().slice(0, 2)).toEqual(["Ann 安", "Bob "]);
    const ann = screen.getByRole("row", { name: /Ann/ });
    expect(within(ann).getByText("3")).toBeVisible();
    expect(within(ann).getByText("Hubei, Hunan")).toBeVisible();
    expect(within(ann).getByText("2020 to 2022")).toBeInTheDocument();
    expect(await within(ann).findAllByText("Chair")).not.toHaveLength(0);
  });

  it("keeps only the rows in sight in the page and says how many there are", () => {
    show();
    const table = screen.getByRole("table", { name: "203 people" });
    expect(table).toHaveAttribute("aria-rowcount", "204");
    expect(namesShown().length).toBeLessThan(40);
    expect(screen.getByRole("row", { name: /Ann/ })).toHaveAttribute("aria-rowindex", "2");
  });

  it("follows the selection", () => {
    show("to=2021");
    expect(namesShown()).toEqual(["Ann 安", "Bob ", "Cai 蔡"]);
  });

  it("sorts by a column, and the other way when asked again", async () => {
    const { user } = show("to=2021");
    const sortByName = screen.getByRole("button", { name: /Name/ });
    await user.click(sortByName);
    expect(screen.getByRole("columnheader", { name: /Name/ })).toHaveAttribute(
      "aria-sort",
      "ascending",
    );
    await user.click(sortByName);
    expect(namesShown()).toEqual(["Cai 蔡", "Bob ", "Ann 安"]);
  });

  it("finds a name in either script and leaves the address alone", async () => {
    const { user } = show("to=2021");
    await user.type(screen.getByRole("searchbox", { name: "Filter speakers" }), "蔡");
    expect(namesShown()).toEqual(["Cai 蔡"]);
    expect(screen.getByText("1 of 3 people", { selector: "p" })).toBeVisible();
    expect(currentAddress()).toBe("to=2021");
  });

  it("narrows to a side and to a role", async () => {
    const { user } = show("to=2021");
    await user.click(screen.getByRole("radio", { name: "Taiwan side" }));
    expect(namesShown()).toEqual(["Ann 安", "Bob "]);
    await user.selectOptions(screen.getByRole("combobox", { name: "Role" }), "Attended");
    expect(namesShown()).toEqual(["Bob "]);
  });

  it("says when no one is left, with the button that shows everyone again", async () => {
    const { user } = show("to=2021");
    await user.type(screen.getByRole("searchbox", { name: "Filter speakers" }), "zz");
    expect(screen.queryByRole("table")).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Show everyone" }));
    expect(namesShown()).toHaveLength(3);
  });

  it("opens a person", async () => {
    const { user } = show("to=2021");
    await user.click(screen.getByRole("link", { name: /Cai/ }));
    expect(currentAddress()).toBe("to=2021&person=cai");
  });

  it("works without the titles, says so and tries again", async () => {
    let isDown = true;
    serveRecord(record.events, {
      documents: { "titles.json": encodeLatestTitles(record) },
      isDown: () => isDown,
    });
    const { user } = show("to=2021");
    expect(await screen.findByRole("alert")).toHaveTextContent("titles could not be loaded");
    expect(namesShown()).toHaveLength(3);
    isDown = false;
    await user.click(screen.getByRole("button", { name: "Retry" }));
    expect(await screen.findAllByText("Chair")).not.toHaveLength(0);
  });

  it("has nothing axe finds fault with", async () => {
    const { container } = show();
    await screen.findAllByText("Chair");
    const { violations } = await axe.run(container, {
      rules: { "color-contrast": { enabled: false } },
    });
    expect(violations).toEqual([]);
  });
});

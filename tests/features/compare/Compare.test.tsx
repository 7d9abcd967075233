import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Compare } from "#features/compare/Compare.tsx";
import { zhHans } from "#i18n/messages/zhHans.ts";
import { makeEvent, makeFigure, makeIndex, makeParticipant } from "#fixtures/makeIndex.ts";
import { currentAddress, renderPage } from "#fixtures/renderPage.tsx";
import { Selected } from "#fixtures/Selected.tsx";

// jsdom has no layout to scroll in.
Element.prototype.scrollIntoView = () => undefined;

const on = (start: string) => ({ start, end: null, precision: "day" as const });
const index = makeIndex([
  makeEvent({
    date: on("2010-05-01"),
    figures: [makeFigure({ amount: 10e9, projects: 5, investors: "taiwan" })],
    participants: [makeParticipant("ann")],
  }),
  makeEvent({ date: on("2011-05-01") }),
  makeEvent({
    date: on("2012-05-01"),
    place: { province: "fujian", city: { en: "Xiamen", "zh-Hans": "厦门" } },
  }),
]);

const HUNAN_FUJIAN = "compare=province:hunan,province:fujian";

function renderCompare(address: string, language: "en" | "zh-Hans" = "en") {
  return renderPage(
    <Selected index={index}>
      {(selection) => (
        <Compare index={index} selection={selection} textMatch={null} arrivedWith={[]} />
      )}
    </Selected>,
    { address, index, language, ...(language === "zh-Hans" && { messages: zhHans }) },
  );
}

const column = (name: string) => {
  const found = screen
    .getAllByRole("article")
    .find((article) => within(article).queryByRole("heading", { name }));
  if (!found) throw new Error(`no column ${name}`);
  return within(found);
};

describe("Compare", () => {
  it("sets the items side by side, in the order of the address", () => {
    renderCompare(HUNAN_FUJIAN);
    const names = screen
      .getAllByRole("heading", { level: 3 })
      .map(({ textContent }) => textContent);
    expect(names).toEqual(["Hunan", "Fujian"]);
  });

  it("says how much of each number is known", () => {
    renderCompare(HUNAN_FUJIAN);
    expect(column("Hunan").getByText("¥10 bn")).toBeVisible();
    expect(column("Hunan").getAllByText("reported for 1 of 2 events")).toHaveLength(2);
    expect(column("Fujian").getAllByText("not reported")).toHaveLength(3);
  });

  it("narrows amounts to their Taiwan-related part where the view is", () => {
    renderCompare(`${HUNAN_FUJIAN}&basis=taiwan`);
    expect(column("Hunan").getByText("Signed, Taiwan-related part")).toBeVisible();
    expect(column("Hunan").getByText("Taiwan-related projects signed")).toBeVisible();
    expect(column("Hunan").queryByText(/known for/)).not.toBeInTheDocument();
  });

  it("draws the years of all columns on one scale, and says so", () => {
    renderCompare(HUNAN_FUJIAN);
    const bars = screen.getAllByRole("img").map((image) => image.getAttribute("aria-label"));
    expect(bars[1]).toBe(
      "Fujian, events per year 2010 to 2012: most in 2012, 1. All columns share one scale.",
    );
  });

  it("takes one more in from the list, and one out", async () => {
    const { user } = renderCompare(HUNAN_FUJIAN);
    const add = screen.getByRole("combobox", { name: "Add to the comparison" });
    await user.selectOptions(add, "hubei");
    expect(currentAddress()).toBe(`${HUNAN_FUJIAN},province:hubei`);
    await user.click(screen.getByRole("button", { name: "Take Fujian out of the comparison" }));
    expect(currentAddress()).toBe("compare=province:hunan,province:hubei");
  });

  it("turns to themes, beginning with the two that have most events", async () => {
    const { user } = renderCompare(HUNAN_FUJIAN);
    await user.click(screen.getByRole("radio", { name: "Themes" }));
    expect(currentAddress()).toMatch(/^compare=theme:integration,theme:/);
  });

  it("asks for a second where one stands alone", () => {
    renderCompare("compare=province:hunan");
    expect(screen.getByText("Add at least one more to compare it with.")).toBeVisible();
  });

  it("shows the bars as a table", async () => {
    const { user } = renderCompare(HUNAN_FUJIAN);
    await user.click(screen.getByRole("button", { name: "Show data" }));
    const year = screen.getByRole("row", { name: /^2012/ });
    const cells = within(year)
      .getAllByRole("cell")
      .map(({ textContent }) => textContent);
    expect(cells).toEqual(["0", "1"]);
  });

  it("is where the reader stands once it has been asked for", () => {
    renderCompare(HUNAN_FUJIAN);
    expect(document.activeElement).toHaveTextContent(/^Compare/);
  });

  it("is closed by its button", async () => {
    const { user } = renderCompare(`from=2010&${HUNAN_FUJIAN}`);
    await user.click(screen.getByRole("button", { name: /^Close the comparison/ }));
    expect(currentAddress()).toBe("from=2010");
  });

  it("speaks Chinese", () => {
    renderCompare(HUNAN_FUJIAN, "zh-Hans");
    expect(column("湖南").getByText("100亿元")).toBeVisible();
    expect(column("福建").getAllByText("未见报道")).toHaveLength(3);
  });
});

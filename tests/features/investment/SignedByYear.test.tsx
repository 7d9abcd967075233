import { screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderFigure } from "./renderFigure.tsx";
import { SignedByYear } from "#features/investment/SignedByYear.tsx";
import { currentAddress } from "#fixtures/renderPage.tsx";

async function showTable(address = "") {
  const { user } = renderFigure(SignedByYear, address);
  await user.click(screen.getByRole("button", { name: "Show data" }));
  const table = screen.getByRole("table");
  const row = (year: string) => within(table).getByRole("row", { name: new RegExp(`^${year}`) });
  return { user, table, row };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("the figure", () => {
  it("is named by its title and tells coverage, conversion and what is only a part", () => {
    renderFigure(SignedByYear);
    const figure = screen.getByRole("figure", { name: "Signed by year" });
    expect(figure).toHaveTextContent("Figures reported for 3 of 6 events.");
    expect(figure).toHaveTextContent("Amounts in CNY at each year’s average rate");
    expect(figure).toHaveTextContent("* includes 1 figure that is only a part");
  });

  it("is told in a sentence for those who do not see it", () => {
    renderFigure(SignedByYear);
    expect(
      screen.getByRole("img", { name: /Highest: ¥115 bn in 2010. Years without a report: 3\./ }),
    ).toBeVisible();
  });

  it("writes the highest value at its bar, with the mark of what is only a part", () => {
    renderFigure(SignedByYear);
    expect(screen.getByText("¥115 bn*")).toBeVisible();
  });

  it("says in its key what each texture comes to, and what a ring is", () => {
    renderFigure(SignedByYear);
    const entries = within(screen.getByRole("list", { name: "Origin of the investors" }))
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(entries).toEqual([
      "Taiwan-related¥40 bn",
      "all investors¥70 bn",
      "origin not stated¥5 bn",
      "events held, value not reported",
    ]);
  });

  it("names the categories it is stacked by, and says how themes are counted", () => {
    renderFigure(SignedByYear, "stack=theme");
    expect(screen.getByRole("list", { name: "Themes" })).toHaveTextContent("Youth¥10 bn");
    expect(screen.getByRole("figure")).toHaveTextContent("under the theme its record lists first");
  });

  it("says since when it adds up", () => {
    renderFigure(SignedByYear, "cumulative=1&from=2011");
    expect(screen.getByRole("figure", { name: "Signed since 2011, added up" })).toBeVisible();
  });

  it("says so where nothing is reported", () => {
    renderFigure(SignedByYear, "from=2012");
    expect(screen.getByRole("img", { name: /Nothing is reported/ })).toBeVisible();
  });

  it("speaks Chinese", () => {
    renderFigure(SignedByYear, "", { language: "zh-Hans" });
    expect(screen.getByRole("figure", { name: "逐年签约额" })).toHaveTextContent(
      "6场活动中3场有数字报道。",
    );
    expect(screen.getByRole("img", { name: /最高为2010年，1,150亿元/ })).toBeVisible();
  });

  it.each([
    ["Province", "stack=province"],
    ["Theme", "stack=theme"],
    ["Cumulative", "cumulative=1"],
  ])("puts %s into the address", async (name, address) => {
    const { user } = renderFigure(SignedByYear);
    await user.click(screen.getByRole("radio", { name }));
    expect(currentAddress()).toBe(address);
  });
});

describe("its table", () => {
  it("opens and closes with a button that says which it will do", async () => {
    const { user } = await showTable();
    const button = screen.getByRole("button", { name: "Hide data", expanded: true });
    await user.click(button);
    expect(screen.queryByRole("table")).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Show data", expanded: false })).toBeVisible();
  });

  it("has every value in full, and words where nothing is reported", async () => {
    const { table, row } = await showTable();
    expect(table).toHaveAccessibleName(/^Signed by year\./);
    expect(row("2010")).toHaveTextContent("115,000,000,000");
    expect(row("2012")).toHaveTextContent("not reported");
  });

  it("has the Taiwan-related part only, when narrowed to it", async () => {
    const { row } = await showTable("basis=taiwan");
    expect(row("2010")).toHaveTextContent("40,000,000,000");
    expect(row("2010")).not.toHaveTextContent("115,000,000,000");
  });

  it("narrows the page to the year chosen, and to all years when it is chosen again", async () => {
    const { user } = await showTable();
    await user.click(screen.getByRole("button", { name: "2010" }));
    expect(currentAddress()).toBe("from=2010&to=2010");
    await user.click(screen.getByRole("button", { name: "2010", pressed: true }));
    expect(currentAddress()).toBe("");
  });
});

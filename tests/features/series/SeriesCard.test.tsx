import { screen, within } from "@testing-library/react";
import axe from "axe-core";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { SeriesCard } from "#features/series/SeriesCard.tsx";
import { makeEvent, makeFigure, makeIndex } from "#fixtures/makeIndex.ts";
import { currentAddress, renderPage } from "#fixtures/renderPage.tsx";
import { serveRecord } from "#fixtures/serveRecord.ts";
import { zhHans } from "#i18n/messages/zhHans.ts";

vi.setConfig({ testTimeout: 20_000 });

const edition = (year: number, number: number, differences: Parameters<typeof makeEvent>[0] = {}) =>
  makeEvent({
    id: `${year}-06-01-week`,
    name: { en: `${year} Week`, "zh-Hans": `${year}年台湾周` },
    series: "taiwan-week",
    edition: number,
    date: { start: `${year}-06-01`, end: null, precision: "day" },
    ...differences,
  });

const events = [
  edition(2015, 1, {
    place: { province: "hubei", city: { en: "Wuhan", "zh-Hans": "武汉" } },
    attendance: {
      value: 300,
      qualifier: "nearly",
      of: { en: "people", "zh-Hans": "人" },
      source: "s1",
    },
  }),
  edition(2019, 5, { figures: [makeFigure({ projects: 40, investors: "taiwan", partial: true })] }),
  edition(2020, 6),
];
const index = makeIndex(events, {
  series: [{ id: "taiwan-week", name: { en: "Taiwan Week", "zh-Hans": "台湾周" } }],
});
const onClose = vi.fn<() => void>();

const open = (options = {}) =>
  renderPage(<SeriesCard index={index} series={0} event={1} onClose={onClose} />, {
    index,
    address: "province=hunan&event=2019-06-01-week",
    ...options,
  });

beforeEach(() => {
  serveRecord(events);
  onClose.mockClear();
});

describe(SeriesCard, () => {
  it("names the series and says how many editions are on record and how many are not", () => {
    open();
    const card = screen.getByRole("dialog", { name: "Taiwan Week" });
    expect(within(card).getByText("台湾周")).toHaveAttribute("lang", "zh-Hans");
    expect(within(card).getByText("3 editions on record, 2015–2020")).toBeVisible();
    expect(within(card).getByText("3 editions not on record")).toBeVisible();
  });

  it("has a strip with a place for every edition, the missing ones and the one left among them", () => {
    open();
    const strip = screen.getByRole("list", { name: "Editions in order" });
    expect(
      within(strip)
        .getAllByRole("listitem")
        .map((item) => /^Edition \d(?:, \d{4}|: not on record)/.exec(item.textContent)?.[0]),
    ).toEqual([
      "Edition 1, 2015",
      "Edition 2: not on record",
      "Edition 3: not on record",
      "Edition 4: not on record",
      "Edition 5, 2019",
      "Edition 6, 2020",
    ]);
    expect(within(strip).getByRole("link", { current: true })).toHaveAccessibleName(
      "Edition 5, 2019",
    );
  });

  it("has a line for every edition with place, attendance and headline, the latest first", async () => {
    open();
    const table = screen.getByRole("table");
    await within(table).findByText("nearly 300");
    const [, latest, middle, gap, first] = within(table).getAllByRole("row");
    expect(latest).toHaveTextContent(/^62020 WeekDate1 June 2020PlaceChangsha, Hunan/);
    expect(within(latest ?? table).getAllByText("not reported")).toHaveLength(2);
    expect(middle).toHaveTextContent(
      "40 projects, ¥1 bn signed, Taiwan-related, part of the total",
    );
    expect(gap).toHaveTextContent("Editions 2 to 4 are not on record.");
    expect(first).toHaveTextContent("Wuhan, Hubei");
  });

  it("leads to an edition and closes itself", async () => {
    const { user } = open();
    await user.click(screen.getByRole("link", { name: "2015 Week" }));
    expect(currentAddress()).toBe("province=hunan&event=2015-06-01-week");
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("filters the page by the series, and stops doing so", async () => {
    const { user, unmount } = open();
    await user.click(screen.getByRole("button", { name: "Filter the page by this series" }));
    expect(currentAddress()).toBe("province=hunan&series=taiwan-week");
    unmount();
    const again = open({ address: "series=taiwan-week&event=2019-06-01-week" });
    await again.user.click(screen.getByRole("button", { name: "Stop filtering by this series" }));
    expect(currentAddress()).toBe("");
  });

  it("says how many documents failed, keeps the rest, and tries those again", async () => {
    let isDown = true;
    serveRecord(events, { isDown: () => isDown });
    const { user } = open();
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "The details of 3 editions could not be loaded",
    );
    isDown = false;
    await user.click(screen.getByRole("button", { name: "Retry" }));
    expect(await screen.findByText("nearly 300")).toBeVisible();
  });

  it("is told in Chinese to a reader of Chinese", async () => {
    open({ language: "zh-Hans", messages: zhHans });
    expect(screen.getByRole("dialog", { name: "台湾周" })).toBeVisible();
    expect(screen.getByText("2015–2020年，收录3届")).toBeVisible();
    expect(await screen.findByText("第2届至第4届未收录。")).toBeVisible();
  });

  it("has nothing axe finds fault with", async () => {
    const { container } = open();
    await screen.findByText("nearly 300");
    const { violations } = await axe.run(container, {
      rules: { "color-contrast": { enabled: false } },
    });
    expect(violations).toEqual([]);
  });
});

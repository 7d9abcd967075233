import { describe, expect } from "vitest";
import { it } from "./browsing.ts";
import { expectEvents, queryOf, region } from "./pageParts.ts";
import { type EventFile, readEventFiles, readNamed } from "./recordFiles.ts";

const events = readEventFiles();
const provinces = readNamed("provinces");
const themes = readNamed("themes");

const year = ({ date }: EventFile) => Number(date.start.slice(0, 4));
const isIn = (province: string) => (event: EventFile) => event.place.province === province;
const isOn = (theme: string) => (event: EventFile) => event.themes.includes(theme);
const isReported = ({ figures }: EventFile) =>
  figures.some(({ headline, amount }) => headline && amount !== null);
const count = (...conditions: readonly ((event: EventFile) => boolean)[]) =>
  events.filter((event) => conditions.every((condition) => condition(event))).length;

describe("filtering by place", () => {
  it("gives for every province the number its files give, clicked", async ({ open }) => {
    const page = await open();
    const filters = region(page, "Filters");
    await expectEvents(page, events.length, events.length);
    for (const { id, name } of provinces) {
      const tile = filters.getByRole("button", { name: new RegExp(`^${name.en}\\b`) });
      await tile.click();
      await expectEvents(page, count(isIn(id)), events.length);
      expect(queryOf(page)).toBe(`province=${id}`);
      expect(await tile.getAttribute("aria-pressed")).toBe("true");
      await tile.click();
    }
    await expectEvents(page, events.length, events.length);
  });

  it("gives for every province the number its files give, pasted", async ({ open }) => {
    const page = await open();
    for (const { id } of provinces) {
      await page.goto(`./?province=${id}`);
      await expectEvents(page, count(isIn(id)), events.length);
    }
  });
});

describe("filtering by theme", () => {
  it("gives for every theme the number its files give, clicked", async ({ open }) => {
    const page = await open();
    const filters = region(page, "Filters");
    for (const { id, name } of themes) {
      const option = filters.getByRole("checkbox", { name: new RegExp(`^${name.en}, \\d`) });
      await option.check();
      await expectEvents(page, count(isOn(id)), events.length);
      expect(queryOf(page)).toBe(`theme=${id}`);
      await option.uncheck();
    }
  });

  it("gives for every theme the number its files give, pasted", async ({ open }) => {
    const page = await open();
    for (const { id } of themes) {
      await page.goto(`./?theme=${id}`);
      await expectEvents(page, count(isOn(id)), events.length);
    }
  });
});

describe("filtering by several", () => {
  const from2015 = (event: EventFile) => year(event) >= 2015;
  const to2019 = (event: EventFile) => year(event) <= 2019;

  it.for([
    {
      query: "province=fujian&theme=youth",
      expected: count(isIn("fujian"), isOn("youth")),
    },
    {
      query: "province=hubei,hunan",
      expected: count((event) => isIn("hubei")(event) || isIn("hunan")(event)),
    },
    {
      query: "theme=electronics,finance&from=2015&to=2019",
      expected: count(
        (event) => isOn("electronics")(event) || isOn("finance")(event),
        from2015,
        to2019,
      ),
    },
    {
      query: "province=jiangsu&from=2015&figures=reported",
      expected: count(isIn("jiangsu"), from2015, isReported),
    },
    {
      query: "theme=green-low-carbon&figures=reported",
      expected: count(isOn("green-low-carbon"), isReported),
    },
    {
      query: "series=straits-forum",
      expected: count(({ series }) => series === "straits-forum"),
    },
  ])("gives for $query the number the files give", async ({ query, expected }, { open }) => {
    const page = await open({ query });
    expect(expected).toBeGreaterThan(0);
    await expectEvents(page, expected, events.length);
  });

  it("is undone chip by chip, and all at once", async ({ open }) => {
    const page = await open({ query: "province=fujian&theme=youth&from=2015" });
    await expectEvents(page, count(isIn("fujian"), isOn("youth"), from2015), events.length);
    await page.getByRole("button", { name: "Remove Youth" }).first().click();
    await expectEvents(page, count(isIn("fujian"), from2015), events.length);
    expect(queryOf(page)).toBe("province=fujian&from=2015");
    await page.getByRole("button", { name: "Clear all" }).first().click();
    await expectEvents(page, events.length, events.length);
    expect(queryOf(page)).toBe("");
  });

  it("counts every option given the other filters", async ({ open }) => {
    const page = await open({ query: "province=fujian" });
    const filters = region(page, "Filters");
    await expectEvents(page, count(isIn("fujian")), events.length);
    const youth = count(isIn("fujian"), isOn("youth"));
    await filters.getByRole("checkbox", { name: `Youth, ${youth} events` }).waitFor();
    const inHubei = count(isIn("hubei"));
    await filters.getByRole("button", { name: `Hubei, ${inHubei} events` }).waitFor();
  });

  it("says that nothing is left, and offers the way back", async ({ open }) => {
    const page = await open({ query: "province=tibet&theme=youth&from=1994&to=1995" });
    await expectEvents(page, 0, events.length);
    expect(await page.getByText("No events match").first().isVisible()).toBe(true);
  });
});

describe("the address", () => {
  it("is walked back and forth, step by step", async ({ open }) => {
    const page = await open();
    await expectEvents(page, events.length, events.length);
    const filters = region(page, "Filters");
    await filters.getByRole("button", { name: /^Hunan\b/ }).click();
    await expectEvents(page, count(isIn("hunan")), events.length);
    await filters.getByRole("button", { name: /^Hubei\b/ }).click();
    const both = count((event) => isIn("hubei")(event) || isIn("hunan")(event));
    await expectEvents(page, both, events.length);
    await page.goBack();
    await expectEvents(page, count(isIn("hunan")), events.length);
    await page.goBack();
    await expectEvents(page, events.length, events.length);
    await page.goForward();
    await page.goForward();
    await expectEvents(page, both, events.length);
    expect(queryOf(page)).toBe("province=hubei,hunan");
  });

  it("applies what it can of a malformed one, and says what it left out", async ({ open }) => {
    const page = await open({ query: "from=20x1&province=atlantis,hunan&foo=1" });
    await expectEvents(page, count(isIn("hunan")), events.length);
    const notice = page.getByText("Some of this address was not applied").locator("..");
    await notice.waitFor();
    const words = await notice.innerText();
    expect(words).toContain("20x1");
    expect(words).toContain("atlantis");
    expect(words).toContain("foo");
    expect(words).not.toContain("hunan");
  });

  it("survives one that is not even an address", async ({ open }) => {
    const page = await open({ query: "%E0%A4%A&q=%&province=&theme=,,&=&&event=../../x" });
    await region(page, "Filters").waitFor();
  });
});

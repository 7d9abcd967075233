import { parse } from "csv-parse/sync";
import type { Locator } from "playwright-core";
import { describe, expect } from "vitest";
import { it } from "./browsing.ts";
import { fileOf } from "./fileOf.ts";
import { expectEvents, overhang, queryOf, region } from "./pageParts.ts";
import { readEventFiles } from "./recordFiles.ts";

const events = readEventFiles();
const inHunan = events.filter(({ place }) => place.province === "hunan");
const HUNAN_HUBEI = "compare=province:hubei,province:hunan";

const rowsOf = (content: Buffer): readonly Record<string, string>[] =>
  parse(content, { columns: true, bom: true });

/** The rows of a drawing, without what it says of itself behind them. */
const chartRowsOf = (content: Buffer): readonly Record<string, string>[] =>
  parse(content, { columns: true, comment: "#" });

/** What a file of rows says of itself. */
const remarksOf = (content: Buffer): readonly string[] =>
  (parse(content) as readonly (readonly string[])[])
    .filter(([first]) => first === "#")
    .map(([, words = ""]) => words);

async function openMenu(place: Locator) {
  await place.getByRole("button", { name: /^Download/ }).click();
  return (format: "CSV" | "SVG" | "PNG") =>
    place.getByRole("button", { name: format, exact: true });
}

describe("the timeline as a file", () => {
  it("has its title, the filters, the coverage, the source and the address in it", async ({
    open,
  }) => {
    const page = await open({ query: "province=hunan" });
    await expectEvents(page, inHunan.length, events.length);
    const button = await openMenu(region(page, "Timeline"));
    const { name, content } = await fileOf(page, button("SVG"));
    expect(name).toMatch(/^cross-strait-forums-timeline-[\d-]+\.svg$/);
    const drawing = content.toString("utf8");
    expect(drawing).toMatch(/^<svg .*>Timeline</);
    expect(drawing).toContain("Province or region: Hunan");
    expect(drawing).toMatch(/Figures reported for \d+ of 12 events/);
    expect(drawing).toMatch(/Cross-Strait Forums: record of [\d-]+, version \w+/);
    expect(drawing).toContain("?province=hunan");
    expect(drawing).not.toMatch(/var\(|class=/);
    // Paper, ink, rules and two kinds of teal: not one colour for all where motion is reduced.
    expect(new Set(drawing.match(/(?:fill|stroke)="(?:#|rgb)[^"]+"/g)).size).toBeGreaterThan(5);
  });

  it("is a picture twice as fine as the page, and rows that can be read again", async ({
    open,
  }) => {
    const page = await open({ query: "province=hunan" });
    await expectEvents(page, inHunan.length, events.length);
    const button = await openMenu(region(page, "Timeline"));
    const picture = await fileOf(page, button("PNG"));
    expect(picture.content.subarray(1, 4).toString()).toBe("PNG");
    expect(picture.content.readUInt32BE(16)).toBeGreaterThan(2 * 960);
    const table = (await fileOf(page, button("CSV"))).content;
    const rows = chartRowsOf(table);
    expect(rows).toHaveLength(inHunan.length);
    expect(new Set(rows.map((row) => row["event_id"]))).toEqual(
      new Set(inHunan.map(({ id }) => id)),
    );
    expect(remarksOf(table)).toEqual([
      "Timeline",
      expect.stringContaining("Province or region: Hunan"),
      expect.stringMatching(/^Figures reported for \d+ of 12 events/),
      expect.stringMatching(/^Cross-Strait Forums: record of [\d-]+, version \w+/),
      expect.stringContaining("?province=hunan"),
    ]);
  });
});

describe("a chart as a file", () => {
  it("looks the same without the page, and its rows are numbers", async ({ open }) => {
    const page = await open({ query: "province=hunan" });
    const investment = region(page, "Investment");
    await investment.scrollIntoViewIfNeeded();
    const figure = investment.getByRole("figure", { name: "Signed by year" });
    await figure.getByRole("img").first().waitFor();
    const button = await openMenu(figure);
    const drawing = (await fileOf(page, button("SVG"))).content.toString("utf8");
    expect(drawing).toContain(">Signed by year<");
    expect(drawing).toContain("Province or region: Hunan");
    expect(drawing).toContain("Taiwan-related");
    expect(drawing).toMatch(/fill="#[\da-f]{6}"/);
    expect(drawing).not.toMatch(/var\(|oklab|class=/);
    const table = (await fileOf(page, button("CSV"))).content;
    const remarks = remarksOf(table);
    expect(remarks[0]).toBe("Signed by year");
    expect(remarks.join(" ")).toMatch(
      /Province or region: Hunan.*Figures reported for \d+ of 12 events.*version \w+.*\?province=hunan/,
    );
    const rows = chartRowsOf(table);
    const known = rows.filter((row) => row["Total, CNY"] !== "");
    expect(known.length).toBeGreaterThan(0);
    expect(known.every((row) => Number(row["Total, CNY"]) > 0)).toBe(true);
    const picture = await fileOf(page, button("PNG"));
    expect(picture.content.subarray(1, 4).toString()).toBe("PNG");
  });
});

describe("the selection as files", () => {
  it("are tables and complete records of the selected events", async ({ open }) => {
    const page = await open({ query: "province=hunan" });
    await expectEvents(page, inHunan.length, events.length);
    await page.getByRole("banner").getByRole("button", { name: "Download" }).click();
    const dialog = page.getByRole("dialog", { name: "Take it with you" });
    await dialog.getByText(/12 of \d+ events\. Province or region: Hunan/).waitFor();
    await dialog.getByRole("checkbox", { name: /^For Excel/ }).check();
    const table = await fileOf(page, dialog.getByRole("button", { name: "Events, CSV" }));
    expect([...table.content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(rowsOf(table.content)).toHaveLength(inHunan.length);
    const people = await fileOf(page, dialog.getByRole("button", { name: "Participations, CSV" }));
    const named = inHunan.flatMap(({ participants }) => participants);
    expect(rowsOf(people.content)).toHaveLength(named.length);
    const records = await fileOf(page, dialog.getByRole("button", { name: /JSON/ }));
    const ids = new Set(inHunan.map(({ id }) => id));
    // What was just written by the page is read as plainly as can be.
    const written = JSON.parse(records.content.toString("utf8")) as readonly { id: string }[];
    expect(new Set(written.map(({ id }) => id))).toEqual(ids);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  });
});

describe("an embedded region", () => {
  it.for([
    ["timeline", "Timeline"],
    ["investment", "Investment"],
    ["speakers", "Speakers"],
    ["at-a-glance", "At a glance"],
  ] as const)("shows %s, its source and nothing else", async ([embed, name], { open }) => {
    const page = await open({ query: `province=hunan&embed=${embed}` });
    await region(page, name).waitFor();
    const names = ["Filters", "At a glance", "Timeline", "Investment", "Speakers"];
    for (const other of names.filter((candidate) => candidate !== name))
      expect(await region(page, other).count()).toBe(0);
    expect(await page.getByRole("banner").count()).toBe(0);
    const source = page.getByRole("link", { name: /Cross-Strait Forums: record of/ });
    expect(await source.getAttribute("href")).toContain("?province=hunan");
    expect(await overhang(page)).toBe(0);
  });
});

describe("the files of the whole record", () => {
  it("are all there where Sources and method names them", async ({ open }) => {
    const page = await open();
    const files = region(page, "Sources and method").getByRole("link");
    await files.first().waitFor();
    const addresses = await files.evaluateAll((links) =>
      links.flatMap((link) => (link instanceof HTMLAnchorElement ? [link.href] : [])),
    );
    expect(addresses).toHaveLength(8);
    for (const address of addresses) {
      const answer = await page.request.get(address);
      expect(answer.status(), address).toBe(200);
    }
  });
});

describe("an embedded region, alone on another site", () => {
  it("says what its numbers are of, and what in its address was not applied", async ({ open }) => {
    const page = await open({ query: "province=hunan&from=2010&foo=1&embed=at-a-glance" });
    await region(page, "At a glance").waitFor();
    await page.getByText("Province or region: Hunan · Years: from 2010").waitFor();
    expect(await page.getByText(/^\d+ of \d+ events$/).isVisible()).toBe(true);
    expect(await page.getByRole("note").innerText()).toContain("“foo” is not a setting");
  });
});

describe("a comparison", () => {
  it("stands as its address says", async ({ open }) => {
    const page = await open({ query: HUNAN_HUBEI });
    const columns = region(page, "Compare").getByRole("article");
    await columns.nth(1).waitFor();
    expect(await columns.count()).toBe(2);
    expect(await columns.nth(1).innerText()).toMatch(
      new RegExp(`Hunan[^]*Events\\s+${inHunan.length}\\b`),
    );
  });

  it("is taken along as rows and as a drawing that says what is compared", async ({ open }) => {
    const page = await open({ query: `${HUNAN_HUBEI}&from=2010` });
    const compare = region(page, "Compare");
    await compare.getByRole("article").nth(1).waitFor();
    const button = await openMenu(compare);
    const drawing = (await fileOf(page, button("SVG"))).content.toString("utf8");
    for (const said of ["Compared: Hubei, Hunan", "Years: ", "amounts reported for", "record of"])
      expect(drawing).toContain(said);
    expect(drawing).toContain("?from=2010&amp;compare=");
    expect(drawing).not.toMatch(/var\(|class=/);
    expect(new Set(drawing.match(/fill="#[\da-f]{6}"/g)).size).toBeGreaterThanOrEqual(5);
    const table = (await fileOf(page, button("CSV"))).content;
    expect(chartRowsOf(table).map((row) => row["Compared"])).toEqual(["Hubei", "Hunan"]);
    expect(remarksOf(table)[0]).toBe("Compared: Hubei, Hunan");
    const picture = await fileOf(page, button("PNG"));
    expect(picture.content.readUInt32BE(16)).toBeGreaterThan(2 * 640);
  });

  it("begins with what is chosen in Filters, and is brought into view", async ({ open }) => {
    const page = await open({ query: "province=hunan,hubei" });
    const button = region(page, "Filters").getByRole("button", { name: "Compare Hubei, Hunan" });
    await button.click();
    expect(queryOf(page)).toBe(`province=hubei,hunan&${HUNAN_HUBEI}`);
    const compare = region(page, "Compare");
    await compare.getByRole("article").nth(1).waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent?.startsWith("Compare")))
      .toBe(true);
    await compare.getByRole("button", { name: /^Close the comparison/ }).click();
    expect(queryOf(page)).toBe("province=hubei,hunan");
  });

  it("takes in a lane of the timeline", async ({ open }) => {
    const page = await open({ query: "compare=province:hunan" });
    const lane = region(page, "Timeline").getByRole("button", {
      name: "Compare Hubei with others",
    });
    await lane.focus();
    await page.keyboard.press("Enter");
    expect(queryOf(page)).toBe("compare=province:hunan,province:hubei");
    await region(page, "Compare").getByRole("article").nth(1).waitFor();
  });

  it.for([360, 768])("fits a screen of %s pixels", async (width, { open }) => {
    const query = `${HUNAN_HUBEI},province:fujian,province:jiangsu`;
    const page = await open({ query, width, height: 800 });
    await region(page, "Compare").getByRole("article").nth(3).waitFor();
    expect(await overhang(page)).toBe(0);
  });
});

describe("on paper", () => {
  it("is a report of the selection: every event, no controls", async ({ open }) => {
    const page = await open({ query: "province=fujian" });
    const inFujian = events.filter(({ place }) => place.province === "fujian");
    await expectEvents(page, inFujian.length, events.length);
    await page.waitForLoadState("networkidle");
    await page.emulateMedia({ media: "print" });
    await page.getByRole("heading", { name: "Report of a selection" }).waitFor();
    const rows = page.getByRole("table").last().getByRole("row");
    await expect.poll(() => rows.count()).toBe(inFujian.length + 1);
    expect(await page.getByText("Province or region: Fujian").first().isVisible()).toBe(true);
    expect(await page.getByText(/^This view: .*province=fujian/).isVisible()).toBe(true);
    for (const control of ["button", "radio", "checkbox", "textbox"] as const)
      expect(await page.getByRole(control).count()).toBe(0);
    const paper = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    );
    expect(paper).toBe("rgb(255, 255, 255)");
    const report = await page.pdf({ format: "A4" });
    expect(report.subarray(0, 4).toString()).toBe("%PDF");
  });
});

import { describe, expect } from "vitest";
import { it } from "./browsing.ts";
import { overhang, region, statusLine } from "./pageParts.ts";

const CHANGSHA = "event=2022-11-03-hunan-digital-low-carbon-forum";

const QUERIES = [
  "",
  "lang=zh-Hans",
  "view=list",
  "lanes=series",
  "province=fujian,hunan&theme=youth&figures=reported&from=2010&q=forum",
  "province=tibet&from=1994&to=1995",
  "stack=theme&cumulative=1&currency=USD",
  CHANGSHA,
  `${CHANGSHA}&lang=zh-Hans`,
  "person=liu-chao-shiuan",
];

describe("on a phone 360 pixels wide", () => {
  for (const colours of ["light", "dark"] as const)
    it.for(QUERIES)(
      `nothing scrolls sideways in ${colours} colours: ?%s`,
      async (query, { open }) => {
        const page = await open({ query, width: 360, height: 760, colours });
        await page.waitForLoadState("networkidle");
        const investment = query.includes("zh-Hans") ? "投资" : "Investment";
        await region(page, investment).scrollIntoViewIfNeeded();
        await page.waitForLoadState("networkidle");
        expect(await overhang(page)).toBe(0);
        const dialog = page.getByRole("dialog");
        if (await dialog.count()) {
          const wider = await dialog.evaluate((box) => box.scrollWidth - box.clientWidth);
          expect(wider).toBe(0);
        }
      },
    );

  it("is all there too: filters in a sheet, the status, the timeline", async ({ open }) => {
    const page = await open({ width: 360, height: 760 });
    await statusLine(page).first().waitFor();
    await page.getByRole("button", { name: /^Filters/ }).click();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("button", { name: /^Hunan\b/ }).click();
    await sheet.getByRole("button", { name: /^Show \d+ event/ }).click();
    await sheet.waitFor({ state: "detached" });
    expect(await statusLine(page).first().innerText()).toMatch(/^12 of/);
  });
});

describe("on wider screens", () => {
  it.for([768, 1440, 1920])("nothing scrolls sideways at %i pixels", async (width, { open }) => {
    const page = await open({ width });
    await page.waitForLoadState("networkidle");
    expect(await overhang(page)).toBe(0);
  });
});

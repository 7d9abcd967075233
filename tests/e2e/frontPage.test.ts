import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { it } from "./browsing.ts";
import { heldFiles } from "./heldFiles.ts";
import { expectEvents, region } from "./pageParts.ts";
import { readEventFiles } from "./recordFiles.ts";

const files = readEventFiles();
const total = files.length;
const hunan = files.filter(({ place }) => place.province === "hunan").length;

const DASHBOARD = "**/assets/index-*.js";
const INDEX = "**/index.json";

const frontPage = (page: Page) => page.locator(".front");

describe("the front page, while the dashboard is on its way", () => {
  it("is read until the record is there, however long that takes", async ({ open }) => {
    const { before, letGo } = heldFiles(INDEX);
    const page = await open({ before });
    // Longer than a page with nothing to show would wait.
    await page.waitForTimeout(5000);
    expect(await frontPage(page).getByRole("link").count()).toBeGreaterThanOrEqual(total);
    expect(await frontPage(page).isVisible()).toBe(true);
    letGo();
    await expectEvents(page, total, total);
    expect(await frontPage(page).count()).toBe(0);
  });

  it("is not taken from under the eyes of who has begun to read", async ({ open }) => {
    const { before, letGo } = heldFiles(INDEX);
    const page = await open({ before });
    await frontPage(page).waitFor();
    await page.mouse.move(700, 450);
    await page.mouse.wheel(0, 4000);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(4000);
    const link = frontPage(page).getByRole("link").nth(100);
    await link.focus({ timeout: 5000 });
    const place = await page.evaluate(() => window.scrollY);
    letGo();
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => window.scrollY)).toBe(place);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.mouse.wheel(0, -20_000);
    await region(page, "Filters").waitFor();
    await expectEvents(page, total, total);
  });

  it("is not shown to who asks for something else; that it is coming is", async ({ open }) => {
    const { before, letGo } = heldFiles(DASHBOARD);
    const page = await open({ query: "province=hunan", before });
    await page.getByText("Loading…").waitFor();
    expect(await frontPage(page).isVisible()).toBe(false);
    letGo();
    await expectEvents(page, hunan, total);
  });

  it("is not shown to a reader of Chinese whose first language the page does not have", async ({
    open,
  }) => {
    const { before, letGo } = heldFiles(DASHBOARD);
    const page = await open({
      before: async (opening) => {
        await before(opening);
        await opening.addInitScript(() =>
          Object.defineProperty(navigator, "languages", { value: ["de-DE", "zh-CN", "en"] }),
        );
      },
    });
    await page.getByText("Loading…").waitFor();
    expect(await frontPage(page).isVisible()).toBe(false);
    letGo();
    await page.getByRole("region", { name: "筛选" }).waitFor();
  });
});

describe("where the dashboard cannot be had", () => {
  it.for([
    ["", "en-GB"],
    ["province=hunan", "en-GB"],
    ["", "zh-TW"],
  ] as const)(
    "the front page says so, and Reload brings it (?%s, %s)",
    async ([query, locale], { open }) => {
      const page = await open({
        query,
        locale,
        before: (opening) => opening.route(DASHBOARD, (route) => route.abort("failed")),
        expected: [/ERR_FAILED/, /Failed to fetch dynamically imported module/],
      });
      const alert = page.getByRole("alert");
      await alert.waitFor();
      expect(await alert.innerText()).toContain("The dashboard could not be loaded");
      expect(await alert.innerText()).toContain("以下是全部記錄");
      expect(await frontPage(page).isVisible()).toBe(true);
      await page.unroute(DASHBOARD);
      await alert.getByRole("button", { name: /^Reload/ }).click();
      await page.getByRole("region").first().waitFor();
      expect(await alert.count()).toBe(0);
      expect(new URL(page.url()).search).toBe(query === "" ? "" : `?${query}`);
    },
  );
});

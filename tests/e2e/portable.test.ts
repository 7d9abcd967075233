import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { expectEvents, region } from "./pageParts.ts";
import { readEventFiles } from "./recordFiles.ts";

const files = readEventFiles();
const total = files.length;
const hunan = files.filter(({ place }) => place.province === "hunan").length;
const EVENT = "2022-11-03-hunan-digital-low-carbon-forum";

const folder = mkdtempSync(path.join(tmpdir(), "forum-file-"));
const address = pathToFileURL(path.join(folder, "cross-strait-forum-timeline.html")).href;
const problems: string[] = [];
const requests: string[] = [];
let browser: Browser;
let page: Page;

beforeAll(async () => {
  execFileSync(process.execPath, ["--import", "tsx", "tools/portable.ts", folder], {
    env: { ...process.env, NODE_ENV: "production" },
  });
  browser = await chromium.connect(inject("browser"));
  const context = await browser.newContext({
    offline: true,
    locale: "en-GB",
    reducedMotion: "reduce",
    viewport: { width: 1440, height: 900 },
  });
  page = await context.newPage();
  page.on("console", (message) => problems.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => requests.push(request.url()));
}, 180_000);

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the one file, opened from disk without network", () => {
  it("shows the record, and filters it; the address holds the filter in its fragment", async () => {
    await page.goto(address);
    await expectEvents(page, total, total);
    await region(page, "Filters")
      .getByRole("button", { name: /^Hunan\b/ })
      .click();
    await expectEvents(page, hunan, total);
    expect(page.url()).toBe(`${address}#province=hunan`);
    await page.reload();
    await expectEvents(page, hunan, total);
    await page.goBack();
    await expectEvents(page, total, total);
  });

  it("leads past the filters to the timeline, and keeps them", async () => {
    await page.goto(`${address}#province=hunan`);
    await expectEvents(page, hunan, total);
    const skip = page.getByRole("link", { name: "Skip to the timeline" });
    await skip.focus();
    await page.keyboard.press("Enter");
    expect(page.url()).toBe(`${address}#province=hunan`);
    await expectEvents(page, hunan, total);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("timeline");
    await page.goto(address);
  });

  it("has every event complete", async () => {
    await page.goto(`${address}#event=${EVENT}`);
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("heading", { name: "Sources" }).waitFor();
    expect(await dialog.innerText()).toContain("23.8 billion yuan");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
  });

  it("finds by name", async () => {
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("combobox").fill("Changsha");
    const options = page.getByRole("dialog").getByRole("option", { name: /Changsha/ });
    await expect.poll(() => options.count(), { timeout: 15_000 }).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
  });

  it("speaks Chinese in both scripts", async () => {
    await page.goto(`${address}#lang=zh-Hans&event=${EVENT}`);
    await page.getByRole("dialog").getByText("长沙").first().waitFor();
    await page.goto(`${address}#lang=zh-Hant&event=${EVENT}`);
    await page.getByRole("dialog").getByText("長沙").first().waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-Hant");
  });

  it("draws what is further down, asks for nothing and keeps quiet", async () => {
    await page.goto(`${address}#province=fujian`);
    await region(page, "Investment").scrollIntoViewIfNeeded();
    await region(page, "Investment").getByRole("img").first().waitFor();
    expect(requests.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
    expect(problems).toEqual([]);
  });
});

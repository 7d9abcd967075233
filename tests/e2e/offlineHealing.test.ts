import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { it } from "./browsing.ts";
import { cutKept, documentOf, keptEvent, keptPage, keptText } from "./keptFiles.ts";
import { expectEvents } from "./pageParts.ts";
import { readEventFiles } from "./recordFiles.ts";

const total = readEventFiles().length;
const READ = "2022-11-03-hunan-digital-low-carbon-forum";

describe("when what is kept for reading offline is broken", () => {
  it("mends it on the way", async ({ open }) => {
    const page = await open({ isKept: true, query: `event=${READ}` });
    const sources = await keptEvent(page, READ);
    await cutKept(page, /\.json$/, 0.5);
    await loseCode(page);
    await page.reload();
    await sources.waitFor();
    await expectEvents(page, total, total);
    await expect.poll(() => keptText(page, documentOf(READ))).toMatch(/\}$/);
    await expect.poll(() => keptText(page, /\/index\.json$/)).toMatch(/\}$/);
  });

  it.for([
    ["the page, cut short", /\/index\.html$/, 0.01],
    ["the page, empty", /\/index\.html$/, 0],
    ["the script that runs before the first paint", /\/boot\.js$/, 0.5],
    ["the first script", /\/index-[^/]+\.js$/, 0.5],
    ["the style sheet", /\/index-[^/]+\.css$/, 0],
  ] as const)("mends %s", async ([, file, part], { open }) => {
    const page = await open({ isKept: true });
    await keptPage(page);
    const whole = await keptText(page, file);
    expect(whole).not.toBe("");
    await cutKept(page, file, part);
    expect((await keptText(page, file)).length).toBe(Math.floor(whole.length * part));
    await page.reload();
    await expectEvents(page, total, total);
    await page
      .getByRole("button", { name: /^Hunan\b/ })
      .first()
      .click();
    await expect.poll(() => keptText(page, file)).toBe(whole);
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe("0px");
  });
});

/** Loses all code that is kept. */
async function loseCode(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) if (url.endsWith(".js")) await cache.delete(url);
    }
  });
}

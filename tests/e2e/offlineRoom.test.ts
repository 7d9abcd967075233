import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { it } from "./browsing.ts";
import { deployedSite } from "./deployedSite.ts";
import { keptAddresses, keptEvent, keptPage } from "./keptFiles.ts";
import { expectEvents } from "./pageParts.ts";
import { readEventFiles } from "./recordFiles.ts";

const files = readEventFiles();
const total = files.length;
const READ = "2022-11-03-hunan-digital-low-carbon-forum";
const LATER = files.find(({ id }) => id !== READ)?.id ?? "";

describe("when the storage fills up later", () => {
  it("keeps what has been read, and says that no more can be kept", async ({ open }) => {
    const page = await open({ isKept: true, query: `event=${READ}` });
    const sources = await keptEvent(page, READ);
    const kept = await keptAddresses(page);
    await leaveNoRoom(page);

    await page.goto(`./?event=${LATER}`);
    await sources.waitFor();
    await page.getByText(/has no room left for reading offline/).waitFor();
    expect(await keptAddresses(page)).toEqual(kept);
    await expectEvents(page, total, total);
  });

  it("offers a newer site all the same, though it cannot be kept beside this one", async ({
    open,
  }) => {
    const site = await deployedSite();
    const page = await open({ site: site.url, isKept: true });
    await keptPage(page);
    await leaveNoRoom(page);
    site.replace();
    await page.evaluate(async () => {
      const { installing } = await (await navigator.serviceWorker.ready).update();
      await new Promise((resolve) => installing?.addEventListener("statechange", resolve));
    });
    await page.getByText("The site has been updated").waitFor();
    const isReloaded = page.waitForEvent("load", { timeout: 60_000 });
    await page.getByRole("button", { name: "Reload" }).click();
    await isReloaded;
    await expectEvents(page, total, total);
    const { name } = path.parse(site.fileOf(/index-[^/]+\.js$/));
    expect(
      await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name)),
    ).toContainEqual(expect.stringContaining(name));
    await site.close();
  });
});

describe("when not all of the site arrives to be kept", () => {
  it("says that, not that the storage is full, and works all the same", async ({ open }) => {
    const site = await deployedSite();
    const search = site.fileOf(/record-[^/]+\/search\.json$/);
    writeFileSync(search, readFileSync(search, "utf8").slice(0, 1000));
    const page = await open({ site: site.url, isKept: true, expected: [/integrity/] });
    await page.getByText(/reading offline: not all of it arrived/).waitFor({ timeout: 60_000 });
    expect(await page.getByText(/full or blocked/).count()).toBe(0);
    await expectEvents(page, total, total);
    await site.close();
  });
});

/** Lets the browser keep no more than it has of the site. */
async function leaveNoRoom(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1000 });
}

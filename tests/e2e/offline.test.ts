import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { preview } from "vite";
import { describe, expect, inject } from "vitest";
import { zhHant } from "#i18n/messages/zhHant.ts";
import { it } from "./browsing.ts";
import { documentOf, keptAddresses, keptPage, keptText } from "./keptFiles.ts";
import { expectEvents, region } from "./pageParts.ts";
import { readEventFiles } from "./recordFiles.ts";

const PORT = 41_739;

const files = readEventFiles();
const total = files.length;
const hunan = files.filter(({ place }) => place.province === "hunan").length;
const READ = "2022-11-03-hunan-digital-low-carbon-forum";
const UNREAD = files.find(({ id, place }) => id !== READ && place.province === "hunan")?.id ?? "";

describe("without network", () => {
  it("opens, filters and shows what has been read; says what has not", async () => {
    // A server of its own, to be cut off: the requests of a worker cannot be stood in for.
    const serve = (port: number) =>
      preview({
        configFile: false,
        base: "/forums/",
        build: { outDir: inject("siteFolder") },
        preview: { port, strictPort: true, host: "127.0.0.1" },
        logLevel: "warn",
      });
    const server = await serve(PORT);
    const browser = await chromium.connect(inject("browser"));
    const page = await browser.newPage({ locale: "en-GB" });
    const site = `http://127.0.0.1:${PORT}/forums/`;
    await page.goto(`${site}?event=${READ}`);
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("heading", { name: "Sources" }).waitFor();
    await keptPage(page);
    // What was read before the worker was there is asked for again, so that it is kept as well.
    await expect.poll(() => keptText(page, documentOf(READ)), { timeout: 30_000 }).toContain(READ);
    expect(await keptAddresses(page)).toEqual(
      expect.arrayContaining(documentsOfAll().map((file) => site + file)),
    );

    await server.close();
    await page.goto(`${site}?province=hunan&event=${READ}`);
    await expectEvents(page, hunan, total);
    await dialog.getByRole("heading", { name: "Sources" }).waitFor();
    await page.goto(`${site}?lang=zh-Hant&speaker=liu-chao-shiuan&event=${READ}`);
    await page.keyboard.press("Escape");
    const liu = region(page, zhHant["speakers.title"]).getByRole("row", { name: /劉兆玄/ });
    await liu.scrollIntoViewIfNeeded();
    await expect.poll(() => liu.innerText()).toMatch(/董事長|理事長/);
    await page.goto(`${site}?event=${UNREAD}`);
    const alert = dialog.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toContain("there is no connection, and this has not been");

    const again = await serve(PORT);
    await alert.getByRole("button", { name: "Retry" }).click();
    await dialog.getByRole("heading", { name: "Sources" }).waitFor();
    await page.context().close();
    await again.close();
  });

  it("can be installed: name, icons and where it starts are told", async ({ open }) => {
    const page = await open();
    const manifest = await page.locator('link[rel="manifest"]').getAttribute("href");
    const response = await page.request.get(new URL(manifest ?? "", page.url()).href);
    expect(await response.json()).toMatchObject({ name: "Cross-Strait Forums", start_url: "./" });
    for (const icon of ["icon-192.png", "icon-512.png", "icon-maskable-512.png"])
      expect((await page.request.get(icon)).headers()["content-type"]).toBe("image/png");
  });
});

describe("after the site has been updated", () => {
  it("says so, goes on as it is, and reloads when asked", async ({ open }) => {
    const page = await open({ isKept: true });
    await keptPage(page);
    const file = path.join(inject("siteFolder"), "sw.js");
    const former = readFileSync(file);
    appendFileSync(file, "\n// a newer site\n");
    try {
      await page.evaluate(async () => {
        await (await navigator.serviceWorker.ready).update();
      });
      await page.getByText("The site has been updated").waitFor({ timeout: 60_000 });
      await expectEvents(page, total, total);
      const isReloaded = page.waitForEvent("load", { timeout: 60_000 });
      await page.getByRole("button", { name: "Reload" }).click();
      await isReloaded;
      await expectEvents(page, total, total);
      expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBe(
        null,
      );
    } finally {
      writeFileSync(file, former);
    }
  });

  it("offers to reload where the host has a document no longer", async ({ open }) => {
    const page = await open({
      query: `event=${READ}`,
      before: (opening) =>
        opening.route(`**/events/${READ}.json`, (route) => route.fulfill({ status: 404 })),
      expected: [/404/],
    });
    const alert = page.getByRole("dialog").getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toContain("the site has been updated since you opened it");
    await page.unroute(`**/events/${READ}.json`);
    await alert.getByRole("button", { name: "Reload" }).click();
    await page.getByRole("dialog").getByRole("heading", { name: "Sources" }).waitFor();
  });
});

/** The documents of the whole record, below the site's folder. */
function documentsOfAll(): readonly string[] {
  const site = inject("siteFolder");
  const folder = readdirSync(path.join(site, "assets")).find((name) => name.startsWith("record-"));
  return readdirSync(path.join(site, `assets/${folder}`))
    .filter((name) => name.endsWith(".json"))
    .map((name) => `assets/${folder}/${name}`);
}

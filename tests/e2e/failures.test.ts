import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { it } from "./browsing.ts";
import { deployedSite } from "./deployedSite.ts";
import { expectEvents, queryOf, region } from "./pageParts.ts";
import { readEventFiles } from "./recordFiles.ts";

const files = readEventFiles();
const total = files.length;
const hunan = files.filter(({ place }) => place.province === "hunan").length;
const CHANGSHA = "2022-11-03-hunan-digital-low-carbon-forum";

describe("when the record cannot be had", () => {
  it("says so, and Retry brings the page", async ({ open }) => {
    const page = await open({
      before: (opening) => opening.route("**/index.json", (route) => route.abort("failed")),
      expected: [/ERR_FAILED/],
    });
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toContain("The record could not be loaded");
    await page.unroute("**/index.json");
    await alert.getByRole("button", { name: "Retry" }).click();
    await expectEvents(page, total, total);
    await region(page, "Timeline").waitFor();
  });

  it("says so too where what arrives is not the record", async ({ open }) => {
    const page = await open({
      before: (opening) =>
        opening.route("**/index.json", (route) => route.fulfill({ json: { version: 1 } })),
    });
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toContain("The record could not be loaded");
  });
});

describe("when the document of an event", () => {
  const whole = JSON.stringify({ id: CHANGSHA, name: { en: "A forum" }, figures: [] });

  it.for([
    ["arrives cut short", whole.slice(0, whole.length / 2)],
    ["is of another shape", whole],
  ] as const)("%s, says so, and Retry brings it", async ([, body], { open }) => {
    const page = await open({
      query: `event=${CHANGSHA}`,
      before: (opening) =>
        opening.route(`**/events/${CHANGSHA}.json`, (route) =>
          route.fulfill({ body, contentType: "application/json" }),
        ),
    });
    const dialog = page.getByRole("dialog", { name: /Low-Carbon/ });
    const alert = dialog.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toContain("could not be loaded");
    await page.unroute(`**/events/${CHANGSHA}.json`);
    await alert.getByRole("button", { name: "Retry" }).click();
    await dialog.getByRole("heading", { name: "Sources" }).waitFor();
  });
});

const NOT_KEPT = /could not keep the site for reading offline/;

describe("when nothing can be kept in the browser", () => {
  it("works all the same, and holds the colours for the visit", async ({ open }) => {
    const page = await open({ isKept: true, before: blockStorage });
    await expectEvents(page, total, total);
    await region(page, "Filters")
      .getByRole("button", { name: /^Hunan\b/ })
      .click();
    await expectEvents(page, hunan, total);
    await page.getByRole("button", { name: /^Colours: as the system/ }).click();
    await page.getByRole("button", { name: /^Colours: light/ }).click();
    expect(await page.locator("html").getAttribute("data-colours")).toBe("dark");
    await region(page, "Timeline").getByRole("radio", { name: "List" }).click();
    await region(page, "Timeline").getByRole("link").first().click();
    await page.getByRole("dialog").getByRole("heading", { name: "Sources" }).waitFor();
    await page.getByText(NOT_KEPT).waitFor();
  });

  it("works all the same where the storage is full", async ({ open }) => {
    const page = await open({ isKept: true, before: fillStorage });
    // The worker gives up: it can keep nothing.
    await expect
      .poll(() => page.evaluate(() => window.workerState), { timeout: 60_000 })
      .toBe("redundant");
    await page.getByText(NOT_KEPT).waitFor();
    expect(await page.getByText(/not all of it arrived/).count()).toBe(0);
    await expectEvents(page, total, total);
    await page.goto(`./?event=${CHANGSHA}`);
    await page.getByRole("dialog").getByRole("heading", { name: "Sources" }).waitFor();
  });
});

describe("when all of the site has been replaced while a page of it was open", () => {
  const expected = [/404/, /Failed to fetch dynamically imported module/, /DocumentError/];

  it("says so where code is missing, and Reload leads to the new site at the same address", async ({
    open,
  }) => {
    const site = await deployedSite();
    const page = await open({ site: site.url, query: "province=hunan", expected });
    await expectEvents(page, hunan, total);
    await page.waitForLoadState("networkidle");
    const former = await scriptsOf(page);
    site.replace();

    await page.getByRole("banner").getByRole("button", { name: "Download" }).click();
    const dialog = page.getByRole("dialog", { name: "Download" });
    const alert = dialog.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toContain("the site has been updated since you opened it");
    await dialog.getByRole("button", { name: "Close" }).click();
    await page.getByText("The site has been updated since you opened it.").waitFor();

    const timeline = region(page, "Timeline");
    await timeline.getByRole("radio", { name: "List" }).click();
    const inRegion = timeline.getByRole("alert");
    await inRegion.waitFor();
    expect(await inRegion.innerText()).toContain("List could not be shown: the site has been");
    await timeline.getByRole("radio", { name: "Lanes" }).click();
    await timeline.getByRole("listbox").waitFor();
    await timeline.getByRole("radio", { name: "List" }).click();
    const isReloaded = page.waitForEvent("load");
    await inRegion.getByRole("button", { name: "Reload" }).click();
    await isReloaded;
    await expectEvents(page, hunan, total);
    expect(queryOf(page)).toBe("province=hunan&view=list");
    await timeline.getByRole("link").first().waitFor();
    for (const script of await scriptsOf(page)) expect(former).not.toContain(script);
    await site.close();
  });

  it("says so in the dialog of an event, and in that of the search", async ({ open }) => {
    const site = await deployedSite();
    const page = await open({ site: site.url, query: "province=hunan&view=list", expected });
    await expectEvents(page, hunan, total);
    await page.waitForLoadState("networkidle");
    site.replace();
    await page.keyboard.press("Control+k");
    const search = page.getByRole("alert").filter({ hasText: "The search could not be loaded" });
    await search.waitFor();
    expect(await search.innerText()).toContain("the site has been updated since you opened it");
    await region(page, "Timeline").getByRole("link").first().click();
    const dialog = page.getByRole("dialog", { name: "Event" });
    const isReloaded = page.waitForEvent("load");
    await dialog.getByRole("button", { name: "Reload" }).click();
    await isReloaded;
    await page.getByRole("dialog").getByRole("heading", { name: "Sources" }).waitFor();
    expect(queryOf(page)).toMatch(/^province=hunan&view=list&event=./);
    await site.close();
  });
});

describe("when code does not arrive, though the host has it", () => {
  it("says so, and Reload brings it", async ({ open }) => {
    const page = await open({ expected: [/ERR_FAILED/, /DocumentError/, /dynamically imported/] });
    await expectEvents(page, total, total);
    await page.waitForLoadState("networkidle");
    await page.route("**/*.js", (route) => route.abort("failed"));
    await page.getByRole("banner").getByRole("button", { name: "Download" }).click();
    const dialog = page.getByRole("dialog", { name: "Download" });
    const alert = dialog.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).not.toContain("the site has been updated");
    await page.unroute("**/*.js");
    await alert.getByRole("button", { name: "Reload" }).click();
    await expectEvents(page, total, total);
    await page.getByRole("banner").getByRole("button", { name: "Download" }).click();
    await page.getByRole("dialog", { name: "Take it with you" }).waitFor();
  });
});

/** Storage as it is where the reader has blocked it. */
async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("The request is denied.", "SecurityError");
    };
    const reject = () => Promise.reject(new DOMException("No room.", "QuotaExceededError"));
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
      Object.defineProperty(window, name, { get: refuse });
    navigator.serviceWorker.register = reject;
  });
}

declare global {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  interface Window {
    /** How far the service worker has come. */
    workerState?: ServiceWorkerState;
  }
}

/** Gives the site next to no room in the browser. */
async function fillStorage(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(inject("site"));
  await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1000 });
  await page.addInitScript(() => {
    const container = navigator.serviceWorker;
    const register = container.register.bind(container);
    container.register = async (address: string) => {
      const registration = await register(address);
      const worker = registration.installing;
      worker?.addEventListener("statechange", () => {
        window.workerState = worker.state;
      });
      return registration;
    };
  });
}

/** The addresses of the code the page runs on. */
function scriptsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .flatMap(({ name }) => (/\/assets\/.*\.js$/.test(name) ? [name] : [])),
  );
}

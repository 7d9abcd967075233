import { describe, expect } from "vitest";
import { it } from "./browsing.ts";
import { heldFiles } from "./heldFiles.ts";
import { expectEvents, region, statusLine } from "./pageParts.ts";
import { readEventFiles } from "./recordFiles.ts";

const total = readEventFiles().length;

const SEARCH = "**/search.json";
const NAMES = "**/names.zh-Hant.json";

describe("an address with a text", () => {
  it("first shows the number of events that the text leaves in, none before", async ({ open }) => {
    const page = await open({
      query: "q=memorandum",
      before: (opening) => opening.addInitScript(rememberCounts),
    });
    await region(page, "Filters").waitFor();
    const right = await statusLine(page).innerText();
    expect(right).not.toBe(`${total} of ${total} events`);
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => window.counts)).toEqual([right]);
  });
});

describe("when the search cannot be had", () => {
  it("says that only names decide, and Retry brings what the whole text leaves in", async ({
    open,
  }) => {
    const whole = await open({ query: "q=memorandum" });
    await region(whole, "Filters").waitFor();
    const right = await statusLine(whole).innerText();

    const page = await open({
      query: "q=memorandum",
      before: (opening) => opening.route(SEARCH, (route) => route.fulfill({ status: 404 })),
      expected: [/404/],
    });
    const alert = page.getByRole("alert").filter({ hasText: "The search could not be loaded" });
    await alert.waitFor();
    expect(await alert.innerText()).toContain("“memorandum” is looked for in the names of events");
    expect(await statusLine(page).innerText()).not.toBe(right);
    await page.unroute(SEARCH);
    await alert.getByRole("button").click();
    await expect.poll(() => statusLine(page).innerText()).toBe(right);
    expect(await alert.count()).toBe(0);
  });

  it("says that it is searching as long as the search has not come", async ({ open }) => {
    const { before, letGo } = heldFiles(SEARCH);
    const page = await open({ query: "q=zzzzqq", before });
    // Longer than the page waits with nothing to show: then its frame is there, and says that it is searching.
    await page.getByText("Searching…").waitFor();
    letGo();
    await expectEvents(page, 0, total);
    expect(await page.getByText("Searching…").count()).toBe(0);
  });
});

describe("when the names in Traditional Chinese cannot be had", () => {
  it("says that some are in Simplified, and Retry brings them", async ({ open }) => {
    const page = await open({
      query: "lang=zh-Hant&view=list",
      before: (opening) => opening.route(NAMES, (route) => route.fulfill({ body: '{"cut":' })),
    });
    const alert = page.getByRole("alert").filter({ hasText: "繁體名稱無法載入" });
    await alert.waitFor();
    const first = page.getByRole("region", { name: "時間軸" }).getByRole("link").first();
    await first.waitFor();
    await page.unroute(NAMES);
    await alert.getByRole("button", { name: "重試" }).click();
    await alert.waitFor({ state: "detached" });
  });

  it("says so in the search too", async ({ open }) => {
    const page = await open({
      query: "lang=zh-Hant",
      before: (opening) =>
        opening.route("**/search.zh-Hant.json", (route) => route.fulfill({ body: '{"cut":' })),
    });
    await page.getByRole("region", { name: "時間軸" }).waitFor();
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("combobox").fill("電電公會");
    await page.getByRole("dialog").getByText("繁體名稱無法載入").waitFor();
  });
});

declare global {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  interface Window {
    /** Every number of events the page has shown, in order. */
    counts?: string[];
  }
}

/** Runs in the page, before anything else. */
function rememberCounts(): void {
  const counts: string[] = [];
  window.counts = counts;
  new MutationObserver(() => {
    for (const { textContent } of document.querySelectorAll("[role=status]"))
      if (/ of /.test(textContent) && counts.at(-1) !== textContent) counts.push(textContent);
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

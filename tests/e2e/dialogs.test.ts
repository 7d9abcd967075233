import type { Locator, Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { it } from "./browsing.ts";
import { expectEvents, queryOf, region } from "./pageParts.ts";
import { readEventFiles } from "./recordFiles.ts";

const events = readEventFiles();
const CHANGSHA = "2022-11-03-hunan-digital-low-carbon-forum";
const WEEK = "2019-09-17-zhejiang-taiwan-cooperation-week";
const FAIR = "2009-05-18-cross-straits-fair-fuzhou-11";
const FAIR_SERIES = "cross-straits-fair-fuzhou";

/** The dialog with a heading of that name, which is open over any other. */
function dialogNamed(page: Page, name: RegExp): Locator {
  return page.getByRole("dialog", { name });
}

/** Opens an event and waits until its document has come. */
async function openEvent(page: Page): Promise<Locator> {
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("heading", { name: "Sources", exact: true }).waitFor();
  return dialog;
}

/** Lets the page use the clipboard, which a reader would be asked for. */
const withClipboard = (page: Page) =>
  page.context().grantPermissions(["clipboard-read", "clipboard-write"]);

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

describe("the event dialog", () => {
  it("shows, when a marker is pressed, the report and what rests on it", async ({ open }) => {
    const page = await open({ query: `event=${CHANGSHA}` });
    const dialog = await openEvent(page);
    await dialog
      .getByRole("button", { name: /^Source 2: / })
      .first()
      .click();
    const note = dialog.getByRole("group", { name: /^Source 2: / });
    await note.getByText("Rests on this report").waitFor();
    expect(await note.getByRole("listitem").count()).toBeGreaterThanOrEqual(2);
    expect(await note.innerText()).toContain("4 November 2022 · in Chinese");
    await page.keyboard.press("Escape");
    await note.waitFor({ state: "detached" });
    expect(await dialog.count()).toBe(1);
  });

  it("tells the rate, its year and its source one key from a converted amount", async ({
    open,
  }) => {
    const page = await open({ query: `event=${CHANGSHA}` });
    const dialog = await openEvent(page);
    const converted = dialog.getByRole("button", { name: /^About US\$3\.54 bn/ }).first();
    await converted.focus();
    await page.keyboard.press("Enter");
    const note = dialog.getByRole("group", { name: /^About US\$3\.54 bn/ });
    expect(await note.innerText()).toMatch(
      /CNY 23,800,000,000[^]*Average rate of 2022: [\d.]+ CNY for one US dollar[^]*Federal Reserve/,
    );
  });

  it("leads from an event to its sessions and back", async ({ open }) => {
    const session = events.find(({ partOf }) => partOf === WEEK);
    if (!session) throw new Error("the week has a session");
    const page = await open({ query: `event=${WEEK}` });
    const dialog = await openEvent(page);
    await dialog.locator(`a[href*="event=${session.id}"]`).click();
    await expect.poll(() => queryOf(page)).toBe(`event=${session.id}`);
    await dialog.getByText("Part of").waitFor();
    await dialog.locator(`p:has-text("Part of") a`).click();
    await expect.poll(() => queryOf(page)).toBe(`event=${WEEK}`);
    await page.goBack();
    await expect.poll(() => queryOf(page)).toBe(`event=${session.id}`);
  });

  it("goes to the next edition and says what was different there", async ({ open }) => {
    const editions = events
      .filter(({ series, edition }) => series === FAIR_SERIES && edition !== null)
      .toSorted((a, b) => Number(a.edition) - Number(b.edition));
    const next =
      editions[
        editions.findIndex(({ id }) => id === "2014-05-18-cross-straits-fair-fuzhou-16") + 1
      ];
    const page = await open({ query: "event=2014-05-18-cross-straits-fair-fuzhou-16" });
    const dialog = await openEvent(page);
    const entry = dialog.getByRole("listitem").filter({ hasText: "At the edition after" });
    await entry.getByText(/Headline figure: 289 projects, over ¥215\.563 bn/).waitFor();
    await dialog
      .getByRole("navigation")
      .getByRole("link", { name: /^Next: / })
      .click();
    await expect.poll(() => queryOf(page)).toBe(`event=${next?.id}`);
  });

  it("is cited in three formats with the address of its page, copied and linked", async ({
    open,
  }) => {
    const page = await open({ query: `province=hunan&event=${CHANGSHA}`, before: withClipboard });
    const dialog = await openEvent(page);
    const address = `${inject("site")}events/${CHANGSHA}/`;
    await dialog.getByRole("button", { name: "Cite", exact: true }).click();
    expect(await dialog.getByRole("textbox", { name: "Text" }).inputValue()).toContain(address);
    await dialog.getByRole("radio", { name: "BibTeX" }).check();
    await dialog.getByRole("button", { name: "Copy", exact: true }).click();
    await dialog.getByRole("button", { name: "Copied" }).waitFor();
    expect(await clipboard(page)).toContain(`  url = {${address}},`);
    await dialog.getByRole("radio", { name: "RIS" }).check();
    expect(await dialog.getByRole("textbox", { name: "RIS" }).inputValue()).toMatch(
      /^TY {2}- ELEC/,
    );
    await dialog.getByRole("button", { name: "Copy link" }).click();
    await dialog.getByRole("button", { name: "Link copied" }).waitFor();
    expect(await clipboard(page)).toBe(`${inject("site")}?event=${CHANGSHA}`);
    const link = dialog.getByRole("link", { name: "Open as page" });
    expect(await link.getAttribute("href")).toBe(new URL(address).pathname);
  });

  it("gives focus and place back to the link it was opened by", async ({ open }) => {
    const page = await open({ query: "province=hunan&view=list" });
    const list = region(page, "Timeline");
    const link = list.locator(`a[href*="event=${CHANGSHA}"]`).first();
    await link.scrollIntoViewIfNeeded();
    await link.click();
    await openEvent(page);
    const place = await page.evaluate(() => window.scrollY);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => window.scrollY)).toBe(place);
  });
});

describe("the card of a series", () => {
  const onRecord = events.filter(({ series }) => series === FAIR_SERIES);

  async function openCard(page: Page): Promise<Locator> {
    const dialog = await openEvent(page);
    await dialog.getByRole("navigation").getByRole("button").click();
    const card = dialogNamed(page, /^Cross-Straits Fair for Economy and Trade \(Fuzhou\)/);
    await card.waitFor();
    return card;
  }

  it("shows every edition on record and every number that is missing", async ({ open }) => {
    const page = await open({ query: `event=${FAIR}` });
    const card = await openCard(page);
    const numbers = new Set(onRecord.map(({ edition }) => edition));
    const last = Math.max(...onRecord.map(({ edition }) => edition ?? 0));
    const strip = card.getByRole("list", { name: "Editions in order" });
    for (let number = 1; number <= last; number += 1) {
      const words = numbers.has(number)
        ? `Edition ${number}, `
        : `Edition ${number}: not on record`;
      const place = numbers.has(number)
        ? strip.getByRole("link", { name: new RegExp(`^${words}`) })
        : strip.getByText(words, { exact: true });
      expect(await place.count(), words).toBe(1);
    }
    await card.getByText(/^289 projects, over ¥215\.563 bn signed, all investors$/).waitFor();
    for (const { id } of onRecord)
      expect(await card.getByRole("table").locator(`a[href*="event=${id}"]`).count(), id).toBe(1);
  });

  it("closes alone with Escape, and gives the focus back to the name of the series", async ({
    open,
  }) => {
    const page = await open({ query: `event=${FAIR}` });
    const card = await openCard(page);
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
    const name = page.getByRole("dialog").getByRole("navigation").getByRole("button");
    expect(await name.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(queryOf(page)).toBe(`event=${FAIR}`);
  });

  it("leads to an edition, and filters the page by the series", async ({ open }) => {
    const page = await open({ query: `event=${FAIR}` });
    await (await openCard(page)).getByRole("link", { name: /^Edition 27, 2025/ }).click();
    await expect.poll(() => queryOf(page)).toBe("event=2025-05-18-cross-straits-fair-fuzhou-27");
    const card = await openCard(page);
    await card.getByRole("button", { name: "Filter the page by this series" }).click();
    await expectEvents(page, onRecord.length, events.length);
    expect(queryOf(page)).toBe(`series=${FAIR_SERIES}`);
  });
});

describe("the person dialog", () => {
  it("has other spellings, and the report behind each appearance", async ({ open }) => {
    const page = await open({ query: "person=chen-ruey-long" });
    const dialog = page.getByRole("dialog", { name: /^Chen Ruey-long/ });
    await dialog.getByText(/^Also written Steve Chen, /).waitFor();
    await dialog
      .getByRole("link", { name: /^Reported by / })
      .first()
      .waitFor();
  });
});

describe("sources and method", () => {
  it("cites the view with its address and the state of the record", async ({ open }) => {
    const page = await open({ query: "province=hunan" });
    const sources = region(page, "Sources and method");
    await sources.getByRole("button", { name: "Cite this view" }).click();
    const count = events.filter(({ place }) => place.province === "hunan").length;
    const text = await sources.getByRole("textbox", { name: "Text" }).inputValue();
    expect(text).toContain(`${count} of ${events.length} events`);
    expect(text).toContain(`${inject("site")}?province=hunan (accessed `);
    expect(text).toMatch(/version [0-9a-f]{12}/);
  });
});

import type { Locator, Page } from "playwright-core";
import { describe, expect } from "vitest";
import { it } from "./browsing.ts";
import { expectEvents, queryOf, region } from "./pageParts.ts";
import { readEventFiles } from "./recordFiles.ts";

const events = readEventFiles();
const inHunan = events.filter(({ place }) => place.province === "hunan");

describe("the timeline", () => {
  it("is walked by its keys, each event spoken in a sentence", async ({ open }) => {
    const page = await open({ query: "province=hunan" });
    await expectEvents(page, inHunan.length, events.length);
    await region(page, "Timeline").getByRole("listbox").focus();
    await page.keyboard.press("Home");
    await expectSpoken(page, `1 of ${inHunan.length}, `);
    await page.keyboard.press("ArrowRight");
    await expectSpoken(page, `2 of ${inHunan.length}, `);
    await page.keyboard.press("ArrowLeft");
    await expectSpoken(page, `1 of ${inHunan.length}, `);
    await page.keyboard.press("End");
    await expectSpoken(page, `${inHunan.length} of ${inHunan.length}, `);
  });

  it("opens the event it stands on, and Escape gives the keys back", async ({ open }) => {
    const page = await open({ query: "province=hunan&from=2022&to=2022" });
    await region(page, "Timeline").getByRole("listbox").focus();
    await page.keyboard.press("Home");
    while (!(await spoken(page)).includes("3 November 2022"))
      await page.keyboard.press("ArrowRight");
    expect(await spoken(page)).toContain("Changsha, Hunan");
    expect(await spoken(page)).toContain("40 projects, 23.8 billion yuan signed");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: /Digital and Low-Carbon/ }).waitFor();
    expect(queryOf(page)).toContain("event=2022-11-03-hunan-digital-low-carbon-forum");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.keyboard.press("Home");
    expect(await spoken(page)).toContain("1 of ");
  });

  it("keeps the event in focus in sight, however far down its lane is", async ({ open }) => {
    const page = await open({ width: 1280, height: 640 });
    const timeline = region(page, "Timeline");
    await timeline.getByRole("button", { name: /^Show all \d+ lanes/ }).click();
    await page.keyboard.press("Shift+Tab");
    expect(await isInSight(page), "as the keyboard comes").toBe(true);
    await page.keyboard.press("Home");
    for (let lane = 0; lane < 33; lane += 1) {
      await page.keyboard.press("ArrowDown");
      expect(await isInSight(page), `after ${lane + 1} lanes`).toBe(true);
    }
    for (let lane = 0; lane < 33; lane += 1) await page.keyboard.press("ArrowUp");
    expect(await isInSight(page)).toBe(true);
  });

  it("zooms by its keys and shows all years again", async ({ open }) => {
    const page = await open();
    const timeline = region(page, "Timeline");
    const fit = timeline.getByRole("button", { name: "Show all years" });
    expect(await fit.isDisabled()).toBe(true);
    await timeline.getByRole("listbox").focus();
    await page.keyboard.press("+");
    await expect.poll(() => fit.isEnabled()).toBe(true);
    await page.keyboard.press("0");
    await expect.poll(() => fit.isDisabled()).toBe(true);
  });

  it.for(["Theme", "Series", "None"])("stands in lanes by %s", async (lanes, { open }) => {
    const page = await open();
    await region(page, "Timeline").getByRole("radio", { name: lanes, exact: true }).check();
    expect(queryOf(page)).toBe(`lanes=${lanes.toLowerCase()}`);
    await page.goBack();
    const before = region(page, "Timeline").getByRole("radio", { name: "Province", exact: true });
    await expect.poll(() => before.isChecked()).toBe(true);
  });

  it.for(["", "province=inner-mongolia,heilongjiang"])(
    "cuts no name of a province at 1440 pixels: ?%s",
    async (query, { open }) => {
      const page = await open({ query });
      const timeline = region(page, "Timeline");
      const names = timeline.locator("li button > span:first-child");
      await names.first().waitFor();
      const cut = await names.evaluateAll((spans) =>
        spans.filter((span) => span.scrollWidth > span.clientWidth).map((span) => span.textContent),
      );
      expect(cut).toEqual([]);
    },
  );

  it("is a list, too, that opens events", async ({ open }) => {
    const page = await open({ query: "province=hunan" });
    const timeline = region(page, "Timeline");
    await timeline.getByRole("radio", { name: "List" }).check();
    expect(queryOf(page)).toContain("view=list");
    const link = timeline.getByRole("link", { name: /Digital and Low-Carbon Development Forum/ });
    await link.first().click();
    await page.getByRole("dialog", { name: /Digital and Low-Carbon/ }).waitFor();
  });

  it("draws only a part of a long list", async ({ open }) => {
    const page = await open({ query: "view=list" });
    const links = region(page, "Timeline").locator('a[href*="event="]');
    await links.first().waitFor();
    expect(await links.count()).toBeLessThan(events.length);
  });
});

describe("the timeline on a phone", () => {
  const phone = { width: 360, height: 740, isTouched: true } as const;

  it("is moved by a finger that begins on the name of a lane, which a tap chooses", async ({
    open,
  }) => {
    const page = await open(phone);
    const timeline = region(page, "Timeline");
    await timeline.getByRole("radio", { name: "Lanes" }).check();
    await timeline.getByRole("button", { name: "Zoom in" }).click();
    const name = timeline.getByRole("button", { name: /^Fujian, / });
    await name.scrollIntoViewIfNeeded();
    const end = timeline.getByRole("slider", { name: "End of the time shown" });
    const before = await end.getAttribute("aria-valuetext");
    await name.tap();
    await expect.poll(() => queryOf(page)).toBe("province=fujian");
    await swipe(page, name, -60);
    await expect.poll(() => end.getAttribute("aria-valuetext")).not.toBe(before);
    expect(queryOf(page)).toBe("province=fujian");
  });

  it("has room for every mark at its ends", async ({ open }) => {
    const page = await open({ ...phone, query: "figures=reported&from=2010" });
    const timeline = region(page, "Timeline");
    await timeline.getByRole("radio", { name: "Lanes" }).check();
    const isWhole = () =>
      timeline.getByRole("listbox").evaluate((box) => {
        const canvas = box.parentElement?.querySelector("canvas")?.getBoundingClientRect();
        const places = [...box.children].map((option) => option.getBoundingClientRect());
        const isIn = ({ left, right }: DOMRect) =>
          canvas !== undefined && left >= canvas.left && right <= canvas.right;
        return places.length > 0 && places.every(isIn);
      });
    await expect.poll(isWhole).toBe(true);
  });
});

/** A finger put down on an element and moved sideways. */
async function swipe(page: Page, on: Locator, byPx: number): Promise<void> {
  const box = await on.boundingBox();
  if (!box) throw new Error("nothing to put a finger on");
  const session = await page.context().newCDPSession(page);
  const y = box.y + box.height / 2;
  const from = box.x + box.width / 2;
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", x: number) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: type === "touchEnd" ? [] : [{ x, y }],
    });
  await touch("touchStart", from);
  for (let step = 1; step <= 6; step += 1) await touch("touchMove", from + (byPx * step) / 6);
  await touch("touchEnd", from + byPx);
}

/** Is the mark that the keyboard stands on in the window, as a whole? */
async function isInSight(page: Page): Promise<boolean> {
  const active = () =>
    region(page, "Timeline")
      .getByRole("listbox")
      .evaluate((box) => {
        const id = box.getAttribute("aria-activedescendant") ?? "";
        const place = document.getElementById(id)?.getBoundingClientRect();
        return place ? { top: place.top, bottom: place.bottom, windowPx: innerHeight } : null;
      });
  await expect.poll(active).not.toBeNull();
  const place = await active();
  return place !== null && place.top >= 0 && place.bottom <= place.windowPx;
}

/** What a screen reader hears of the timeline: the name of the event it stands on. */
function spoken(page: Page): Promise<string> {
  return region(page, "Timeline")
    .getByRole("listbox")
    .evaluate((box) => {
      const active = document.getElementById(box.getAttribute("aria-activedescendant") ?? "");
      return active?.getAttribute("aria-label") ?? active?.textContent ?? "";
    });
}

async function expectSpoken(page: Page, beginning: string): Promise<void> {
  await expect.poll(() => spoken(page), { timeout: 10_000 }).toMatch(new RegExp(`^${beginning}`));
}

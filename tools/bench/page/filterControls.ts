import type { Locator, Page } from "playwright-core";

/**
 * Picks as many controls of the filters (tiles of places, boxes of themes, series, sides and figures), evenly spread
 * over all that would change the number of events, and gives their titles.
 */
export async function filterTitles(page: Page, most: number): Promise<readonly string[]> {
  const filters = filtersOf(page);
  await filters.getByRole("checkbox").first().waitFor();
  const titles = await filters.evaluate((region) => {
    const numberIn = (text: string | null | undefined) =>
      Number(/[\d,]+/.exec(text ?? "")?.[0].replaceAll(",", "") ?? Number.NaN);
    const status = [...document.querySelectorAll("[role=status]")].find(({ textContent }) =>
      textContent.includes(" of "),
    );
    const total = numberIn(status?.textContent);
    return [...region.querySelectorAll("button[aria-pressed], label:has([type=checkbox])")]
      .filter((control) => {
        const count = numberIn(control.querySelector(".tabular-nums")?.textContent);
        return count > 0 && count < total;
      })
      .map((control) => control.getAttribute("title") ?? "");
  });
  const step = titles.length / Math.min(most, titles.length);
  return titles.filter((_, i) => Math.floor(i / step) > Math.floor((i - 1) / step));
}

/** Brings a control into view with the mouse over it, as a reader would have it before the click. */
export async function pointAt(page: Page, title: string): Promise<void> {
  const { x, y } = await filtersOf(page)
    .getByTitle(title, { exact: true })
    .evaluate((control) => {
      control.scrollIntoView({ block: "nearest", behavior: "instant" });
      const { left, top, width, height } = control.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
  await page.mouse.move(x, y);
}

function filtersOf(page: Page): Locator {
  return page.getByRole("region", { name: "Filters", exact: true });
}

import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** The line that always says how many events are in. */
export function statusLine(page: Page): Locator {
  return page.getByRole("status").filter({ hasText: /\d+ of \d+ events/ });
}

/** Waits until the status line says so. */
export async function expectEvents(page: Page, events: number, of: number): Promise<void> {
  await expect
    .poll(() => statusLine(page).first().innerText(), { timeout: 15_000 })
    .toBe(`${events} of ${of} events`);
}

export function region(page: Page, name: string): Locator {
  return page.getByRole("region", { name, exact: true });
}

/** The query string of the page as it stands in its address. */
export function queryOf(page: Page): string {
  return new URL(page.url()).search.slice(1);
}

/** How much wider the page is than the window: 0 where nothing scrolls sideways. */
export function overhang(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

import type { Browser, Page } from "playwright-core";
import { addPaintProbe } from "./paintProbe.ts";

/** The window every page is measured in, in CSS pixels, one device pixel each. */
export const VIEWPORT = { width: 1440, height: 900 } as const;

const PATIENCE_MS = 60_000;

/** An empty page that measures itself, with nothing kept from earlier visits. */
export async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    deviceScaleFactor: 1,
    locale: "en-GB",
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await addPaintProbe(page);
  return page;
}

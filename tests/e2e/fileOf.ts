import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Locator, Page } from "playwright-core";

/** Presses a button and gives the file the page hands to the browser. */
export async function fileOf(page: Page, button: Locator) {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  const name = download.suggestedFilename();
  // The browser is another process, which may keep its own copy out of reach.
  const folder = await mkdtemp(path.join(tmpdir(), "forum-files-"));
  try {
    const file = path.join(folder, name);
    await download.saveAs(file);
    return { name, content: await readFile(file) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

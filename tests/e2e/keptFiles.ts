import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** Waits until the worker holds everything and answers for the page. */
export async function keptPage(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
    timeout: 90_000,
  });
}

/** Waits until the event whose dialog is open is kept, beside the dashboard; gives what shows that the dialog is complete. */
export async function keptEvent(page: Page, id: string): Promise<Locator> {
  const sources = page.getByRole("dialog").getByRole("heading", { name: "Sources" });
  await sources.waitFor();
  await keptPage(page);
  await expect.poll(() => keptText(page, documentOf(id))).toContain(id);
  return sources;
}

/** The end of the address of an event's document. */
export function documentOf(id: string): RegExp {
  return new RegExp(`/${id}\\.json$`);
}

/** The addresses of what is kept, without what is asked of them. */
export function keptAddresses(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const addresses: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys())
        addresses.push(url.replace(/\?.*/, ""));
    return addresses;
  });
}

/** What is kept of the one file whose address matches; empty where it is not kept. */
export function keptText(page: Page, address: RegExp): Promise<string> {
  return page.evaluate(async (pattern) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if (pattern.test(request.url.replace(/\?.*/, "")))
          return (await cache.match(request))?.text() ?? "";
    }
    return "";
  }, address);
}

/** Cuts short what is kept of the files whose addresses match, to that part of their length. */
export async function cutKept(page: Page, address: RegExp, part: number): Promise<void> {
  await page.evaluate(
    async ([pattern, part]) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          const kept = await cache.match(request);
          if (!kept || !pattern.test(request.url.replace(/\?.*/, ""))) continue;
          const text = await kept.text();
          const { headers } = kept;
          await cache.put(request, new Response(text.slice(0, text.length * part), { headers }));
        }
      }
    },
    [address, part] as const,
  );
}

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { GenerateSWOptions, ManifestEntry } from "workbox-build";

const PLENTY = { purgeOnQuotaError: true } as const;

/**
 * What the service worker does. Kept from the first visit: the dashboard, its index and its search. Kept once read:
 * the other documents of the record and the static pages. Everything it lacks comes from the network as if it were
 * not there, and a new worker waits until the reader asks for it.
 */
export function workerOptions(siteFolder: () => string): Partial<GenerateSWOptions> {
  return {
    globPatterns: [
      "index.html",
      "boot.js",
      "assets/*.{js,css,woff2}",
      "assets/record-*/{index,search}.json",
    ],
    globIgnores: ["assets/page-*.css"],
    // Names in assets/ carry a hash; of the rest the worker compares revisions.
    dontCacheBustURLsMatching: /^assets\//,
    manifestTransforms: [
      (entries) => ({ manifest: entries.map((entry) => withIntegrity(entry, siteFolder())) }),
    ],
    maximumFileSizeToCacheInBytes: 5_000_000,
    // Every address of the dashboard is its one page.
    ignoreURLParametersMatching: [/./],
    navigateFallback: null,
    clientsClaim: true,
    skipWaiting: false,
    cleanupOutdatedCaches: true,
    inlineWorkboxRuntime: true,
    runtimeCaching: [
      {
        urlPattern: /\/assets\/record-[0-9a-f]+\/.+\.json$/,
        handler: "CacheFirst",
        options: {
          cacheName: "record",
          expiration: { maxEntries: 2000, ...PLENTY },
          plugins: [{ cacheWillUpdate: ifWhole, cachedResponseWillBeUsed: ifStillWhole }],
        },
      },
      {
        urlPattern: /\/assets\/page-[0-9a-f]+\.css$/,
        handler: "CacheFirst",
        options: { cacheName: "page-styles", expiration: { maxEntries: 4, ...PLENTY } },
      },
      {
        urlPattern: ({ request, sameOrigin }) => sameOrigin && request.mode === "navigate",
        handler: "NetworkFirst",
        options: { cacheName: "pages", expiration: { maxEntries: 300, ...PLENTY } },
      },
    ],
  };
}

// These two are written into the worker as text, so they may use nothing around them.

/** Keeps a document only where all of it arrived. */
async function ifWhole({ response }: { response: Response }): Promise<Response | null> {
  try {
    if (response.status !== 200) return null;
    await response.clone().json();
    return response;
  } catch {
    return null;
  }
}

/** Takes a kept document only where it is whole: else it is fetched, and kept, anew. */
async function ifStillWhole({
  cachedResponse,
}: {
  cachedResponse?: Response | undefined;
}): Promise<Response | null> {
  try {
    await cachedResponse?.clone().json();
    return cachedResponse ?? null;
  } catch {
    return null;
  }
}

/**
 * With its hash, a file that arrives cut short is not kept, and one that has been lost is kept again when it is next
 * fetched. Not for the page itself, which some hosts add to on its way.
 */
function withIntegrity<Entry extends ManifestEntry>(entry: Entry, folder: string): Entry {
  if (!entry.url.startsWith("assets/")) return entry;
  const hash = createHash("sha256").update(readFileSync(path.join(folder, entry.url)));
  return { ...entry, integrity: `sha256-${hash.digest("base64")}` };
}

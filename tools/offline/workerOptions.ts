import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { VitePWAOptions } from "vite-plugin-pwa";
import type { ManifestEntry } from "workbox-build";

/** How the service worker is built, and which files it keeps from the first visit. */
export function workerOptions(siteFolder: () => string): Partial<VitePWAOptions["injectManifest"]> {
  return {
    // What the build replaces by the list of files.
    injectionPoint: "self.KEPT_FILES",
    globPatterns: [
      "index.html",
      "boot.js",
      "assets/*.{js,css,woff2}",
      // The documents of the whole record; those of its events lie one folder deeper.
      "assets/record-*/*.json",
    ],
    globIgnores: ["assets/page-*.css"],
    // Names in assets/ carry a hash; of the rest the worker compares revisions.
    dontCacheBustURLsMatching: /^assets\//,
    manifestTransforms: [
      (entries) => ({ manifest: entries.map((entry) => withIntegrity(entry, siteFolder())) }),
    ],
    maximumFileSizeToCacheInBytes: 5_000_000,
    // Not every browser takes modules for service workers.
    rollupFormat: "iife",
  };
}

/**
 * With its hash, a file that arrives cut short is not kept, and one that is damaged later is seen to be. Not for the
 * page itself, which some hosts add to on its way.
 */
function withIntegrity<Entry extends ManifestEntry>(entry: Entry, folder: string): Entry {
  if (entry.url.endsWith(".html")) return entry;
  const hash = createHash("sha256").update(readFileSync(path.join(folder, entry.url)));
  return { ...entry, integrity: `sha256-${hash.digest("base64")}` };
}

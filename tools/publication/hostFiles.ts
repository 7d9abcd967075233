import type { PublishedFile } from "./publishedFile.ts";

/**
 * Headers for hosts that read them from a `_headers` file. The policy is the dashboard's; static pages narrow it
 * further in themselves. Frames are allowed: regions are made to be embedded.
 */
function hostHeaders(dashboardPolicy: string): string {
  return `/*
  Content-Security-Policy: ${dashboardPolicy}
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
  Permissions-Policy: ${PERMISSIONS_POLICY}

/assets/*
  Cache-Control: public, max-age=31536000, immutable

/data/*
  Access-Control-Allow-Origin: *
  Cache-Control: public, max-age=3600

/cards/*
  Cache-Control: public, max-age=86400

/sw.js
  Cache-Control: no-cache
`;
}

/** What the site never asks for. */
const PERMISSIONS_POLICY =
  "browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()";

/** Files some hosts look for. */
export function hostFiles(dashboardPolicy: string): readonly PublishedFile[] {
  return [
    { path: "_headers", content: hostHeaders(dashboardPolicy) },
    // Without it GitHub Pages would leave out what begins with an underscore.
    { path: ".nojekyll", content: "" },
  ];
}

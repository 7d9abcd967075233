import type { PublishedFile } from "./publishedFile.ts";

/**
 * Headers for hosts that read them from a `_headers` file. The policy is the dashboard's; static pages narrow it
 * further in themselves. Frames are allowed: regions are made to be embedded.
 */
function hostHeaders(dashboardPolicy: string, folder: string): string {
  return `${folder}*
  Content-Security-Policy: ${dashboardPolicy}
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
  Permissions-Policy: ${PERMISSIONS_POLICY}

${folder}assets/*
  Cache-Control: public, max-age=31536000, immutable

${folder}data/*
  Access-Control-Allow-Origin: *
  Cache-Control: public, max-age=3600

${folder}cards/*
  Cache-Control: public, max-age=86400

${folder}sw.js
  Cache-Control: no-cache
`;
}

/** What the site never asks for. */
const PERMISSIONS_POLICY =
  "browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()";

/**
 * Files some hosts look for.
 * @param base The folder the site is built for: hosts match addresses from their root.
 */
export function hostFiles(dashboardPolicy: string, base: string): readonly PublishedFile[] {
  const folder = new URL(base, "https://host").pathname;
  return [
    { path: "_headers", content: hostHeaders(dashboardPolicy, folder) },
    // Without it GitHub Pages would leave out what begins with an underscore.
    { path: ".nojekyll", content: "" },
  ];
}

/** An address of this site in full, for copying and citing; as it is where the page is not in a browser yet. */
export function wholeAddress(href: string): string {
  if (typeof window === "undefined") return href;
  return new URL(href, window.location.href).href;
}

/** Is the page served from a site? Opened from disk it has no address for others, and no pages beside it. */
export function isOnSite(): boolean {
  return typeof window === "undefined" || window.location.protocol !== "file:";
}

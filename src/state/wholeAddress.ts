/** An address of this site in full, for copying and citing; as it is where the page is not in a browser yet. */
export function wholeAddress(href: string): string {
  if (typeof window === "undefined") return href;
  return new URL(href, window.location.href).href;
}

/** The same for whoever is not here; `null` where the page has no address for others. */
export function sharedAddress(href: string): string | null {
  return isOnSite() ? wholeAddress(href) : null;
}

/** Is the page served from a site? Opened from disk it has no address for others, and no pages beside it. */
export function isOnSite(): boolean {
  return typeof window === "undefined" || window.location.protocol !== "file:";
}

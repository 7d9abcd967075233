/** Where the site will stand and what it publishes: everything the pages need beyond the record. */
export type Site = {
  /** The address the site is served at, ending in a slash; `null` where it is not known when building. */
  readonly url: string | null;
  /** The date of the newest fact and a hash of the whole record. */
  readonly version: { readonly date: string; readonly hash: string };
};

/** The licence of the record; the program has its own. */
export const DATA_LICENCE = {
  name: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0 International",
  path: "https://creativecommons.org/licenses/by/4.0/",
} as const;

/** Reads the address a site is served at; an address that is none is a mistake of whoever builds. */
export function parseSiteUrl(text: string | undefined): string | null {
  if (text === undefined || text.trim() === "") return null;
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new Error(
      `SITE_URL is "${text}", expected an address such as https://example.org/forums/`,
    );
  url.search = "";
  url.hash = "";
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

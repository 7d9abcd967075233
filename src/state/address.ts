/**
 * The query string of the page, wherever it is kept: after `?` on a site, after `#` in a file opened from disk,
 * where browsers do not let a page change its address otherwise.
 */
export function readQuery(): string {
  return isFile() ? window.location.hash.slice(1) : window.location.search.slice(1);
}

/** Puts a query string in the address, as a new history entry or in place of the present one. */
export function writeQuery(query: string, entry: "push" | "replace"): void {
  const url = queryHref(query);
  if (entry === "push") window.history.pushState(null, "", url);
  else window.history.replaceState(null, "", url);
  for (const listener of listeners) listener();
}

/** The address of this page with another query string, for links; relative where the page is not in a browser yet. */
export function queryHref(query: string): string {
  if (typeof window === "undefined") return `?${query}`;
  const { pathname } = window.location;
  if (isFile()) return `${pathname}#${query}`;
  return query === "" ? pathname : `${pathname}?${query}`;
}

/** Calls the listener when the query string changes, by us or by Back and Forward. Returns how to stop. */
export function subscribeToQuery(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  window.addEventListener("hashchange", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
    window.removeEventListener("hashchange", listener);
  };
}

const listeners = new Set<() => void>();

function isFile(): boolean {
  return window.location.protocol === "file:";
}

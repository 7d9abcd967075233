/** Why a document, or code that comes later, could not be had: shown to the reader, so it says what and where. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
  /** There is no connection, the host has it no longer since there is a newer site, or what came is not it. */
  failure: "offline" | "gone" | "broken" = "broken";
  /** What helps: to try again, or to reload the page. */
  remedy: "retry" | "reload" = "retry";
}

/** A document that could not be had: why, and how it is asked for again. */
export type MissingDocument = { readonly error: Error; readonly onRetry: () => unknown };

/** Has the host not got it? Some answer then with a page of theirs. */
export function isGone({ status, headers }: Response): boolean {
  const isPage = headers.get("Content-Type")?.startsWith("text/html") ?? false;
  return status === 404 || status === 410 || (status === 200 && isPage);
}

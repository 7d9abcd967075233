import { DocumentError, isGone } from "./documentError.ts";

/**
 * Imports code that comes later. Throws a `DocumentError` that says why it could not be had. Chromium remembers that
 * an import failed for as long as the page is open, so only reloading helps.
 */
export async function importCode<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    throw await codeError(cause);
  }
}

/** Why an import failed. Browsers say only that it did, so the host is asked for the file once more. */
export async function codeError(cause: unknown): Promise<DocumentError> {
  const message = cause instanceof Error ? cause.message : String(cause);
  const error = new DocumentError(message, { cause });
  error.remedy = "reload";
  const [address] = /\S+\.(?:js|css)\b/.exec(message) ?? [];
  // Some browsers do not name the file. On a host that is in reach it is most likely gone.
  if (address === undefined) error.failure = navigator.onLine ? "gone" : "offline";
  else error.failure = await failureOf(address);
  return error;
}

async function failureOf(address: string): Promise<DocumentError["failure"]> {
  try {
    return isGone(await fetch(address, { method: "HEAD", cache: "no-store" })) ? "gone" : "broken";
  } catch {
    return "offline";
  }
}

import type { Translate } from "./translate.ts";

/** What goes wrong with a document, as `DocumentError` says it. */
type Failure = Error & { readonly failure?: unknown };

/** Why a document could not be had, as a reader would say it; what else there is, as it is reported. */
export function failureWords(t: Translate, error: Failure): string {
  if (error.failure === "offline") return t("offline.failure.offline");
  return isGone(error) ? t("offline.failure.gone") : error.message;
}

/** Does the host have the document no longer, since there is a newer site? Then only reloading helps. */
export function isGone(error: Failure): boolean {
  return error.failure === "gone";
}

import type { Translate } from "./translate.ts";

/** What goes wrong with a document or with code that comes later, as `DocumentError` says it. */
type Failure = Error & { readonly failure?: unknown };

/** Why something could not be had, as a reader would say it; what else there is, as it is reported. */
export function failureWords(t: Translate, error: Failure): string {
  if (error.failure === "offline") return t("failure.offline");
  return isGone(error) ? t("failure.gone") : error.message;
}

/** What a reader can do about it: the words beside the button, and those on it. */
export function failureHelp(
  t: Translate,
  error: Failure,
): { readonly hint: string; readonly retryLabel: string } {
  return isGone(error)
    ? { hint: t("failure.gone.hint"), retryLabel: t("action.reload") }
    : { hint: t("error.hint"), retryLabel: t("action.retry") };
}

/** Does the host have it no longer, since there is a newer site? Then only reloading helps. */
function isGone(error: Failure): boolean {
  return error.failure === "gone";
}

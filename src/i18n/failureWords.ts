import type { Translate } from "./translate.ts";

/** What goes wrong with a document or with code that comes later, as `DocumentError` says it. */
type Failure = Error & { readonly failure?: unknown; readonly remedy?: unknown };

/** Why something could not be had, as a reader would say it; what else there is, as it is reported. */
export function failureWords(t: Translate, { failure, message }: Failure): string {
  if (failure === "offline") return t("failure.offline");
  return failure === "gone" ? t("failure.gone") : message;
}

/** What a reader can do about it: the words beside the button, and those on it. */
export function failureHelp(
  t: Translate,
  { remedy }: Failure,
): { readonly hint: string; readonly retryLabel: string } {
  return remedy === "reload"
    ? { hint: t("failure.reload.hint"), retryLabel: t("action.reload") }
    : { hint: t("error.hint"), retryLabel: t("action.retry") };
}

import { failureHelp, failureWords } from "#i18n/failureWords.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import { retryOrReload } from "#state/reloadNewest.ts";
import { ErrorNotice } from "#ui/ErrorNotice.tsx";
import type { AppearanceDetail } from "./usePersonDetails.ts";

/** Says how many documents could not be had, and tries those again. */
export function PersonError({ details }: { readonly details: readonly AppearanceDetail[] }) {
  const { t, tn } = useI18n();
  const failed = details.flatMap(({ detail }) => (detail.status === "failed" ? [detail] : []));
  const [first] = failed;
  if (!first) return null;
  return (
    <ErrorNotice
      title={tn("person.error", failed.length, { reason: failureWords(t, first.error) })}
      {...failureHelp(t, first.error)}
      onRetry={() => retryOrReload(first.error, () => failed.forEach(({ retry }) => retry()))}
    />
  );
}

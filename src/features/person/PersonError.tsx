import { useI18n } from "#i18n/useI18n.tsx";
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
      title={tn("person.error", failed.length, { reason: first.reason })}
      hint={t("error.hint")}
      retryLabel={t("action.retry")}
      onRetry={() => {
        for (const { retry } of failed) retry();
      }}
    />
  );
}

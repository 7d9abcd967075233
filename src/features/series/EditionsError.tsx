import { useI18n } from "#i18n/useI18n.tsx";
import { ErrorNotice } from "#ui/ErrorNotice.tsx";
import type { EditionRecord } from "./useEditionRecords.ts";

/** Says how many documents could not be had, and tries those again. */
export function EditionsError({ records }: { readonly records: readonly EditionRecord[] }) {
  const { t, tn } = useI18n();
  const failed = records.flatMap((record) => (record.status === "failed" ? [record] : []));
  const [first] = failed;
  if (!first) return null;
  return (
    <ErrorNotice
      title={tn("series.error", failed.length, { reason: first.reason })}
      hint={t("error.hint")}
      retryLabel={t("action.retry")}
      onRetry={() => {
        for (const { retry } of failed) retry();
      }}
    />
  );
}

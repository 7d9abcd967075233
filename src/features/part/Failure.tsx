import { failureHelp, failureWords } from "#i18n/failureWords.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import { retryOrReload } from "#state/reloadNewest.ts";
import { ErrorNotice } from "#ui/ErrorNotice.tsx";

type FailureProps = {
  readonly error: Error;
  readonly onRetry: () => unknown;
  /** Says what could not be had, and what that means for the reader. */
  readonly title: (reason: string) => string;
};

/** Says what failed and why, with the way on that helps. */
export function Failure({ error, onRetry, title }: FailureProps) {
  const { t } = useI18n();
  return (
    <ErrorNotice
      title={title(failureWords(t, error))}
      {...failureHelp(t, error)}
      onRetry={() => retryOrReload(error, onRetry)}
    />
  );
}

import { failureHelp, failureWords } from "#i18n/failureWords.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { MissingDocument } from "#queries/documentError.ts";
import { retryOrReload } from "#state/reloadNewest.ts";
import { ErrorNotice } from "#ui/ErrorNotice.tsx";

type MissingProps = {
  /** `null` where nothing is missing. */
  readonly document: MissingDocument | null;
  /** Says what is missing, and what that means for the reader. */
  readonly title: (reason: string) => string;
};

/** Says across the page what it has to do without, with the way to try again. */
export function Missing({ document, title }: MissingProps) {
  const { t } = useI18n();
  if (!document) return null;
  const { error, onRetry } = document;
  return (
    <div className="mx-auto max-w-page px-4 pt-6 sm:px-8">
      <ErrorNotice
        title={title(failureWords(t, error))}
        {...failureHelp(t, error)}
        onRetry={() => retryOrReload(error, onRetry)}
      />
    </div>
  );
}

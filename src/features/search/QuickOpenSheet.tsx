import type { ReactNode } from "react";
import { useI18n } from "#i18n/useI18n.tsx";
import { Button } from "#ui/Button.tsx";
import { useModal } from "#ui/useModal.ts";

type QuickOpenSheetProps = {
  readonly onClose: () => void;
  /** Read out whenever it changes. */
  readonly status: string;
  readonly children: ReactNode;
};

/** The dialog around the field and its results; the browser keeps the focus inside, and it goes back to where it was. */
export function QuickOpenSheet({ onClose, status, children }: QuickOpenSheetProps) {
  const { t } = useI18n();
  const ref = useModal({ onClose, focusFirst: (dialog) => dialog.querySelector("input") });
  return (
    <dialog
      ref={ref}
      aria-label={t("search.open")}
      className="m-0 hidden h-dvh max-h-none w-full max-w-none flex-col border-ink bg-paper text-ink backdrop:bg-veil open:flex sm:mx-auto sm:mt-24 sm:h-fit sm:max-h-3/4 sm:max-w-2xl sm:border-2"
    >
      {children}
      <div className="mt-auto flex min-h-11 flex-wrap items-center gap-x-4 border-t border-rule px-4 py-1.5 text-xs text-muted sm:px-5">
        <p role="status" className="min-w-0 flex-1 wrap-anywhere">
          {status}
        </p>
        <span className="hidden sm:inline">{t("search.hint.keys")}</span>
        <Button look="quiet" className="min-h-6" onClick={onClose}>
          {t("action.close")}
        </Button>
      </div>
    </dialog>
  );
}

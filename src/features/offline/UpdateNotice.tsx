import { useI18n } from "#i18n/useI18n.tsx";
import { reloadNewest } from "#state/reloadNewest.ts";
import { Button } from "#ui/Button.tsx";
import { useNewerSite } from "./useNewerSite.ts";

/** Says that there is a newer site, and brings it when asked to; says why not everything can be read offline. */
export function UpdateNotice() {
  const { t } = useI18n();
  const { isNewer, dismiss, failure } = useNewerSite();
  return (
    <div role="status" className="print:hidden">
      {failure && (
        <p className="mx-auto max-w-page px-4 pb-6 text-sm text-muted sm:px-8 max-lg:pb-24">
          {t(`offline.${failure}`)}
        </p>
      )}
      {isNewer && (
        <div className="fixed inset-x-0 bottom-0 z-20 border-t border-rule bg-raised">
          <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 text-sm sm:px-8">
            <p className="min-w-0 flex-1 font-medium">{t("offline.updated")}</p>
            <Button onClick={() => void reloadNewest()}>{t("action.reload")}</Button>
            <Button look="quiet" onClick={dismiss}>
              {t("offline.later")}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

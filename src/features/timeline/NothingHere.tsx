import { useI18n } from "#i18n/useI18n.tsx";
import { Button } from "#ui/Button.tsx";
import type { ZoomStore } from "./zoomStore.ts";

type NothingHereProps = { readonly zoom: ZoomStore };

/** Said over a plot that has been moved to where nothing is, with the way back. */
export function NothingHere({ zoom }: NothingHereProps) {
  const { t } = useI18n();
  return (
    <div className="pointer-events-none absolute inset-0 flex items-center justify-center">
      <p className="pointer-events-auto flex items-center gap-3 bg-paper px-3 py-2 text-sm text-muted">
        {t("timeline.emptyWindow")}
        <Button onClick={() => zoom.settle(zoom.domain)}>{t("timeline.fit")}</Button>
      </p>
    </div>
  );
}

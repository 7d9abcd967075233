import { useI18n } from "#i18n/useI18n.tsx";
import { recordPage } from "#model/recordPages.ts";
import type { Series } from "#model/schema.ts";
import { useView } from "#state/useView.tsx";
import { isOnSite } from "#state/wholeAddress.ts";
import { Button } from "#ui/Button.tsx";
import { OutLink } from "#ui/OutLink.tsx";

/** Filter the page by the series, or open its own page. */
export function SeriesActions({ series }: { readonly series: Series }) {
  const { t, language } = useI18n();
  const { view, setView } = useView();
  const isFilter = view.series.length === 1 && view.series[0] === series.id;
  const page = recordPage({ of: "series", id: series.id }, language);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <Button onClick={() => setView({ series: isFilter ? [] : [series.id], event: null })}>
        {isFilter ? t("series.unfilter") : t("series.filter")}
      </Button>
      {isOnSite() && (
        <OutLink href={`${import.meta.env.BASE_URL}${page}`}>{t("cite.page")}</OutLink>
      )}
    </div>
  );
}

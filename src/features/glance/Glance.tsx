import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import { amountsOn, projectsOn } from "#model/narrowedSums.ts";
import type { Selection } from "#model/selection.ts";
import { useView } from "#state/useView.tsx";
import { QuietRegion } from "#ui/QuietRegion.tsx";
import { Fact } from "./Fact.tsx";
import { PeopleFact } from "./PeopleFact.tsx";
import { SignedFigure } from "./SignedFigure.tsx";

type GlanceProps = { readonly index: EventIndex; readonly selection: Selection };

export function Glance({ selection }: GlanceProps) {
  const { t, tn, number, money } = useI18n();
  const { basis } = useView().view;
  const { totals, currency } = selection;
  const { projects, projectsReported } = projectsOn(basis, totals);
  const trade = amountsOn(basis, totals.trade);
  const hasProjects = projectsReported > 0;
  const hasEvents = totals.events > 0;
  return (
    <QuietRegion title={t("glance.title")}>
      <dl className="grid grid-cols-3 gap-x-3 gap-y-5 sm:gap-x-4 xl:grid-cols-4">
        <Fact label={t("glance.events")} value={number(totals.events)} isNumber>
          {hasEvents && tn("glance.provinces", totals.provinces)}
        </Fact>
        <PeopleFact totals={totals} />
        <Fact
          label={t(basis === "taiwan" ? "glance.projects.taiwan" : "glance.projects")}
          value={hasProjects ? number(projects) : t("value.notReported")}
          isNumber={hasProjects}
        >
          {hasProjects && tn("glance.projects.at", projectsReported)}
        </Fact>
        <SignedFigure selection={selection} />
      </dl>
      {trade.reported > 0 && (
        <p className="mt-3 text-xs text-muted">
          {tn(basis === "taiwan" ? "glance.trade.taiwan" : "glance.trade", trade.reported, {
            amount: money(trade.total, currency),
          })}
        </p>
      )}
    </QuietRegion>
  );
}

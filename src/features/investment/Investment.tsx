import { lazy, Suspense } from "react";
import { failureHelp, failureWords } from "#i18n/failureWords.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import { importCode } from "#queries/importCode.ts";
import { retryOrReload } from "#state/reloadNewest.ts";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { ErrorNotice } from "#ui/ErrorNotice.tsx";
import { Region } from "#ui/Region.tsx";
import { FiguresSkeleton } from "./FiguresSkeleton.tsx";
import { InvestmentControls } from "./InvestmentControls.tsx";
import { useNearViewport } from "./useNearViewport.ts";

const InvestmentCharts = lazy(async () => ({
  default: (await importCode(() => import("./InvestmentCharts.tsx"))).InvestmentCharts,
}));

type InvestmentProps = { readonly index: EventIndex; readonly selection: Selection };

/** What was signed. Its figures are drawn by code that is fetched when the reader comes near. */
export function Investment({ index, selection }: InvestmentProps) {
  const { t } = useI18n();
  const [ref, isNear] = useNearViewport();
  return (
    <Region
      title={t("investment.title")}
      note={t("investment.note")}
      actions={<InvestmentControls />}
    >
      <div ref={ref}>
        {isNear ? <Figures index={index} selection={selection} /> : <FiguresSkeleton />}
      </div>
    </Region>
  );
}

function Figures(props: InvestmentProps) {
  const { t } = useI18n();
  return (
    <ErrorBoundary
      fallback={(error, retry) => (
        <ErrorNotice
          title={t("error.region", {
            region: t("investment.title"),
            reason: failureWords(t, error),
          })}
          {...failureHelp(t, error)}
          onRetry={() => retryOrReload(error, retry)}
        />
      )}
    >
      <Suspense fallback={<FiguresSkeleton />}>
        <InvestmentCharts {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}

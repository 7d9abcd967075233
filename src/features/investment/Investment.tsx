import { lazy, Suspense, useRef } from "react";
import { failureHelp, failureWords } from "#i18n/failureWords.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import { importCode } from "#queries/importCode.ts";
import { retryOrReload } from "#state/reloadNewest.ts";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { ErrorNotice } from "#ui/ErrorNotice.tsx";
import { Region } from "#ui/Region.tsx";
import { useNearViewport } from "#ui/useNearViewport.ts";
import { usePrintPrepared } from "#ui/usePrinting.ts";
import { FiguresSkeleton } from "./FiguresSkeleton.tsx";
import { InvestmentControls } from "./InvestmentControls.tsx";

const InvestmentCharts = lazy(async () => ({
  default: (await importCode(() => import("./InvestmentCharts.tsx"))).InvestmentCharts,
}));

/** Far enough that the figures are there before the reader is. */
const AHEAD = "800px";

type InvestmentProps = { readonly index: EventIndex; readonly selection: Selection };

/** What was signed. Its figures are drawn by code that is fetched when the reader comes near. */
export function Investment({ index, selection }: InvestmentProps) {
  const { t } = useI18n();
  const ref = useRef<HTMLDivElement>(null);
  const isNear = useNearViewport(ref, AHEAD);
  const isPrinted = usePrintPrepared();
  return (
    <Region
      title={t("investment.title")}
      note={t("investment.note")}
      actions={<InvestmentControls />}
    >
      <div ref={ref}>
        {isNear || isPrinted ? (
          <Figures index={index} selection={selection} />
        ) : (
          <FiguresSkeleton />
        )}
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

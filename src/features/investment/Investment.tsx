import { lazy, Suspense, useState } from "react";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { ErrorNotice } from "#ui/ErrorNotice.tsx";
import { Region } from "#ui/Region.tsx";
import { FiguresSkeleton } from "./FiguresSkeleton.tsx";
import { InvestmentControls } from "./InvestmentControls.tsx";
import { useNearViewport } from "./useNearViewport.ts";

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
  // A lazy component remembers that its code could not be had; a new one asks again.
  const [Charts, setCharts] = useState(loadCharts);
  return (
    <ErrorBoundary
      fallback={({ message }, retry) => (
        <ErrorNotice
          title={t("error.region", { region: t("investment.title"), reason: message })}
          hint={t("error.hint")}
          retryLabel={t("action.retry")}
          onRetry={() => {
            setCharts(loadCharts);
            retry();
          }}
        />
      )}
    >
      <Suspense fallback={<FiguresSkeleton />}>
        <Charts {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}

function loadCharts() {
  return lazy(async () => ({
    default: (await import("./InvestmentCharts.tsx")).InvestmentCharts,
  }));
}

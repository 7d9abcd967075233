import { memo, useDeferredValue, useMemo } from "react";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import { useView } from "#state/useView.tsx";
import { ByProvince } from "./ByProvince.tsx";
import { DealSizes } from "./DealSizes.tsx";
import type { FigureProps } from "./figureProps.ts";
import { FiguresGrid } from "./FiguresGrid.tsx";
import { Known } from "./Known.tsx";
import { SignedByYear } from "./SignedByYear.tsx";
import type { Quantity } from "./tally.ts";
import { TradeByYear } from "./TradeByYear.tsx";
import { useFigureDownload } from "./useFigureDownload.ts";

type InvestmentChartsProps = { readonly index: EventIndex; readonly selection: Selection };

/** The figures of the region. They follow a moment after the rest of the page, so that a filter is felt at once. */
export function InvestmentCharts({ index, selection }: InvestmentChartsProps) {
  const { view, setView } = useView();
  const { measure, basis } = view;
  const { currency } = selection;
  const quantity = useMemo<Quantity>(
    () => ({ measure, basis, currency, of: "signed" }),
    [measure, basis, currency],
  );
  const download = useFigureDownload(index);
  const given = useMemo(
    () => ({ index, selection, quantity, view, setView, download }),
    [index, selection, quantity, view, setView, download],
  );
  return <Figures {...useDeferredValue(given)} />;
}

// Without memo the old figures would be drawn again before the new ones, and nothing won.
const Figures = memo(function Figures(props: FigureProps) {
  return (
    <FiguresGrid
      byYear={<SignedByYear {...props} />}
      byPlace={<ByProvince {...props} />}
      sizes={<DealSizes {...props} />}
      known={<Known {...props} />}
      trade={<TradeByYear {...props} />}
    />
  );
});

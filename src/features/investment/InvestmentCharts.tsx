import { useMemo } from "react";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import { useView } from "#state/useView.tsx";
import { Unhurried } from "#ui/Unhurried.tsx";
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

/** The figures of the region. They follow one by one after the rest of the page, so that a filter is felt at once. */
export function InvestmentCharts({ index, selection }: InvestmentChartsProps) {
  const { view, setView } = useView();
  const { measure, basis } = view;
  const { currency } = selection;
  const quantity = useMemo<Quantity>(
    () => ({ measure, basis, currency, of: "signed" }),
    [measure, basis, currency],
  );
  const download = useFigureDownload(index);
  const given = useMemo<FigureProps>(
    () => ({ index, selection, quantity, view, setView, download }),
    [index, selection, quantity, view, setView, download],
  );
  return (
    <FiguresGrid
      byYear={<Unhurried part={SignedByYear} given={given} />}
      byPlace={<Unhurried part={ByProvince} given={given} />}
      sizes={<Unhurried part={DealSizes} given={given} />}
      known={<Unhurried part={Known} given={given} />}
      trade={<Unhurried part={TradeByYear} given={given} />}
    />
  );
}

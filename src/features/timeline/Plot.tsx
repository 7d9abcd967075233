import { useMemo, useState } from "react";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import { useView } from "#state/useView.tsx";
import { Button } from "#ui/Button.tsx";
import { useMediaQuery } from "#ui/useMediaQuery.ts";
import { LaneLabels } from "./LaneLabels.tsx";
import { Overview } from "./Overview.tsx";
import { yearCounts } from "./overviewRows.ts";
import { PlotLegend } from "./PlotLegend.tsx";
import { PlotSurface } from "./PlotSurface.tsx";
import { TimeAxis } from "./TimeAxis.tsx";
import { timeDomain } from "./timeDomain.ts";
import { usePlotLayout } from "./usePlotLayout.ts";
import { useWidth } from "./useWidth.ts";
import { useZoom } from "./useZoom.ts";
import { ZoomButtons } from "./ZoomButtons.tsx";

type PlotProps = { readonly index: EventIndex; readonly selection: Selection };

/** More lanes than this are folded away until asked for. */
const FIRST_LANES = 24;

/** Lanes of marks over time, with the overview above and the years below. */
export function Plot({ index, selection }: PlotProps) {
  const { t } = useI18n();
  const { view } = useView();
  const { lanes } = view;
  const [isUnfolded, setUnfolded] = useState(false);
  const zoom = useZoom(timeDomain(index, view));
  const { ref, widthPx } = useWidth();
  const isWide = useMediaQuery(WIDE_ENOUGH[lanes], { otherwise: true });
  const labels = isWide ? "beside" : "above";
  const { rows, layout } = usePlotLayout({
    index,
    selection,
    view,
    labels,
    mostLanes: isUnfolded ? Infinity : FIRST_LANES,
  });
  const years = useMemo(() => yearCounts(index, selection), [index, selection]);
  const hasLabels = lanes !== "none";
  const hasMargin = hasLabels && isWide;
  const labelList = hasLabels && (
    <LaneLabels index={index} lanes={lanes} layout={layout} place={labels} />
  );
  return (
    <>
      <div className={`grid ${hasMargin ? COLUMNS[lanes] : "grid-cols-1"}`}>
        <div className={`flex items-end justify-end ${hasMargin ? "pr-2" : "pb-1"}`}>
          <ZoomButtons zoom={zoom} />
        </div>
        <div ref={ref} className="min-w-0">
          <Overview years={years} zoom={zoom} widthPx={widthPx ?? 0} />
        </div>
        {hasMargin && labelList}
        <div className="relative min-w-0">
          <PlotSurface
            index={index}
            selection={selection}
            lanes={lanes}
            rows={rows}
            layout={layout}
            zoom={zoom}
            widthPx={widthPx}
            onUnfold={() => setUnfolded(true)}
          >
            {!hasMargin && labelList}
          </PlotSurface>
          <TimeAxis zoom={zoom} widthPx={widthPx ?? 0} />
        </div>
      </div>
      {rows.length > FIRST_LANES && (
        <Button look="quiet" className="mt-1" onClick={() => setUnfolded(!isUnfolded)}>
          {isUnfolded
            ? t("timeline.fewerLanes", { n: FIRST_LANES })
            : t("timeline.moreLanes", { n: rows.length })}
        </Button>
      )}
      <PlotLegend layout={layout} selection={selection} basis={view.basis} />
    </>
  );
}

/** Names stand beside the lanes where there is room for them, else above the marks. */
const WIDE_ENOUGH = {
  province: "(min-width: 40rem)",
  theme: "(min-width: 48rem)",
  series: "(min-width: 64rem)",
  none: "(min-width: 40rem)",
} as const;

const COLUMNS = {
  province: "grid-cols-[10rem_1fr]",
  theme: "grid-cols-[12rem_1fr]",
  series: "grid-cols-[16rem_1fr]",
} as const;

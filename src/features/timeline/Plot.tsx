import { useMemo, useState } from "react";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import { useView } from "#state/useView.tsx";
import { Button } from "#ui/Button.tsx";
import { useMediaQuery } from "#ui/useMediaQuery.ts";
import { eventTimes } from "./eventTimes.ts";
import { chosenLanes } from "./laneFacet.ts";
import { LaneLabels } from "./LaneLabels.tsx";
import { laneRows } from "./laneRows.ts";
import { markSizes } from "./markSizes.ts";
import { Overview } from "./Overview.tsx";
import { yearCounts } from "./overviewRows.ts";
import { PlotLegend } from "./PlotLegend.tsx";
import { plotLayout } from "./plotLayout.ts";
import { PlotSurface } from "./PlotSurface.tsx";
import { TimeAxis } from "./TimeAxis.tsx";
import { timeDomain } from "./timeDomain.ts";
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
  const { lanes, basis, currency } = view;
  const [isUnfolded, setUnfolded] = useState(false);
  const zoom = useZoom(timeDomain(index, view));
  const { ref, widthPx } = useWidth();
  const isWide = useMediaQuery(WIDE_ENOUGH[lanes], { otherwise: true });

  const times = useMemo(() => eventTimes(index), [index]);
  const sizes = useMemo(() => markSizes(index, { currency, basis }), [index, currency, basis]);
  const rows = useMemo(
    () =>
      laneRows(index, {
        selection,
        lanes,
        orders: { byTime: times.order, bySize: sizes.order },
        kept: chosenLanes(index, lanes, view),
      }),
    [index, selection, lanes, times, sizes, view],
  );
  const labels = isWide ? "beside" : "above";
  const layout = useMemo(
    () =>
      plotLayout({
        lanes: isUnfolded ? rows : rows.slice(0, FIRST_LANES),
        times,
        sizes,
        labels,
        isUngrouped: lanes === "none",
      }),
    [rows, isUnfolded, times, sizes, labels, lanes],
  );
  const years = useMemo(() => yearCounts(index, selection), [index, selection]);
  const hasLabels = lanes !== "none";
  const margin = hasLabels && isWide ? LABEL_WIDTH[lanes] : "";
  return (
    <>
      <div className="grid grid-cols-[auto_minmax(0,1fr)]">
        <div className={`flex items-end justify-end pr-2 ${margin}`}>
          {isWide && hasLabels && <ZoomButtons zoom={zoom} />}
        </div>
        <div>
          {!(isWide && hasLabels) && (
            <div className="mb-1 flex justify-end">
              <ZoomButtons zoom={zoom} />
            </div>
          )}
          <div ref={ref}>
            <Overview years={years} zoom={zoom} widthPx={widthPx ?? 0} />
          </div>
        </div>
        {isWide && hasLabels ? (
          <LaneLabels index={index} lanes={lanes} layout={layout} place="beside" />
        ) : (
          <div />
        )}
        <div className="relative">
          <PlotSurface
            index={index}
            selection={selection}
            lanes={lanes}
            rows={rows}
            layout={layout}
            zoom={zoom}
            widthPx={widthPx}
            onUnfold={() => setUnfolded(true)}
          />
          {!isWide && hasLabels && (
            <LaneLabels index={index} lanes={lanes} layout={layout} place="above" />
          )}
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
      <PlotLegend sizes={sizes} currency={currency} basis={basis} />
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

const LABEL_WIDTH = { province: "w-36", theme: "w-48", series: "w-64" } as const;

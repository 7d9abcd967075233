import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Lanes, ViewState } from "#state/viewState.ts";
import { useView } from "#state/useView.tsx";
import { laneFacet } from "./laneFacet.ts";
import { LABEL_ABOVE, type LabelPlace, type PlotLane, type PlotLayout } from "./plotLayout.ts";

type LaneLabelsProps = {
  readonly index: EventIndex;
  readonly lanes: Lanes;
  readonly layout: PlotLayout;
  readonly place: LabelPlace;
};

/** The name of each lane: a button that filters by it, bold while it does. */
export function LaneLabels({ index, lanes, layout, place }: LaneLabelsProps) {
  const positioned = place === "beside" ? "inset-x-0 -translate-y-1/2" : "left-0 max-w-full";
  const shift = place === "beside" ? 0 : -layout.laneHeight * LABEL_ABOVE;
  return (
    <ul className={place === "beside" ? "relative" : "pointer-events-none absolute inset-0"}>
      {layout.lanes.map((lane) => (
        <li
          key={lane.code}
          className={`group absolute flex ${positioned}`}
          style={{ top: lane.y + shift }}
        >
          <LaneLabel index={index} lanes={lanes} lane={lane} place={place} />
        </li>
      ))}
    </ul>
  );
}

type LaneLabelProps = Omit<LaneLabelsProps, "layout"> & { readonly lane: PlotLane };

function LaneLabel({ index, lanes, lane, place }: LaneLabelProps) {
  const { t, tn, text, number } = useI18n();
  const { view, setView } = useView();
  const facet = laneFacet(index, lanes, lane.code);
  const count = lane.events.length;
  const side = place === "beside" ? "w-full justify-end pr-3" : "pointer-events-auto";
  if (!facet)
    return (
      <span className={`flex min-w-0 items-baseline gap-1.5 text-xs text-muted ${side}`}>
        <span className="truncate">{t("timeline.noSeries")}</span> <Count>{number(count)}</Count>
      </span>
    );
  const name = text(facet.name);
  const isChosen = facet.isChosen(view);
  return (
    <>
      {place === "beside" && <CompareLane name={name} patch={facet.compare(view)} />}
      <button
        type="button"
        aria-pressed={isChosen}
        aria-label={tn("timeline.lane", count, { name })}
        title={name}
        onClick={() => setView(facet.toggle(view))}
        className={`flex min-h-6 min-w-0 items-center gap-1.5 text-xs hover:underline ${side} ${isChosen ? "font-bold" : ""}`}
      >
        <span className="truncate">{name}</span> <Count>{number(count)}</Count>
      </button>
      {place === "above" && <CompareLane name={name} patch={facet.compare(view)} />}
    </>
  );
}

type CompareLaneProps = { readonly name: string; readonly patch: Partial<ViewState> | null };

/** Seen when the lane is pointed at or the keyboard is there, so that a column of names stays one. */
function CompareLane({ name, patch }: CompareLaneProps) {
  const { t } = useI18n();
  const { setView } = useView();
  if (!patch) return null;
  const label = t("timeline.lane.compare", { name });
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={() => setView(patch)}
      className="pointer-events-auto size-6 shrink-0 text-muted opacity-0 group-hover:opacity-100 hover:text-ink focus-visible:opacity-100 pointer-coarse:opacity-100"
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" className="mx-auto size-3.5 fill-current">
        <path d="M3 3h4v10H3zM9 7h4v6H9z" />
      </svg>
    </button>
  );
}

function Count({ children }: { readonly children: string }) {
  return <span className="min-w-6 text-right font-normal text-muted tabular-nums">{children}</span>;
}

import { lazy, type ReactNode, Suspense, useState } from "react";
import { failureHelp, failureWords } from "#i18n/failureWords.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import { importCode } from "#queries/importCode.ts";
import { retryOrReload } from "#state/reloadNewest.ts";
import { LANES } from "#state/viewState.ts";
import { useView } from "#state/useView.tsx";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { ErrorNotice } from "#ui/ErrorNotice.tsx";
import { Region } from "#ui/Region.tsx";
import { SegmentedControl } from "#ui/SegmentedControl.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { useMediaQuery } from "#ui/useMediaQuery.ts";
import { Plot } from "./Plot.tsx";

// Its windowing is not needed for the lanes, which most readers see first.
const EventList = lazy(async () => ({
  default: (await importCode(() => import("./EventList.tsx"))).EventList,
}));

type ShownProps = { readonly index: EventIndex; readonly selection: Selection };
type TimelineProps = ShownProps & {
  /** What hands the timeline out as a file. */
  readonly downloads?: ReactNode;
};

const SHAPES = ["lanes", "list"] as const;
type Shape = (typeof SHAPES)[number];

const LIST_NOTES = { all: "list", taiwan: "listTaiwan" } as const;

/** The selected events over time: as marks in lanes, or as a list by year. */
export function Timeline({ index, selection, downloads }: TimelineProps) {
  const { t } = useI18n();
  const { view, setView } = useView();
  const [shape, setShape] = useShape();
  return (
    <Region
      title={t("timeline.title")}
      note={t(`timeline.note.${shape === "list" ? LIST_NOTES[view.basis] : view.basis}`)}
      actions={
        <>
          {shape === "lanes" && (
            <SegmentedControl
              label={t("timeline.lanes.label")}
              options={LANES.map((value) => ({ value, label: t(`timeline.lanes.${value}`) }))}
              value={view.lanes}
              onChange={(lanes) => setView({ lanes })}
            />
          )}
          <SegmentedControl
            label={t("timeline.view.label")}
            options={SHAPES.map((value) => ({ value, label: t(`timeline.view.${value}`) }))}
            value={shape}
            onChange={setShape}
          />
          {downloads}
        </>
      }
    >
      <TimelineBody index={index} selection={selection} shape={shape} />
    </Region>
  );
}

function TimelineBody({ shape, ...props }: ShownProps & { readonly shape: Shape }) {
  const { t } = useI18n();
  if (props.selection.events.length === 0)
    return (
      <p className="border-y border-rule py-10 text-center text-muted">{t("timeline.empty")}</p>
    );
  if (shape === "lanes") return <Plot {...props} />;
  return (
    <ErrorBoundary
      fallback={(error, retry) => (
        <ErrorNotice
          title={t("error.region", {
            region: t("timeline.view.list"),
            reason: failureWords(t, error),
          })}
          {...failureHelp(t, error)}
          onRetry={() => retryOrReload(error, retry)}
        />
      )}
    >
      <Suspense fallback={<Skeleton className="h-150" />}>
        <EventList {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}

/**
 * Lanes are the default and so not in the address. A phone, where they are cramped, begins with the list instead;
 * there a reader's wish for lanes lasts as long as the page.
 */
function useShape(): readonly [Shape, (shape: Shape) => void] {
  const { view, setView } = useView();
  const isPhone = useMediaQuery("(max-width: 47.99rem)", { otherwise: false });
  const [wantsLanes, setWantsLanes] = useState(false);
  const shape = view.view === "list" || (isPhone && !wantsLanes) ? "list" : "lanes";
  const setShape = (next: Shape) => {
    setWantsLanes(next === "lanes");
    setView({ view: next });
  };
  return [shape, setShape];
}

import { useId, useMemo } from "react";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import { SideSheet } from "#ui/SideSheet.tsx";
import { EditionStrip } from "./EditionStrip.tsx";
import { EditionTable } from "./EditionTable.tsx";
import { SeriesActions } from "./SeriesActions.tsx";
import { SeriesTitle } from "./SeriesTitle.tsx";
import { stripCells } from "./stripCells.ts";

type SeriesCardProps = {
  readonly index: EventIndex;
  /** The code of the series. */
  readonly series: number;
  /** The event it was opened from. */
  readonly event: number;
  readonly onClose: () => void;
};

/** A recurring forum: its editions in order with what is missing, where they were held and what came of them. */
export function SeriesCard({ index, series, event, onClose }: SeriesCardProps) {
  const { t } = useI18n();
  const heading = useId();
  const cells = useMemo(() => stripCells(index, series), [index, series]);
  const known = index.series[series];
  if (!known) return null;
  return (
    <SideSheet
      labelledBy={heading}
      closeLabel={t("action.close")}
      onClose={onClose}
      toolbar={<SeriesActions series={known} />}
    >
      <SeriesTitle headingId={heading} index={index} series={known} cells={cells} />
      <EditionStrip index={index} cells={cells} here={event} onFollow={onClose} />
      <EditionTable index={index} cells={cells} here={event} onFollow={onClose} />
    </SideSheet>
  );
}

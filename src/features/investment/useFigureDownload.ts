import { useMemo } from "react";
import type { FigureDownload } from "#charts/ChartFrame.tsx";
import { exportWords } from "#i18n/exportWords.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import { writeCsv } from "#model/tables/csv.ts";
import { activeFilters } from "#state/activeFilters.ts";
import { useView } from "#state/useView.tsx";
import { sharedAddress } from "#state/wholeAddress.ts";

/** What the figures of the region say of themselves where they are taken to. */
export function useFigureDownload(index: EventIndex): FigureDownload {
  const i18n = useI18n();
  const { view, hrefWith } = useView();
  return useMemo(
    () => ({
      words: exportWords(i18n, {
        index,
        filters: activeFilters(view),
        address: sharedAddress(hrefWith({})),
      }),
      csv: ({ header, rows }) => writeCsv(header, rows, { spreadsheetSafe: true }),
    }),
    [i18n, index, view, hrefWith],
  );
}

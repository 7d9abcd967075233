import { type DownloadFormat, DownloadMenu } from "#charts/DownloadMenu.tsx";
import { savePicture } from "#charts/exportFigure.ts";
import { exportWords } from "#i18n/exportWords.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import { activeFilters } from "#state/activeFilters.ts";
import { useView } from "#state/useView.tsx";
import { sharedAddress } from "#state/wholeAddress.ts";
import { saveText } from "#ui/saveFile.ts";
import { readColours } from "./canvasColours.ts";
import { timelineCsv } from "./timelineCsv.ts";
import { timelinePicture } from "./timelinePicture.ts";

type TimelineDownloadsProps = { readonly index: EventIndex; readonly selection: Selection };

/** The marks as rows or as a picture, over all years whatever is zoomed in on. */
export function TimelineDownloads({ index, selection }: TimelineDownloadsProps) {
  const i18n = useI18n();
  const { view, hrefWith } = useView();
  const title = i18n.t("timeline.title");
  const words = exportWords(i18n, {
    index,
    filters: activeFilters(view),
    address: sharedAddress(hrefWith({})),
  });
  const save = async (format: DownloadFormat) => {
    const name = words.fileName(title);
    if (format === "csv") {
      const { basis } = view;
      saveText({ name, kind: "csv", text: timelineCsv(i18n, { index, selection, basis, words }) });
      return;
    }
    const colours = pageColours();
    const picture = timelinePicture(i18n, { index, selection, view, words, colours });
    await savePicture(picture, { name, format });
  };
  return (
    <DownloadMenu
      title={title}
      words={words.menu}
      onSave={save}
      className="rounded-sm border border-rule px-2.5 py-1 text-sm hover:border-control"
    />
  );
}

/** The tokens as they are in force; an element that stands in the page for a moment is asked. */
function pageColours() {
  const probe = document.createElement("span");
  document.body.append(probe);
  const colours = readColours(probe);
  probe.remove();
  return colours;
}

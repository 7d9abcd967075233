import { type DownloadFormat, DownloadMenu } from "#charts/DownloadMenu.tsx";
import { colourReader, pageColours } from "#charts/exportColours.ts";
import { savePicture } from "#charts/exportFigure.ts";
import { figureNotes } from "#charts/exportTable.ts";
import { exportWords } from "#i18n/exportWords.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import { activeFilters } from "#state/activeFilters.ts";
import { useView } from "#state/useView.tsx";
import { sharedAddress } from "#state/wholeAddress.ts";
import { saveText } from "#ui/saveFile.ts";
import { comparedCsv } from "./comparedCsv.ts";
import { comparisonNotes, comparisonTitle } from "./comparisonNotes.ts";
import { type Comparison, comparisonPicture } from "./comparisonPicture.ts";

type CompareDownloadProps = { readonly comparison: Comparison };

/** All bars and numbers of the comparison as one drawing or as rows. */
export function CompareDownload({ comparison }: CompareDownloadProps) {
  const i18n = useI18n();
  const { view, hrefWith } = useView();
  const { index, rows } = comparison;
  const facet = rows[0]?.item.facet;
  const words = exportWords(i18n, {
    index,
    // What is compared is chosen apart from the filters, which would leave only one of them in.
    filters: activeFilters(view).filter((filter) => filter.facet !== facet),
    address: sharedAddress(hrefWith({})),
  });
  const title = comparisonTitle(i18n, rows);
  const notes = comparisonNotes(i18n, comparison);
  const save = async (format: DownloadFormat) => {
    const name = words.fileName(i18n.t("compare.title"));
    if (format === "csv") {
      const said = figureNotes(title, notes, words);
      saveText({ name, kind: "csv", text: comparedCsv(i18n, comparison, said) });
      return;
    }
    const colours = pageColours(colourReader());
    const picture = comparisonPicture(i18n, comparison, { title, notes, words, colours });
    await savePicture(picture, { name, format });
  };
  return (
    <DownloadMenu
      title={title}
      words={words.menu}
      onSave={save}
      className="min-h-6 text-sm text-muted underline decoration-rule underline-offset-4 hover:text-ink hover:decoration-current"
    />
  );
}

import { saveFile, saveText } from "#ui/saveFile.ts";
import type { DownloadFormat } from "./DownloadMenu.tsx";
import { colourReader, pageColours } from "./exportColours.ts";
import { exportLayout, type Markup } from "./exportLayout.ts";
import { exportMarkup } from "./exportMarkup.ts";
import { exportPng } from "./exportPng.ts";
import type { ExportWords } from "./exportWords.ts";

type FigureToExport = {
  /** Where the title, the key and the drawing stand on the page. */
  readonly keyArea: Element | null;
  readonly drawingArea: Element | null;
  readonly title: string;
  readonly notes: readonly string[];
  readonly words: ExportWords;
};

/** Hands out a drawing of the page with everything that makes it understood elsewhere. */
export async function exportFigure(
  figure: FigureToExport,
  format: Exclude<DownloadFormat, "csv">,
): Promise<void> {
  await savePicture(figureMarkup(figure), { name: figure.words.fileName(figure.title), format });
}

type PictureFile = {
  /** Without its ending. */
  readonly name: string;
  readonly format: Exclude<DownloadFormat, "csv">;
};

/** Hands out an SVG document as it is, or as the pixels it makes. */
export async function savePicture(document: Markup, { name, format }: PictureFile): Promise<void> {
  if (format === "png") saveFile(`${name}.png`, await exportPng(document));
  else saveText({ name, kind: "svg", text: document.markup });
}

/** Sentences as a paragraph; a Chinese full stop has its space in it. */
function joined(sentences: readonly string[]): string {
  return sentences.join(" ").replaceAll("。 ", "。");
}

function figureMarkup({ keyArea, drawingArea, title, notes, words }: FigureToExport): Markup {
  const drawing = drawingArea?.querySelector("svg");
  if (!drawing) throw new Error("nothing is drawn yet");
  const read = colourReader();
  return exportLayout({
    language: words.language,
    title,
    notes: [words.filters, joined(notes)],
    key: [...(keyArea?.querySelectorAll("li") ?? [])].flatMap((entry) => {
      const swatch = entry.querySelector("svg");
      const label = entry.innerText.replaceAll(/\s+/g, " ").trim();
      return swatch ? [{ swatch: exportMarkup(swatch, read), label }] : [];
    }),
    drawing: exportMarkup(drawing, read),
    source: words.source,
    colours: pageColours(read),
  });
}

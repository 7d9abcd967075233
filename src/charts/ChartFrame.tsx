import { Fragment, type ReactNode, useId, useRef, useState } from "react";
import { Button } from "#ui/Button.tsx";
import { saveText } from "#ui/saveFile.ts";
import { DataTable, type DataTableProps } from "./DataTable.tsx";
import { type DownloadFormat, DownloadMenu } from "./DownloadMenu.tsx";
import { exportFigure } from "./exportFigure.ts";
import { type ExportedTable, exportTable, figureNotes, withNotes } from "./exportTable.ts";
import type { ExportWords } from "./exportWords.ts";

type ChartFrameProps = {
  readonly title: string;
  /** Whole sentences: coverage, conversion, what is left out. */
  readonly notes: readonly string[];
  /** Controls of this drawing only. */
  readonly actions?: ReactNode;
  readonly chartKey?: ReactNode;
  readonly drawing: ReactNode;
  /** Made when it is asked for: as a table of the page or for a file. */
  readonly table: () => DataTableProps;
  readonly tableLabels: { readonly show: string; readonly hide: string };
  /** What the figure says of itself elsewhere, and how its rows become a file. */
  readonly download: FigureDownload;
  /** Beside the table's button. */
  readonly more?: ReactNode;
};

export type FigureDownload = {
  readonly words: ExportWords;
  readonly csv: (table: ExportedTable) => string;
};

/** A figure: title, how to read it, the drawing, and the same numbers as a table behind a button. */
export function ChartFrame(props: ChartFrameProps) {
  const id = useId();
  const [isTableShown, setTableShown] = useState(false);
  const caption = useRef<HTMLElement>(null);
  const drawing = useRef<HTMLDivElement>(null);
  const { title, notes, download } = props;
  const save = async (format: DownloadFormat) => {
    if (format !== "csv") {
      const areas = { keyArea: caption.current, drawingArea: drawing.current };
      await exportFigure({ ...areas, title, notes, words: download.words }, format);
      return;
    }
    const said = figureNotes(title, notes, download.words);
    const text = download.csv(withNotes(exportTable(props.table()), said));
    saveText({ name: download.words.fileName(title), kind: "csv", text });
  };
  return (
    <figure aria-labelledby={id} className="min-w-0">
      <figcaption ref={caption}>
        <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <h3 id={id} className="mr-auto text-lg">
            {title}
          </h3>
          {props.actions && (
            <div className="flex flex-wrap gap-2 print:hidden">{props.actions}</div>
          )}
        </div>
        <p className="mt-1 mb-2 text-xs text-muted">
          {notes.map((note) => (
            <Fragment key={note}>{spaced(note)}</Fragment>
          ))}
        </p>
        {props.chartKey}
      </figcaption>
      <div ref={drawing} className="mt-2">
        {props.drawing}
      </div>
      <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 print:hidden">
        <Button
          look="quiet"
          aria-expanded={isTableShown}
          aria-describedby={id}
          className="-ml-1 text-muted hover:text-ink"
          onClick={() => setTableShown(!isTableShown)}
        >
          {isTableShown ? props.tableLabels.hide : props.tableLabels.show}
        </Button>
        <DownloadMenu
          title={title}
          words={download.words.menu}
          onSave={save}
          className="min-h-6 text-sm text-muted underline decoration-rule underline-offset-4 hover:text-ink hover:decoration-current"
        />
        {props.more}
      </div>
      {isTableShown && <DataTable {...props.table()} />}
    </figure>
  );
}

/** A Chinese full stop has its space in it. */
function spaced(sentence: string): string {
  return sentence.endsWith("。") ? sentence : `${sentence} `;
}

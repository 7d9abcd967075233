import { Fragment, type ReactNode, useId, useState } from "react";
import { Button } from "#ui/Button.tsx";

type ChartFrameProps = {
  readonly title: string;
  /** Whole sentences: coverage, conversion, what is left out. */
  readonly notes: readonly string[];
  /** Controls of this drawing only. */
  readonly actions?: ReactNode;
  readonly chartKey?: ReactNode;
  readonly drawing: ReactNode;
  readonly table: ReactNode;
  readonly tableLabels: { readonly show: string; readonly hide: string };
  /** Beside the table's button. */
  readonly downloads?: ReactNode;
};

/** A figure: title, how to read it, the drawing, and the same numbers as a table behind a button. */
export function ChartFrame(props: ChartFrameProps) {
  const id = useId();
  const [isTableShown, setTableShown] = useState(false);
  return (
    <figure aria-labelledby={id} className="min-w-0">
      <figcaption>
        <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <h3 id={id} className="mr-auto text-lg">
            {props.title}
          </h3>
          {props.actions && <div className="flex flex-wrap gap-2">{props.actions}</div>}
        </div>
        <p className="mt-1 mb-2 text-xs text-muted">
          {props.notes.map((note) => (
            <Fragment key={note}>{spaced(note)}</Fragment>
          ))}
        </p>
        {props.chartKey}
      </figcaption>
      <div className="mt-2">{props.drawing}</div>
      <div className="mt-1 flex flex-wrap items-center gap-2">
        <Button
          look="quiet"
          aria-expanded={isTableShown}
          aria-describedby={id}
          className="-ml-1 text-muted hover:text-ink"
          onClick={() => setTableShown(!isTableShown)}
        >
          {isTableShown ? props.tableLabels.hide : props.tableLabels.show}
        </Button>
        {props.downloads}
      </div>
      {isTableShown && props.table}
    </figure>
  );
}

/** A Chinese full stop has its space in it. */
function spaced(sentence: string): string {
  return sentence.endsWith("。") ? sentence : `${sentence} `;
}

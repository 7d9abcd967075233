export type DataColumn = {
  readonly id: string;
  readonly label: string;
  readonly isNumeric: boolean;
  /** Whole names, which get room to stand in few lines. */
  readonly isLong?: boolean;
};

export type DataRow = {
  readonly id: string;
  readonly header: string;
  /** In the order of the columns after the first. */
  readonly cells: readonly string[];
  readonly isChosen?: boolean;
};

export type DataTableProps = {
  readonly caption: string;
  /** The first is the one of the row headers. */
  readonly columns: readonly [DataColumn, ...DataColumn[]];
  readonly rows: readonly DataRow[];
  /** Makes each row header a button: what a click on its mark does. */
  readonly onChoose?: (id: string) => void;
};

/** The numbers of a drawing, in full. */
export function DataTable({ caption, columns, rows, onChoose }: DataTableProps) {
  const [first, ...rest] = columns;
  return (
    <div
      role="group"
      aria-label={caption}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keys
      tabIndex={0}
      className="@container mt-1 max-h-96 overflow-auto border-y border-rule"
    >
      <table className="w-full border-collapse text-xs tabular-nums">
        <caption className="py-1.5 text-left text-muted">
          <span className="sticky left-0 inline-block max-w-[100cqi]">{caption}</span>
        </caption>
        <thead>
          <tr className="align-bottom">
            <th scope="col" className={`sticky top-0 left-0 z-20 bg-paper ${cellClass(first)}`}>
              {first.label}
            </th>
            {rest.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={`sticky top-0 z-10 bg-paper ${cellClass(column)}`}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className="border-t border-rule">
              <th scope="row" className={`sticky left-0 bg-paper font-normal ${cellClass(first)}`}>
                <RowHeader row={row} onChoose={onChoose} />
              </th>
              {rest.map((column, i) => (
                <td key={column.id} className={cellClass(column)}>
                  {row.cells[i]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowHeaderProps = {
  readonly row: DataRow;
  readonly onChoose: ((id: string) => void) | undefined;
};

function RowHeader({ row, onChoose }: RowHeaderProps) {
  if (!onChoose) return row.header;
  return (
    <button
      type="button"
      aria-pressed={row.isChosen}
      className="min-h-6 text-left underline decoration-rule underline-offset-4 hover:decoration-current aria-pressed:font-semibold"
      onClick={() => onChoose(row.id)}
    >
      {row.header}
    </button>
  );
}

function cellClass({ isNumeric, isLong = false }: DataColumn): string {
  if (isNumeric) return "py-1 pl-4 text-right font-normal whitespace-nowrap";
  return `py-1 pr-4 text-left font-normal ${isLong ? "min-w-48" : "min-w-20"}`;
}

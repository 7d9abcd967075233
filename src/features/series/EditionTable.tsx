import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import { EditionLine } from "./EditionLine.tsx";
import { editionRows } from "./editionRows.ts";
import { EditionsError } from "./EditionsError.tsx";
import type { StripCell } from "./stripCells.ts";
import { useEditionRecords } from "./useEditionRecords.ts";

type EditionTableProps = {
  readonly index: EventIndex;
  readonly cells: readonly StripCell[];
  readonly here: number;
  readonly onFollow: () => void;
};

/** Every edition with date, place, attendance and headline figure, the latest first. */
export function EditionTable({ index, cells, here, onFollow }: EditionTableProps) {
  const { t } = useI18n();
  const editions = cells.flatMap((cell) => (cell.kind === "edition" ? [cell.event] : []));
  const records = useEditionRecords(index, editions);
  return (
    <section className="mt-6">
      <h3 className="mb-2 text-lg">{t("series.editions")}</h3>
      <EditionsError records={[...records.values()]} />
      <table role="table" className="w-full text-sm max-md:block">
        <EditionHead />
        {/* The rows are boxes on a phone; the roles keep them a table for assistive technology. */}
        <tbody role="rowgroup" className="max-md:block">
          {editionRows(cells).map((row) =>
            row.kind === "gap" ? (
              <tr key={`gap ${row.from}`} role="row" className="border-t border-rule max-md:block">
                <td role="cell" colSpan={COLUMNS.length} className="py-1.5 text-muted max-md:block">
                  {row.from === row.to
                    ? t("series.gap.edition", { n: String(row.from) })
                    : t("series.gap.span", { from: String(row.from), to: String(row.to) })}
                </td>
              </tr>
            ) : (
              <EditionLine
                key={row.event}
                index={index}
                row={row}
                details={records.get(row.event) ?? { status: "loading" }}
                isHere={row.event === here}
                onFollow={onFollow}
              />
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}

const COLUMNS = ["edition", "date", "place", "attendance", "headline"] as const;

function EditionHead() {
  const { t } = useI18n();
  return (
    <thead role="rowgroup" className="text-left align-bottom text-xs text-muted max-md:sr-only">
      <tr role="row">
        {COLUMNS.map((column) => (
          <th
            key={column}
            role="columnheader"
            scope="col"
            className="pr-4 pb-1.5 font-normal whitespace-nowrap last:pr-0"
          >
            {t(`series.column.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

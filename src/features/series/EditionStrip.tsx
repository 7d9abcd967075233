import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import { useView } from "#state/useView.tsx";
import { InPageLink } from "#ui/InPageLink.tsx";
import type { StripCell } from "./stripCells.ts";

type EditionStripProps = {
  readonly index: EventIndex;
  readonly cells: readonly StripCell[];
  /** The event the reader comes from. */
  readonly here: number;
  readonly onFollow: () => void;
};

/** The editions in a row, the missing ones as empty places. */
export function EditionStrip({ index, cells, here, onFollow }: EditionStripProps) {
  const { t } = useI18n();
  return (
    <ol aria-label={t("series.strip")} className="mb-2 flex flex-wrap gap-1">
      {cells.map((cell) =>
        cell.kind === "missing" ? (
          <MissingCell key={`missing ${cell.number}`} number={cell.number} />
        ) : (
          <EditionCell
            key={cell.event}
            index={index}
            cell={cell}
            isHere={cell.event === here}
            onFollow={onFollow}
          />
        ),
      )}
    </ol>
  );
}

const CELL =
  "flex h-10 w-10 flex-col items-center justify-center rounded-sm border text-sm leading-none tabular-nums";

function MissingCell({ number }: { readonly number: number }) {
  const { t } = useI18n();
  return (
    <li className={`${CELL} border-dashed border-control text-muted`}>
      <span className="sr-only">{t("series.strip.missing", { n: String(number) })}</span>
      <span aria-hidden="true">{number}</span>
    </li>
  );
}

type EditionCellProps = {
  readonly index: EventIndex;
  readonly cell: Extract<StripCell, { kind: "edition" }>;
  readonly isHere: boolean;
  readonly onFollow: () => void;
};

function EditionCell({ index, cell, isHere, onFollow }: EditionCellProps) {
  const { t } = useI18n();
  const { hrefWith, setView } = useView();
  const id = index.id[cell.event];
  const year = String(index.year[cell.event]);
  if (id === undefined) return null;
  return (
    <li>
      <InPageLink
        href={hrefWith({ event: id })}
        onFollow={() => {
          onFollow();
          setView({ event: id });
        }}
        aria-current={isHere ? "true" : undefined}
        className={`${CELL} no-underline! ${isHere ? "border-ink bg-ink text-paper" : "border-control bg-raised hover:border-ink"}`}
      >
        <span className="sr-only">
          {cell.number === null
            ? t("series.strip.year", { year })
            : t("series.strip.edition", { n: String(cell.number), year })}
        </span>
        {cell.number !== null && <span aria-hidden="true">{cell.number}</span>}
        <span aria-hidden="true" className={cell.number === null ? "" : "mt-0.5 text-2xs"}>
          {year}
        </span>
      </InPageLink>
    </li>
  );
}

import type { ReactNode } from "react";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import { COLUMN_CLASSES } from "./speakerColumns.ts";
import type { SpeakerColumn, SpeakerSort } from "./speakerRows.ts";

type PeopleTableHeadProps = {
  readonly index: EventIndex;
  readonly sort: SpeakerSort;
  readonly onSort: (sort: SpeakerSort) => void;
};

/** The names of the columns; those that sort are buttons. */
export function PeopleTableHead({ index, sort, onSort }: PeopleTableHeadProps) {
  const { t } = useI18n();
  const sorting = { sort, onSort };
  return (
    <thead className="sticky top-0 z-10 bg-paper text-left text-muted">
      <tr aria-rowindex={1}>
        <SortHeader column="side" {...sorting}>
          {t("speakers.column.side")}
        </SortHeader>
        <SortHeader column="name" {...sorting}>
          {t("speakers.column.name")}
        </SortHeader>
        <th scope="col" className={`${HEAD} ${COLUMN_CLASSES.title}`}>
          {t("speakers.column.title")}
        </th>
        <SortHeader column="latest" {...sorting}>
          {t("speakers.column.latest", {
            from: String(index.firstYear),
            to: String(index.lastYear),
          })}
        </SortHeader>
        <SortHeader column="events" {...sorting}>
          {t("speakers.column.events")}
        </SortHeader>
        <th scope="col" className={`${HEAD} ${COLUMN_CLASSES.places}`}>
          {t("speakers.column.places")}
        </th>
      </tr>
    </thead>
  );
}

const HEAD = "border-b border-control py-1.5 pr-3 font-normal";

type SortHeaderProps = Omit<PeopleTableHeadProps, "index"> & {
  readonly column: SpeakerColumn;
  readonly children: ReactNode;
};

/** Numbers and dates are most wanted from the top, words from A. */
const FIRST_DIRECTION = {
  side: "ascending",
  name: "ascending",
  latest: "descending",
  events: "descending",
} as const satisfies Record<SpeakerColumn, SpeakerSort["direction"]>;

function SortHeader({ column, sort, onSort, children }: SortHeaderProps) {
  const isSorted = sort.column === column;
  const opposite = sort.direction === "ascending" ? "descending" : "ascending";
  const arrow = sort.direction === "ascending" ? "↑" : "↓";
  return (
    <th
      scope="col"
      aria-sort={isSorted ? sort.direction : undefined}
      className={`${HEAD} ${COLUMN_CLASSES[column]}`}
    >
      <button
        type="button"
        onClick={() => onSort({ column, direction: isSorted ? opposite : FIRST_DIRECTION[column] })}
        className={`min-h-6 text-left whitespace-nowrap hover:text-ink ${isSorted ? "text-ink" : ""}`}
      >
        {children} <span aria-hidden="true">{isSorted ? arrow : ""}</span>
      </button>
    </th>
  );
}

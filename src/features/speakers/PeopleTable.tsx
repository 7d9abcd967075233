import { measureElement, useVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import type { EventIndex } from "#model/eventIndex.ts";
import type { LatestTitles } from "#model/latestTitles.ts";
import { PeopleTableHead } from "./PeopleTableHead.tsx";
import { PersonRow } from "./PersonRow.tsx";
import type { SpeakerSort } from "./speakerRows.ts";
import type { SpeakerTable } from "./speakerTable.ts";

type PeopleTableProps = {
  readonly index: EventIndex;
  readonly table: SpeakerTable;
  /** Codes of the people shown, in order. */
  readonly rows: Uint32Array;
  readonly titles: LatestTitles | null;
  readonly isLoading: boolean;
  readonly caption: string;
  readonly sort: SpeakerSort;
  readonly onSort: (sort: SpeakerSort) => void;
};

const ROW_PX = 41;
const BOX_PX = 480;

/** The height of a row once the browser has laid it out; asked for earlier it would have to lay out the whole page. */
function sizeSeen(
  row: Element,
  entry: ResizeObserverEntry | undefined,
  rows: Virtualizer<HTMLDivElement, Element>,
): number {
  if (entry) return measureElement(row, entry, rows);
  const key = rows.options.getItemKey(rows.indexFromElement(row));
  return rows.itemSizeCache.get(key) ?? ROW_PX;
}

/** A table in a box that scrolls: only the rows in sight are in the page, rows of empty space stand for the others. */
export function PeopleTable(props: PeopleTableProps) {
  const { index, table, rows, titles, isLoading, caption, sort, onSort } = props;
  const box = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PX,
    getItemKey: (row) => rows[row] ?? row,
    measureElement: sizeSeen,
    overscan: 6,
    initialRect: { width: BOX_PX, height: BOX_PX },
  });
  const items = virtualizer.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div ref={box} className="relative max-h-120 overflow-y-auto border-b border-rule">
      <table aria-rowcount={rows.length + 1} className="w-full table-fixed text-sm">
        <caption className="sr-only">{caption}</caption>
        <PeopleTableHead index={index} sort={sort} onSort={onSort} />
        <tbody>
          <Spacer heightPx={before} />
          {items.map((item) => {
            const person = rows[item.index];
            return (
              person !== undefined && (
                <PersonRow
                  key={item.key}
                  index={index}
                  table={table}
                  person={person}
                  row={item.index}
                  measure={virtualizer.measureElement}
                  title={titles === null ? null : (titles[person] ?? null)}
                  isLoading={isLoading}
                />
              )
            );
          })}
          <Spacer heightPx={after} />
        </tbody>
      </table>
    </div>
  );
}

function Spacer({ heightPx }: { readonly heightPx: number }) {
  if (heightPx <= 0) return null;
  return <tr aria-hidden="true" style={{ height: heightPx }} />;
}

import { useState } from "react";
import { fileName } from "#i18n/exportWords.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { EventRecord } from "#model/schema.ts";
import type { Selection } from "#model/selection.ts";
import { Button } from "#ui/Button.tsx";
import { saveText } from "#ui/saveFile.ts";
import {
  SELECTION_TABLES,
  selectionCsv,
  selectionJson,
  type SelectionTable,
} from "./selectionFile.ts";
import { type Fetching, useSelectedRecords } from "./useSelectedRecords.ts";

type SelectionFilesProps = { readonly index: EventIndex; readonly selection: Selection };

/** The selected events as tables or as complete records, fetched when asked for. */
export function SelectionFiles({ index, selection }: SelectionFilesProps) {
  const { t } = useI18n();
  const [isForExcel, setForExcel] = useState(false);
  const { fetching, start, stop } = useSelectedRecords(index);
  const { events } = selection;
  if (events.length === 0)
    return <p className="text-sm text-muted">{t("takeaway.selection.none")}</p>;
  const saveTable = (table: SelectionTable) => (records: readonly EventRecord[]) => {
    const name = fileName(index, table);
    const text = selectionCsv(index, records, { table, byteOrderMark: isForExcel });
    saveText({ name, kind: "csv", text });
    return `${name}.csv`;
  };
  const saveRecords = (records: readonly EventRecord[]) => {
    const name = fileName(index, "events");
    saveText({ name, kind: "json", text: selectionJson(records) });
    return `${name}.json`;
  };
  return (
    <>
      <div className="flex flex-wrap gap-2">
        {SELECTION_TABLES.map((table) => (
          <Button key={table} onClick={() => void start(events, saveTable(table))}>
            {t(`takeaway.csv.${table}`)}
          </Button>
        ))}
        <Button onClick={() => void start(events, saveRecords)}>{t("takeaway.json")}</Button>
      </div>
      <label className="mt-2 flex min-h-6 items-center gap-1.5 text-sm">
        <input
          type="checkbox"
          checked={isForExcel}
          onChange={(event) => setForExcel(event.target.checked)}
          className="size-3.5 shrink-0 accent-ink"
        />
        {t("takeaway.excel")}
      </label>
      <Progress fetching={fetching} onStop={stop} />
    </>
  );
}

type ProgressProps = { readonly fetching: Fetching; readonly onStop: () => void };

function Progress({ fetching, onStop }: ProgressProps) {
  const { t } = useI18n();
  return (
    <div className="mt-2 min-h-8 text-sm">
      {fetching.status === "fetching" && (
        <div className="flex flex-wrap items-center gap-3">
          <progress
            aria-label={t("takeaway.progress", { n: fetching.fetched, m: fetching.of })}
            value={fetching.fetched}
            max={fetching.of}
            className="h-2 w-40 accent-ink"
          />
          <span className="text-muted tabular-nums">
            {t("takeaway.progress", { n: fetching.fetched, m: fetching.of })}
          </span>
          <Button look="quiet" onClick={onStop}>
            {t("takeaway.cancel")}
          </Button>
        </div>
      )}
      <p aria-live="polite" className="wrap-anywhere text-muted">
        {fetching.status === "done" && t("takeaway.ready", { file: fetching.file })}
      </p>
      {fetching.status === "failed" && (
        <p role="alert" className="wrap-anywhere">
          {t("takeaway.error", { reason: fetching.reason })}
        </p>
      )}
    </div>
  );
}

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { failureWords } from "#i18n/failureWords.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { EventRecord } from "#model/schema.ts";
import { eventQuery } from "#queries/recordQueries.ts";
import { fetchInSlices } from "./fetchInSlices.ts";

/** Where the fetching of records stands. */
export type Fetching =
  | { readonly status: "idle" }
  | { readonly status: "fetching"; readonly fetched: number; readonly of: number }
  | { readonly status: "done"; readonly file: string }
  | { readonly status: "failed"; readonly reason: string };

/** What is made of the records; gives the name of the file. */
type Make = (records: readonly EventRecord[]) => string;

const AT_ONCE = 24;

/** Fetches the complete records of events, and hands them to what makes a file of them. What was fetched once is kept. */
export function useSelectedRecords(index: EventIndex) {
  const { t } = useI18n();
  const client = useQueryClient();
  const [fetching, setFetching] = useState<Fetching>({ status: "idle" });
  const run = useRef(0);
  const stop = () => {
    run.current += 1;
    setFetching({ status: "idle" });
  };
  // A dialog that is closed wants no file any more.
  useEffect(
    () => () => {
      run.current += 1;
    },
    [],
  );
  const start = async (events: Uint32Array, make: Make) => {
    const own = (run.current += 1);
    const isWanted = () => run.current === own;
    const ids = Array.from(events, (event) => index.id[event]).filter((id) => id !== undefined);
    const report = (fetched: number) => {
      if (isWanted()) setFetching({ status: "fetching", fetched, of: ids.length });
    };
    report(0);
    try {
      const records = await fetchInSlices(ids, {
        fetchOne: (id) => client.query(eventQuery(id)),
        size: AT_ONCE,
        onProgress: report,
        isWanted,
      });
      if (records) setFetching({ status: "done", file: make(records) });
    } catch (error) {
      const reason = error instanceof Error ? failureWords(t, error) : String(error);
      if (isWanted()) setFetching({ status: "failed", reason });
    }
  };
  return { fetching, start, stop };
}

import { useQuery } from "@tanstack/react-query";
import { useMemo, useRef, useState } from "react";
import { failureHelp, failureWords } from "#i18n/failureWords.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import { latestTitlesQuery } from "#queries/recordQueries.ts";
import { retryOrReload } from "#state/reloadNewest.ts";
import { Button } from "#ui/Button.tsx";
import { ErrorNotice } from "#ui/ErrorNotice.tsx";
import { Region } from "#ui/Region.tsx";
import { useNearViewport } from "#ui/useNearViewport.ts";
import { EVERYONE, SpeakerFilters } from "./SpeakerFilters.tsx";
import { matchSpeakers, nameRanks } from "./speakerNames.ts";
import { speakerRows, type SpeakerSort } from "./speakerRows.ts";
import { PeopleTable } from "./PeopleTable.tsx";
import { speakerTable } from "./speakerTable.ts";

type SpeakersProps = { readonly index: EventIndex; readonly selection: Selection };

const MOST_EVENTS_FIRST: SpeakerSort = { column: "events", direction: "descending" };

/** Who is named at the selected events: a table to sort and search, each name the way to the person. */
export function Speakers({ index, selection }: SpeakersProps) {
  const { t, tn, language } = useI18n();
  const [filter, setFilter] = useState(EVERYONE);
  const [sort, setSort] = useState(MOST_EVENTS_FIRST);
  const root = useRef<HTMLDivElement>(null);
  const titles = useQuery({ ...latestTitlesQuery(), enabled: useNearViewport(root) });
  const ranks = useMemo(() => nameRanks(index, language), [index, language]);
  const table = useMemo(() => speakerTable(index, selection), [index, selection]);
  const rows = useMemo(
    () =>
      speakerRows(index, table, {
        side: filter.side,
        role: filter.role,
        nameMatch: matchSpeakers(index, filter.name),
        nameRanks: ranks,
        sort,
      }),
    [index, table, filter, ranks, sort],
  );
  const all = table.people.length;
  const count =
    rows.length === all
      ? tn("speakers.count", all)
      : t("speakers.countOf", { n: rows.length, m: all });
  return (
    <Region
      title={t("speakers.title")}
      note={count}
      actions={<SpeakerFilters filter={filter} onChange={setFilter} />}
    >
      <div ref={root}>
        {titles.error && (
          <ErrorNotice
            title={t("speakers.titles.error", { reason: failureWords(t, titles.error) })}
            {...failureHelp(t, titles.error)}
            onRetry={() => retryOrReload(titles.error, titles.refetch)}
          />
        )}
        {rows.length === 0 ? (
          <NoSpeakers isFiltered={all > 0} onReset={() => setFilter(EVERYONE)} />
        ) : (
          <PeopleTable
            index={index}
            table={table}
            rows={rows}
            titles={titles.data ?? null}
            isLoading={titles.isPending}
            caption={count}
            sort={sort}
            onSort={setSort}
          />
        )}
      </div>
    </Region>
  );
}

type NoSpeakersProps = { readonly isFiltered: boolean; readonly onReset: () => void };

function NoSpeakers({ isFiltered, onReset }: NoSpeakersProps) {
  const { t } = useI18n();
  if (!isFiltered) return <p className="text-sm text-muted">{t("speakers.empty.selection")}</p>;
  return (
    <p className="text-sm text-muted">
      {t("speakers.empty")}{" "}
      <Button look="quiet" onClick={onReset}>
        {t("speakers.reset")}
      </Button>
    </p>
  );
}

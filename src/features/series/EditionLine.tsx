import type { ReactNode } from "react";
import { machineDate } from "#i18n/dates.ts";
import { fallbackWords } from "#i18n/fallbackWords.ts";
import { formatPlace } from "#i18n/places.ts";
import { attendanceWords } from "#i18n/reportedWords.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import { type EventIndex, eventName } from "#model/eventIndex.ts";
import type { EventRecord } from "#model/schema.ts";
import { DATE_PRECISIONS } from "#model/vocabulary.ts";
import { useView } from "#state/useView.tsx";
import { InPageLink } from "#ui/InPageLink.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { Words } from "#ui/Words.tsx";
import type { EditionRow } from "./editionRows.ts";
import { headlineWords } from "./headlineWords.ts";
import type { EditionRecord } from "./useEditionRecords.ts";

type EditionLineProps = {
  readonly index: EventIndex;
  readonly row: Extract<EditionRow, { kind: "edition" }>;
  readonly details: EditionRecord;
  readonly isHere: boolean;
  readonly onFollow: () => void;
};

/** One edition: a row, or on a phone a box with the name of each value beside it. */
export function EditionLine({ index, row, details, isHere, onFollow }: EditionLineProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const span = {
    startDay: index.startDay[row.event] ?? Number.NaN,
    endDay: index.endDay[row.event] ?? Number.NaN,
    precision: DATE_PRECISIONS[index.precision[row.event] ?? Number.NaN] ?? "year",
  };
  return (
    <tr
      role="row"
      aria-current={isHere ? "true" : undefined}
      className={`border-t border-rule align-top max-md:block max-md:py-2 ${isHere ? "bg-raised" : ""}`}
    >
      <th
        role="rowheader"
        scope="row"
        className="max-w-xs py-2 pr-4 text-left font-normal max-md:block max-md:max-w-none max-md:py-0.5"
      >
        <span className="flex gap-3">
          <span className="w-5 shrink-0 text-right text-muted tabular-nums">
            {row.number !== null && i18n.number(row.number)}
          </span>
          <EditionName index={index} event={row.event} onFollow={onFollow} />
        </span>
      </th>
      <Cell label={t("series.column.date")}>
        <time dateTime={machineDate(span)} className="md:whitespace-nowrap">
          {i18n.dates(span)}
        </time>
      </Cell>
      <Cell label={t("series.column.place")}>{formatPlace(i18n, index, row.event)}</Cell>
      <Cell label={t("series.column.attendance")}>
        <Detail details={details}>
          {({ attendance }) => attendance && attendanceWords(i18n, attendance)}
        </Detail>
      </Cell>
      <Cell label={t("series.column.headline")}>
        <Detail details={details}>{(record) => headlineWords(i18n, record)}</Detail>
      </Cell>
    </tr>
  );
}

type EditionNameProps = Pick<EditionLineProps, "index" | "onFollow"> & { readonly event: number };

function EditionName({ index, event, onFollow }: EditionNameProps) {
  const i18n = useI18n();
  const { hrefWith, setView } = useView();
  const id = index.id[event];
  if (id === undefined) return null;
  return (
    <InPageLink
      href={hrefWith({ event: id })}
      onFollow={() => {
        onFollow();
        setView({ event: id });
      }}
      className="min-w-0 underline decoration-rule"
    >
      <Words {...fallbackWords(i18n, eventName(index, event))} />
    </InPageLink>
  );
}

function Cell({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <td
      role="cell"
      className="py-2 pr-4 tabular-nums last:pr-0 max-md:flex max-md:gap-2 max-md:py-0.5 lg:nth-3:whitespace-nowrap lg:nth-4:whitespace-nowrap"
    >
      <span aria-hidden="true" className="w-24 shrink-0 text-muted md:hidden">
        {label}
      </span>
      <div>{children}</div>
    </td>
  );
}

type DetailProps = {
  readonly details: EditionRecord;
  /** The words for it; `null` where it is not reported. */
  readonly children: (record: EventRecord) => string | null;
};

function Detail({ details, children }: DetailProps) {
  const { t } = useI18n();
  if (details.status === "loading") return <Skeleton className="mt-0.5 h-4 w-20" />;
  if (details.status === "failed") return null;
  return (
    children(details.record) ?? (
      <span className="text-muted">
        <span aria-hidden="true">–</span>
        <span className="sr-only">{t("value.notReported")}</span>
      </span>
    )
  );
}

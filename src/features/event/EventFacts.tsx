import type { ReactNode } from "react";
import { fallbackWords } from "#i18n/fallbackWords.ts";
import { machineDate } from "#i18n/dates.ts";
import { formatPlace } from "#i18n/places.ts";
import { attendanceWords } from "#i18n/reportedWords.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { EventRecord } from "#model/schema.ts";
import { DATE_PRECISIONS } from "#model/vocabulary.ts";
import { useView } from "#state/useView.tsx";
import { InPageLink } from "#ui/InPageLink.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { Words } from "#ui/Words.tsx";
import { caveatsAbout } from "./caveatsAbout.ts";
import { HeadlineFact } from "./HeadlineFact.tsx";
import { Fact } from "./Fact.tsx";
import { Notes } from "./Notes.tsx";
import { OtherPlaces } from "./OtherPlaces.tsx";
import { AccountMarker, SourceMarker } from "./SourceMarker.tsx";

type EventFactsProps = {
  readonly index: EventIndex;
  readonly event: number;
  readonly record: EventRecord | undefined;
  readonly isLoading: boolean;
};

/** When, where, how many, and what was signed: what a reader wants first. */
export function EventFacts({ index, event, record, isLoading }: EventFactsProps) {
  return (
    <div className="mb-6 border-b border-rule pb-4">
      <dl className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-[1fr_1.2fr_1fr_1.2fr]">
        <DateFact index={index} event={event} record={record} />
        <PlaceFact index={index} event={event} record={record} />
        {isLoading && <LoadingFacts />}
        {record && <AttendanceFact record={record} />}
        {record && <HeadlineFact index={index} record={record} />}
      </dl>
      {record && <AccountNote reports={record.sources.length} />}
    </div>
  );
}

/** Where several reports tell of the event, the record does not say which of them the date is from. */
function AccountNote({ reports }: { readonly reports: number }) {
  const { t } = useI18n();
  if (reports < 2) return null;
  return <p className="mt-3 text-xs text-muted">{t("event.account.note", { n: reports })}</p>;
}

type RecordedFactProps = Omit<EventFactsProps, "isLoading">;

function DateFact({ index, event, record }: RecordedFactProps) {
  const { t, dates } = useI18n();
  const span = {
    startDay: index.startDay[event] ?? Number.NaN,
    endDay: index.endDay[event] ?? Number.NaN,
    precision: DATE_PRECISIONS[index.precision[event] ?? Number.NaN] ?? "year",
  };
  const notes = { day: null, month: "event.date.monthOnly", year: "event.date.yearOnly" } as const;
  const note = notes[span.precision];
  const hasNotes = record && caveatsAbout(record, "date").length > 0;
  return (
    <Fact
      label={t("event.fact.date")}
      value={
        <>
          <time dateTime={machineDate(span)}>{dates(span)}</time>
          <AccountMarker />
        </>
      }
      note={
        (note !== null || hasNotes) && (
          <>
            {note && t(note)}
            <FactNotes record={record} part="date" />
          </>
        )
      }
    />
  );
}

function PlaceFact({ index, event, record }: RecordedFactProps) {
  const i18n = useI18n();
  const { hrefWith, setView } = useView();
  const province = index.provinces[index.province[event] ?? Number.NaN];
  const patch = { province: province ? [province.id] : [], event: null };
  return (
    <Fact
      label={i18n.t("event.fact.place")}
      value={
        <>
          <InPageLink
            href={hrefWith(patch)}
            onFollow={() => setView(patch)}
            title={province && i18n.t("event.place.filter", { place: i18n.text(province.name) })}
          >
            {formatPlace(i18n, index, event)}
          </InPageLink>
          <AccountMarker />
        </>
      }
      note={
        record && (
          <>
            <OtherPlaces index={index} record={record} />
            <FactNotes record={record} part="place" />
          </>
        )
      }
    />
  );
}

function AttendanceFact({ record }: { readonly record: EventRecord }) {
  const i18n = useI18n();
  const label = i18n.t("event.fact.attendance");
  const { attendance } = record;
  if (!attendance) return <Fact label={label} value={<NotReported />} />;
  return (
    <Fact
      label={label}
      value={
        <>
          {attendanceWords(i18n, attendance)}
          <SourceMarker source={attendance.source} />
        </>
      }
      note={
        <>
          <Words {...fallbackWords(i18n, attendance.of)} />
          <FactNotes record={record} part="attendance" />
        </>
      }
    />
  );
}

type FactNotesProps = {
  readonly record: EventRecord | undefined;
  readonly part: "date" | "place" | "attendance";
};

/** The caveats that concern this fact alone. */
function FactNotes({ record, part }: FactNotesProps) {
  const { t } = useI18n();
  if (!record) return null;
  return (
    <Notes size="small" label={t(`event.notes.${part}`)} caveats={caveatsAbout(record, part)} />
  );
}

function NotReported() {
  const { t } = useI18n();
  return <span className="text-muted">{t("value.notReported")}</span>;
}

function LoadingFacts(): ReactNode {
  const { t } = useI18n();
  const line = <Skeleton className="h-7 w-32" />;
  return (
    <>
      <Fact
        label={t("event.fact.attendance")}
        value={line}
        note={<Skeleton className="h-4 w-24" />}
      />
      <Fact
        label={t("event.fact.stage.signed")}
        value={line}
        note={<Skeleton className="h-4 w-24" />}
      />
    </>
  );
}

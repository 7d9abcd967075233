import { useQuery } from "@tanstack/react-query";
import { type ReactNode, Suspense, useEffect, useMemo, useState } from "react";
import { ActiveFilters } from "#features/filters/ActiveFilters.tsx";
import { EmptyState } from "#features/filters/EmptyState.tsx";
import { Filters } from "#features/filters/Filters.tsx";
import { SearchField } from "#features/filters/SearchField.tsx";
import { Glance } from "#features/glance/Glance.tsx";
import { ColourSwitch } from "#features/masthead/ColourSwitch.tsx";
import { IgnoredNotice } from "#features/masthead/IgnoredNotice.tsx";
import { LanguageSwitch } from "#features/masthead/LanguageSwitch.tsx";
import { Masthead } from "#features/masthead/Masthead.tsx";
import { Below } from "#features/part/Below.tsx";
import { afterFirstScreen, later } from "#features/part/later.ts";
import { Missing } from "#features/part/Missing.tsx";
import { Part } from "#features/part/Part.tsx";
import { SearchBar } from "#features/search/SearchBar.tsx";
import { useTextMatch } from "#features/search/useTextMatch.ts";
import { DownloadButton } from "#features/takeaway/DownloadButton.tsx";
import { Timeline } from "#features/timeline/Timeline.tsx";
import { preferredLanguage } from "#i18n/catalogues.ts";
import { I18nProvider, useI18n } from "#i18n/useI18n.tsx";
import { useMessages } from "#i18n/useMessages.ts";
import type { EventIndex } from "#model/eventIndex.ts";
import { select } from "#model/select.ts";
import type { Selection } from "#model/selection.ts";
import { withTraditionalNames } from "#model/traditionalNames.ts";
import type { MissingDocument } from "#queries/documentError.ts";
import { indexQuery, traditionalNamesQuery } from "#queries/recordQueries.ts";
import { useView, ViewProvider } from "#state/useView.tsx";
import { filterQuery, queryFilters } from "#state/viewFilters.ts";
import type { Embed } from "#state/viewState.ts";
import { Button } from "#ui/Button.tsx";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { PageBar } from "#ui/PageBar.tsx";
import { PageColumns } from "#ui/PageColumns.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { SkipLink } from "#ui/SkipLink.tsx";

// What is below the first screen comes one after the other once that is drawn; what is opened, when it is.
const Investment = afterFirstScreen(
  async () => (await import("#features/investment/Investment.tsx")).Investment,
);
const Speakers = afterFirstScreen(
  async () => (await import("#features/speakers/Speakers.tsx")).Speakers,
);
const Sources = afterFirstScreen(async () => {
  const [{ Sources: Texts }, { WholeRecord }] = await Promise.all([
    import("#features/sources/Sources.tsx"),
    import("#features/takeaway/WholeRecord.tsx"),
  ]);
  return (regions: RegionProps) => <Texts {...regions} files={<WholeRecord />} />;
});
const EventDialog = later(
  async () => (await import("#features/event/EventDialog.tsx")).EventDialog,
);
const PersonDialog = later(
  async () => (await import("#features/person/PersonDialog.tsx")).PersonDialog,
);
const UpdateNotice = afterFirstScreen(
  async () => (await import("#features/offline/UpdateNotice.tsx")).UpdateNotice,
);
const SeriesCard = later(async () => (await import("#features/series/SeriesCard.tsx")).SeriesCard);
const Compare = later(async () => (await import("#features/compare/Compare.tsx")).Compare);
const TakeawayDialog = later(
  async () => (await import("#features/takeaway/TakeawayDialog.tsx")).TakeawayDialog,
);
const TimelineDownloads = afterFirstScreen(
  async () => (await import("#features/timeline/TimelineDownloads.tsx")).TimelineDownloads,
);
const EmbedFilters = later(
  async () => (await import("#features/takeaway/EmbedFilters.tsx")).EmbedFilters,
);
const PrintedHead = afterFirstScreen(
  async () => (await import("#features/takeaway/PrintedHead.tsx")).PrintedHead,
);
const PrintedEvents = afterFirstScreen(
  async () => (await import("#features/takeaway/PrintedEvents.tsx")).PrintedEvents,
);

type AppProps = {
  /** The reader's languages, most wanted first, as the browser gives them. */
  readonly readerLanguages: readonly string[];
};

/** The whole page: the address is read, the record loaded, and every region given the selection. */
export function App({ readerLanguages }: AppProps) {
  const record = useQuery(indexQuery());
  return (
    <ViewProvider known={record.data?.codes ?? null}>
      <Localised readerLanguages={readerLanguages}>
        {record.data ? (
          <Page index={record.data} />
        ) : (
          <Unloaded error={record.error} onRetry={() => void record.refetch()} />
        )}
      </Localised>
    </ViewProvider>
  );
}

type LocalisedProps = AppProps & { readonly children: ReactNode };

function Localised({ readerLanguages, children }: LocalisedProps) {
  const { view } = useView();
  const catalogue = useMessages(view.lang ?? preferredLanguage(readerLanguages));
  if (!catalogue) return null;
  return <I18nProvider {...catalogue}>{children}</I18nProvider>;
}

type UnloadedProps = {
  /** Why the record could not be had; `null` while it is on its way. */
  readonly error: Error | null;
  readonly onRetry: () => void;
};

/** The page before the record is there: its frame, at the size it will have, or what went wrong. */
function Unloaded({ error, onRetry }: UnloadedProps) {
  const { t } = useI18n();
  useDocumentLanguage();
  return (
    <>
      <Masthead years={null}>
        <LanguageSwitch />
        <ColourSwitch />
      </Masthead>
      <main>
        <PageBar start={null} status={error === null ? t("state.loading") : ""} />
        {error === null ? (
          <PageColumns
            aside={<Skeleton className="h-150" />}
            main={
              <>
                <Skeleton className="h-24" />
                <Skeleton className="h-150" />
              </>
            }
          />
        ) : (
          <Missing
            document={{ error, onRetry }}
            title={(reason) => t("error.record", { reason })}
          />
        )}
      </main>
    </>
  );
}

type RegionProps = { readonly index: EventIndex; readonly selection: Selection };

function Page({ index: recorded }: { readonly index: EventIndex }) {
  const { view, setView } = useView();
  const { t } = useI18n();
  const { index, missing: missingNames } = useNamesOfLanguage(recorded);
  useDocumentLanguage();
  const text = useTextMatch(index);
  const textMatch = text.events;
  const filters = filterQuery(view);
  const { currency } = view;
  // Text, not the view: opening a dialog or changing lanes selects nothing anew.
  const selection = useMemo(
    () => select(index, queryFilters(index, filters, textMatch), currency),
    [index, filters, textMatch, currency],
  );
  const regions = { index, selection };
  const notices = (
    <>
      <IgnoredNotice />
      <Missing
        document={text.missing}
        title={(reason) => t("search.filter.error", { q: view.q, reason })}
      />
      <Missing
        document={missingNames}
        title={(reason) => t("search.traditional.error", { reason })}
      />
    </>
  );
  if (view.embed) return <Embedded {...regions} embed={view.embed} notices={notices} />;
  return (
    <>
      <SkipLink to="timeline" label={t("site.skip")} />
      <Masthead years={{ from: index.firstYear, to: index.lastYear }}>
        <SearchBar index={index}>
          <SearchField />
        </SearchBar>
        <LanguageSwitch />
        <ColourSwitch />
        <DownloadButton
          dialog={(onClose) => (
            <Part
              name={t("action.download")}
              region={<TakeawayDialog {...regions} onClose={onClose} />}
              onClose={onClose}
            />
          )}
        />
      </Masthead>
      <main>
        <PageBar
          start={<ActiveFilters {...regions} />}
          status={t("status.count", { n: selection.events.length, m: index.size })}
          pending={text.isPending && t("search.pending")}
        />
        {notices}
        <PageColumns
          aside={<Part name={t("filters.title")} region={<Filters {...regions} />} />}
          main={<Views {...regions} textMatch={textMatch} />}
        />
      </main>
      <ErrorBoundary fallback={() => null}>
        <Suspense fallback={null}>
          <UpdateNotice />
        </Suspense>
      </ErrorBoundary>
      {view.person ? (
        <Part
          key="person"
          name={t("dialog.person")}
          region={<PersonDialog index={index} id={view.person} />}
          onClose={() => setView({ person: null })}
        />
      ) : (
        view.event && (
          <Part
            key="event"
            name={t("dialog.event")}
            onClose={() => setView({ event: null })}
            region={
              <EventDialog
                index={index}
                id={view.event}
                seriesCard={(opened) => (
                  <Part
                    name={t("timeline.lanes.series")}
                    region={<SeriesCard index={index} {...opened} />}
                    onClose={opened.onClose}
                  />
                )}
              />
            }
          />
        )
      )}
    </>
  );
}

type ViewsProps = RegionProps & {
  /** What the text of the view leaves in. */
  readonly textMatch: Uint8Array | null;
};

function Views({ textMatch, ...regions }: ViewsProps) {
  const { t } = useI18n();
  const { view } = useView();
  const [arrivedWith] = useState(view.compare);
  return (
    <>
      {regions.selection.events.length === 0 && (
        <EmptyState index={regions.index} textMatch={textMatch} />
      )}
      <Part name={t("action.download")} region={<PrintedHead {...regions} />} />
      {view.compare.length > 0 && (
        <Part
          name={t("compare.title")}
          size="h-150"
          region={<Compare {...regions} textMatch={textMatch} arrivedWith={arrivedWith} />}
        />
      )}
      <Part name={t("glance.title")} region={<Glance {...regions} />} />
      <div id="timeline" tabIndex={-1} className="outline-none print:hidden">
        <Part name={t("timeline.title")} region={<TimelineWithFiles {...regions} />} />
      </div>
      <div className="when-near">
        <Part name={t("investment.title")} size="h-150" region={<Investment {...regions} />} />
      </div>
      <div className="when-near print:hidden">
        <Part
          name={t("speakers.title")}
          size="h-150"
          region={<Below part={Speakers} {...regions} />}
        />
      </div>
      <div className="when-near print:hidden">
        <Part
          name={t("sources.title")}
          size="h-150"
          region={<Below part={Sources} {...regions} />}
        />
      </div>
      <Part name={t("action.download")} region={<PrintedEvents {...regions} />} />
    </>
  );
}

/** The timeline with the menu that hands it out, whose code comes after the timeline can be used. */
function TimelineWithFiles(regions: RegionProps) {
  const { t } = useI18n();
  const pending = <Button disabled>{t("action.download")}</Button>;
  return (
    <Timeline
      {...regions}
      downloads={
        <ErrorBoundary fallback={() => pending}>
          <Suspense fallback={pending}>
            <TimelineDownloads {...regions} />
          </Suspense>
        </ErrorBoundary>
      }
    />
  );
}

type EmbeddedProps = RegionProps & { readonly embed: Embed; readonly notices: ReactNode };

/** One region alone, for the frame of another site: what it is of, its numbers, and where they come from. */
function Embedded({ embed, notices, ...regions }: EmbeddedProps) {
  const { t } = useI18n();
  const { hrefWith } = useView();
  const region = {
    timeline: <TimelineWithFiles {...regions} />,
    investment: <Investment {...regions} />,
    speakers: <Speakers {...regions} />,
    "at-a-glance": <Glance {...regions} />,
  } satisfies Record<Embed, ReactNode>;
  return (
    <main className="p-4">
      <h1 className="sr-only">{t("site.title")}</h1>
      {notices}
      <div className="mb-4 flex flex-wrap gap-x-4 text-sm text-muted">
        <p role="status">
          {t("status.count", { n: regions.selection.events.length, m: regions.index.size })}
        </p>
        <Part name={t("filters.title")} region={<EmbedFilters index={regions.index} />} />
      </div>
      <Suspense fallback={<Skeleton className="h-150" />}>{region[embed]}</Suspense>
      <p className="mt-4 border-t border-rule pt-2 text-sm text-muted">
        <a href={hrefWith({ embed: null })} target="_blank" rel="noopener noreferrer">
          {t("embed.source", { site: t("site.title"), date: regions.index.version.date })}
        </a>
      </p>
    </main>
  );
}

/** Readers of Traditional Chinese get the names in their script as soon as these have come; until then the Simplified. */
function useNamesOfLanguage(index: EventIndex): {
  readonly index: EventIndex;
  /** The names in that script where they could not be had. */
  readonly missing: MissingDocument | null;
} {
  const { language } = useI18n();
  const enabled = language === "zh-Hant";
  const { data: names, error, refetch } = useQuery({ ...traditionalNamesQuery(), enabled });
  const named = useMemo(() => (names ? withTraditionalNames(index, names) : index), [index, names]);
  return { index: named, missing: enabled && error ? { error, onRetry: refetch } : null };
}

function useDocumentLanguage() {
  const { t, language } = useI18n();
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = t("site.title");
  }, [language, t]);
}

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { EventDialog } from "#features/event/EventDialog.tsx";
import { Filters } from "#features/filters/Filters.tsx";
import { Glance } from "#features/glance/Glance.tsx";
import { Investment } from "#features/investment/Investment.tsx";
import { PersonDialog } from "#features/person/PersonDialog.tsx";
import { Sources } from "#features/sources/Sources.tsx";
import { Speakers } from "#features/speakers/Speakers.tsx";
import { Timeline } from "#features/timeline/Timeline.tsx";
import { I18nProvider, useI18n } from "#i18n/useI18n.tsx";
import { en } from "#i18n/messages/en.ts";
import type { EventIndex } from "#model/eventIndex.ts";
import { matchNames } from "#model/nameMatch.ts";
import { select } from "#model/select.ts";
import { indexQuery } from "#queries/recordQueries.ts";
import { useView, ViewProvider } from "#state/useView.tsx";
import { viewFilters } from "#state/viewFilters.ts";

/** The whole page: the record is loaded, the address read, and every region given the selection. */
export function App() {
  const { data: index } = useQuery(indexQuery());
  return (
    <ViewProvider known={index?.codes ?? null}>
      <I18nProvider language="en" messages={en}>
        {index && <Page index={index} />}
      </I18nProvider>
    </ViewProvider>
  );
}

function Page({ index }: { readonly index: EventIndex }) {
  const { view } = useView();
  const { t } = useI18n();
  const textMatch = useMemo(() => matchNames(index, view.q), [index, view.q]);
  const selection = useMemo(
    () => select(index, viewFilters(index, view, textMatch), view.currency),
    [index, view, textMatch],
  );
  return (
    <>
      <h1 className="text-3xl">{t("site.title")}</h1>
      <p role="status">{t("status.count", { n: selection.events.length, m: index.size })}</p>
      <main>
        <Filters index={index} selection={selection} />
        <Glance index={index} selection={selection} />
        <Timeline index={index} selection={selection} />
        <Investment index={index} selection={selection} />
        <Speakers index={index} selection={selection} />
        <Sources index={index} selection={selection} />
      </main>
      {view.event && <EventDialog index={index} id={view.event} />}
      {view.person && <PersonDialog index={index} id={view.person} />}
    </>
  );
}

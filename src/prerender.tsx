import { renderToStaticMarkup } from "react-dom/server";
import { Glance } from "#features/glance/Glance.tsx";
import { Masthead } from "#features/masthead/Masthead.tsx";
import { en } from "#i18n/messages/en.ts";
import { zhHans } from "#i18n/messages/zhHans.ts";
import { zhHant } from "#i18n/messages/zhHant.ts";
import { formatPlace } from "#i18n/places.ts";
import { I18nProvider, useI18n } from "#i18n/useI18n.tsx";
import { type EventIndex, eventName } from "#model/eventIndex.ts";
import { NO_FILTERS } from "#model/filters.ts";
import { select } from "#model/select.ts";
import { DATE_PRECISIONS } from "#model/vocabulary.ts";
import { ViewProvider } from "#state/useView.tsx";
import { Button } from "#ui/Button.tsx";

/**
 * The page as it is readable before it runs, and where it cannot run: title, numbers of the whole record and a link
 * to every event's own page. Without inline styles, which the Content-Security-Policy forbids in markup.
 */
export function prerender(index: EventIndex): string {
  const page = renderToStaticMarkup(
    <ViewProvider known={index.codes}>
      <I18nProvider language="en" messages={en}>
        <Failure />
        <p className="front-coming">{en["state.loading"]}</p>
        <FrontPage index={index} />
      </I18nProvider>
    </ViewProvider>,
  );
  return page.replaceAll(/ style="[^"]*"/g, "");
}

/** Hidden until `boot.js` finds that the dashboard cannot be had; by then no words of another language will come. */
function Failure() {
  return (
    <div role="alert" className="front-failed border-b border-rule bg-raised">
      <div className="mx-auto flex max-w-page flex-col items-start gap-2 px-4 py-4 sm:px-8">
        {[
          { language: "en", messages: en },
          { language: "zh-Hans", messages: zhHans },
          { language: "zh-Hant", messages: zhHant },
        ].map(({ language, messages }) => (
          <p key={language} lang={language} className="font-medium">
            {messages["front.failed"]}
          </p>
        ))}
        <Button data-reload="">
          {en["action.reload"]} · <span lang="zh-Hans">{zhHans["action.reload"]}</span>
        </Button>
      </div>
    </div>
  );
}

type FrontPageProps = { readonly index: EventIndex };

function FrontPage({ index }: FrontPageProps) {
  const { t } = useI18n();
  const selection = select(index, NO_FILTERS);
  return (
    <div className="front">
      <Masthead years={{ from: index.firstYear, to: index.lastYear }} />
      <div className="border-b border-rule">
        <p className="mx-auto min-h-11 max-w-page px-4 py-2 text-right text-sm font-medium sm:px-8">
          {t("status.count", { n: index.size, m: index.size })}
        </p>
      </div>
      <div className="mx-auto grid max-w-page gap-x-10 px-4 py-6 sm:px-8 lg:grid-cols-(--page-columns)">
        <div />
        <main className="flex min-w-0 flex-col gap-12">
          <Glance index={index} selection={selection} />
          <EventList index={index} events={selection.events} />
        </main>
      </div>
    </div>
  );
}

type EventListProps = FrontPageProps & { readonly events: Uint32Array };

function EventList({ index, events }: EventListProps) {
  const { t } = useI18n();
  const newestFirst = [...events].reverse();
  const years = [...new Set(newestFirst.map((event) => index.year[event]))];
  return (
    <section>
      <h2 className="text-xl">{t("glance.events")}</h2>
      {years.map((year) => (
        <section key={year}>
          <h3 className="mt-6 border-b border-rule pb-1 text-lg">{year}</h3>
          <ul>
            {newestFirst
              .filter((event) => index.year[event] === year)
              .map((event) => (
                <EventLine key={event} index={index} event={event} />
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function EventLine({ index, event }: FrontPageProps & { readonly event: number }) {
  const i18n = useI18n();
  const date = i18n.dates({
    startDay: index.startDay[event] ?? Number.NaN,
    endDay: index.endDay[event] ?? Number.NaN,
    precision: DATE_PRECISIONS[index.precision[event] ?? Number.NaN] ?? "year",
  });
  return (
    <li className="py-1 text-sm">
      <a href={`events/${index.id[event] ?? ""}/`} className="underline decoration-rule">
        {i18n.text(eventName(index, event))}
      </a>
      <span className="text-muted">
        {" · "}
        {date} · {formatPlace(i18n, index, event)}
      </span>
    </li>
  );
}

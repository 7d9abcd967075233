import { figureWords } from "#i18n/eventSentence.ts";
import { sourceLine } from "#i18n/exportWords.ts";
import { formatPlace } from "#i18n/places.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import { type EventIndex, eventName } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import { DATE_PRECISIONS } from "#model/vocabulary.ts";
import { useView } from "#state/useView.tsx";
import { isOnSite, wholeAddress } from "#state/wholeAddress.ts";
import { usePrinting } from "#ui/usePrinting.ts";

type PrintedEventsProps = { readonly index: EventIndex; readonly selection: Selection };

/** What ends the page on paper, and only there: every selected event, as paper does not scroll, and where all is from. */
export function PrintedEvents(props: PrintedEventsProps) {
  if (!usePrinting()) return null;
  return (
    <>
      <EventTable {...props} />
      <Foot index={props.index} />
    </>
  );
}

function EventTable({ index, selection }: PrintedEventsProps) {
  const { t } = useI18n();
  const newestFirst = Array.from(selection.events).reverse();
  const columns = ["date", "event", "place", "figure"] as const;
  return (
    <section>
      <h2 className="mb-2 text-xl">{t("takeaway.report.events")}</h2>
      <table className="w-full border-collapse text-left text-xs">
        <thead>
          <tr className="border-b border-ink align-bottom">
            {columns.map((column) => (
              <th key={column} scope="col" className="py-1 pr-3 font-semibold">
                {t(`takeaway.report.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {newestFirst.map((event) => (
            <PrintedEvent key={event} index={index} selection={selection} event={event} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Foot({ index }: Pick<PrintedEventsProps, "index">) {
  const i18n = useI18n();
  const { t } = i18n;
  const { hrefWith } = useView();
  return (
    <footer className="border-t border-ink pt-2 text-sm wrap-anywhere">
      <p>{sourceLine(i18n, index)}</p>
      {isOnSite() && (
        <>
          <p>{t("takeaway.report.address", { address: wholeAddress(hrefWith({})) })}</p>
          <p>{t("takeaway.report.sources", { address: wholeAddress("events/") })}</p>
        </>
      )}
    </footer>
  );
}

function PrintedEvent({
  index,
  selection,
  event,
}: PrintedEventsProps & { readonly event: number }) {
  const i18n = useI18n();
  const { basis } = useView().view;
  const shown = { currency: selection.currency, basis };
  const date = i18n.dates({
    startDay: index.startDay[event] ?? Number.NaN,
    endDay: index.endDay[event] ?? Number.NaN,
    precision: DATE_PRECISIONS[index.precision[event] ?? Number.NaN] ?? "year",
  });
  return (
    <tr className="border-b border-rule align-top">
      <td className="w-28 py-1 pr-3">{date}</td>
      <td className="py-1 pr-3 font-semibold">
        <a href={`events/${index.id[event] ?? ""}/`}>{i18n.text(eventName(index, event))}</a>
      </td>
      <td className="w-32 py-1 pr-3">{formatPlace(i18n, index, event)}</td>
      <td className="w-1/3 py-1">{figureWords(i18n, index, event, shown)}</td>
    </tr>
  );
}

import { pickOtherScript, pickText } from "#i18n/localText.ts";
import { type I18n, useI18n } from "#i18n/useI18n.tsx";
import { firstDayOfYear } from "#model/calendar.ts";
import type { EventIndex } from "#model/eventIndex.ts";
import type { LocalText } from "#model/schema.ts";
import { useView } from "#state/useView.tsx";
import { DotStrip } from "#ui/DotStrip.tsx";
import { InPageLink } from "#ui/InPageLink.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { Swatch } from "#ui/Swatch.tsx";
import { Words } from "#ui/Words.tsx";
import { COLUMN_CLASSES } from "./speakerColumns.ts";
import { eventsOf, type SpeakerTable } from "./speakerTable.ts";
import { topPlaces } from "./topPlaces.ts";

type PersonRowProps = {
  readonly index: EventIndex;
  readonly table: SpeakerTable;
  readonly person: number;
  /** Which row of the table it is, from 0. */
  readonly row: number;
  readonly measure: (element: Element | null) => void;
  readonly title: LocalText | null;
  readonly isLoading: boolean;
};

export function PersonRow({
  index,
  table,
  person,
  row,
  measure,
  title,
  isLoading,
}: PersonRowProps) {
  const i18n = useI18n();
  const { t, number } = i18n;
  const known = index.people[person];
  if (!known) return null;
  const events = eventsOf(table, person);
  const side = t(`side.${known.side}`);
  const latestTitle = isLoading ? (
    <Skeleton className="my-0.5 h-4 w-4/5" />
  ) : (
    <Title title={title} />
  );
  return (
    <tr
      ref={measure}
      data-index={row}
      aria-rowindex={row + 2}
      className="border-t border-rule align-baseline first:border-t-0"
    >
      <td className="py-2 pr-3 whitespace-nowrap">
        <Swatch tone={known.side} /> <span className="max-md:sr-only">{side}</span>
      </td>
      <th scope="row" className="relative py-2 pr-3 text-left font-normal">
        <NameLink person={known} />
        <div className="flex gap-1 text-xs text-muted md:hidden">
          {/* Heard in the cell of its own. */}
          <span aria-hidden="true" className="shrink-0">
            {side} ·
          </span>
          <div className="min-w-0 flex-1">{latestTitle}</div>
        </div>
      </th>
      <td className={`truncate py-2 pr-3 text-muted ${COLUMN_CLASSES.title}`}>{latestTitle}</td>
      <td className={`py-2 pr-5 ${COLUMN_CLASSES.latest}`}>
        <DotStrip
          values={Array.from(events, (event) => index.startDay[event] ?? Number.NaN)}
          from={firstDayOfYear(index.firstYear)}
          to={firstDayOfYear(index.lastYear + 1)}
          tone={known.side}
        />
        <span className="sr-only">{yearsInWords(i18n, index, events)}</span>
      </td>
      <td className="py-2 pr-3 tabular-nums">{number(events.length)}</td>
      <td className={`truncate py-2 text-muted ${COLUMN_CLASSES.places}`}>
        {placesInWords(i18n, index, events)}
      </td>
    </tr>
  );
}

function NameLink({ person }: { readonly person: EventIndex["people"][number] }) {
  const { language } = useI18n();
  const { hrefWith, setView } = useView();
  const patch = { person: person.id };
  return (
    <InPageLink
      href={hrefWith(patch)}
      onFollow={() => setView(patch)}
      className="after:absolute after:inset-0"
    >
      <Words words={pickText(person.name, language)} page={language} />{" "}
      <Words
        words={pickOtherScript(person.name, language)}
        page={language}
        className="text-muted"
      />
    </InPageLink>
  );
}

function Title({ title }: Pick<PersonRowProps, "title">) {
  const { t, language } = useI18n();
  const words = title && pickText(title, language);
  if (!words) return <span>{t("speakers.title.none")}</span>;
  return (
    <span title={words.text} className="block truncate">
      <Words words={words} page={language} />
    </span>
  );
}

function yearsInWords({ t }: I18n, index: EventIndex, events: Uint32Array): string {
  const from = String(index.year[events[0] ?? Number.NaN]);
  const to = String(index.year[events.at(-1) ?? Number.NaN]);
  return from === to
    ? t("speakers.years.single", { year: from })
    : t("speakers.years", { from, to });
}

function placesInWords({ t, text }: I18n, index: EventIndex, events: Uint32Array): string {
  const { codes, more } = topPlaces(index, events);
  const places = codes
    .flatMap((code) => index.provinces[code] ?? [])
    .map(({ name }) => text(name))
    .join(t("speakers.places.separator"));
  return more === 0 ? places : t("speakers.places.more", { places, n: more });
}

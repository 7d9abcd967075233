import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { LocalText } from "#model/schema.ts";
import { Section } from "./Section.tsx";
import { provinceShares, type ShareRow, themeShares } from "./shareRows.ts";

type PlacesAndThemesProps = { readonly index: EventIndex; readonly events: readonly number[] };

/** Where the events were and what they were about, as small bars. */
export function PlacesAndThemes({ index, events }: PlacesAndThemesProps) {
  const { t } = useI18n();
  return (
    <>
      <Section title={t("person.provinces")}>
        <Bars rows={provinceShares(index, events)} names={index.provinces} />
      </Section>
      <Section title={t("person.themes")}>
        <Bars rows={themeShares(index, events)} names={index.themes} />
      </Section>
    </>
  );
}

type BarsProps = {
  readonly rows: readonly ShareRow[];
  readonly names: readonly { readonly name: LocalText }[];
};

function Bars({ rows, names }: BarsProps) {
  const { text, number, tn } = useI18n();
  const most = rows[0]?.events ?? 1;
  return (
    <ul className="grid grid-cols-[auto_minmax(3rem,1fr)_auto] gap-x-3 text-sm">
      {rows.slice(0, SHOWN).map(({ code, events }) => (
        <li key={code} className="col-span-3 grid grid-cols-subgrid items-center py-0.5">
          <span>{text(names[code]?.name ?? UNNAMED)}</span>
          <span aria-hidden="true" className="h-1.5">
            <span
              className="block h-full bg-control/60"
              style={{ width: `${(events / most) * 100}%` }}
            />
          </span>
          <span className="min-w-6 text-right text-muted tabular-nums">{number(events)}</span>
        </li>
      ))}
      {rows.length > SHOWN && (
        <li className="col-span-3 text-muted">{tn("person.more", rows.length - SHOWN)}</li>
      )}
    </ul>
  );
}

const SHOWN = 10;

const UNNAMED: LocalText = { en: null, "zh-Hans": null };

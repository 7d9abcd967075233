import { fallbackWords } from "#i18n/fallbackWords.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import { useView } from "#state/useView.tsx";
import { InPageLink } from "#ui/InPageLink.tsx";
import { Swatch } from "#ui/Swatch.tsx";
import { Words } from "#ui/Words.tsx";
import type { Ranked } from "./compareRows.ts";

type MostNamedProps = { readonly index: EventIndex; readonly people: readonly Ranked[] };

/** The people named at most of the events, each the way to the person. */
export function MostNamed({ index, people }: MostNamedProps) {
  const i18n = useI18n();
  const { t, number } = i18n;
  const { hrefWith, setView } = useView();
  return (
    <section className="min-w-0">
      <h4 className="text-xs text-muted">{t("compare.people.most")}</h4>
      {people.length === 0 && <p className="text-sm text-muted">{t("compare.people.none")}</p>}
      <ul className="text-sm">
        {people.map(({ code, events }) => {
          const person = index.people[code];
          if (!person) return null;
          return (
            <li key={person.id} className="flex min-h-6 items-baseline gap-1.5">
              <Swatch tone={person.side} name={t(`side.${person.side}`)} />
              <InPageLink
                href={hrefWith({ person: person.id })}
                onFollow={() => setView({ person: person.id })}
                className="min-w-0 flex-1"
              >
                <Words {...fallbackWords(i18n, person.name)} />
              </InPageLink>
              <span className="text-muted tabular-nums">{number(events)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

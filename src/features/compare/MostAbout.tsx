import { fallbackWords } from "#i18n/fallbackWords.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import { ShareBar } from "#ui/ShareBar.tsx";
import { Words } from "#ui/Words.tsx";
import type { ComparedRow } from "./compareRows.ts";

type MostAboutProps = { readonly index: EventIndex; readonly row: ComparedRow };

/** What the events are about, or for a theme where they are: as a share of the column's own events. */
export function MostAbout({ index, row: { item, mostAbout, events: all } }: MostAboutProps) {
  const i18n = useI18n();
  const { t, number } = i18n;
  const isTheme = item.facet === "theme";
  const named = isTheme ? index.provinces : index.themes;
  return (
    <section className="@container min-w-0">
      <h4 className="text-xs text-muted">{t(isTheme ? "compare.places" : "compare.themes")}</h4>
      {mostAbout.length === 0 && <p className="text-sm text-muted">{t("compare.noEvents")}</p>}
      <ul className="text-sm">
        {mostAbout.map(({ code, events }) => {
          const about = named[code];
          if (!about) return null;
          return (
            <li key={about.id} className="flex min-h-6 items-center gap-1.5">
              <Words
                {...fallbackWords(i18n, about.name)}
                className="min-w-0 flex-1 wrap-anywhere"
              />
              <span className="hidden @min-[12rem]:flex">
                <ShareBar share={events / all} />
              </span>
              <span className="w-7 text-right text-muted tabular-nums">{number(events)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

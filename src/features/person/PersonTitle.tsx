import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { fallbackWords } from "#i18n/fallbackWords.ts";
import { pickText } from "#i18n/localText.ts";
import { type I18n, useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex, IndexPerson } from "#model/eventIndex.ts";
import { LANGUAGES } from "#model/vocabulary.ts";
import { personAliasesQuery } from "#queries/recordQueries.ts";
import { useView } from "#state/useView.tsx";
import { Button } from "#ui/Button.tsx";
import { Swatch } from "#ui/Swatch.tsx";
import { Words } from "#ui/Words.tsx";

type PersonTitleProps = {
  readonly headingId: string;
  readonly index: EventIndex;
  readonly person: IndexPerson;
  readonly events: readonly number[];
  /** What the person is, in words. */
  readonly title: ReactNode;
};

/** The names in every script and spelling, the side, how often and when named, and the way to the person's events. */
export function PersonTitle({ headingId, index, person, events, title }: PersonTitleProps) {
  const i18n = useI18n();
  const { t, tn } = i18n;
  return (
    <header className="mb-5 border-b border-ink pb-4">
      <h2 id={headingId} className="text-2xl leading-tight sm:text-3xl">
        <Words {...fallbackWords(i18n, person.name)} />
      </h2>
      <OtherNames person={person} />
      <Spellings person={person} />
      {title}
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
        <span className="flex items-center gap-2">
          <Swatch tone={person.side} /> {t(`side.${person.side}`)}
        </span>
        <span className="text-muted">
          {tn("person.summary", events.length, { years: yearsInWords(i18n, index, events) })}
        </span>
        <FilterButton person={person} />
      </div>
    </header>
  );
}

type PersonProps = Pick<PersonTitleProps, "person">;

function OtherNames({ person: { name } }: PersonProps) {
  const { language } = useI18n();
  const shown = pickText(name, language);
  const others = new Map(
    LANGUAGES.flatMap((other) => {
      const text = name[other];
      return text && text !== shown?.text ? [[text, { text, language: other }]] : [];
    }),
  );
  return (
    <p className="flex flex-wrap gap-x-4 text-muted sm:text-lg">
      {[...others.values()].map((other) => (
        <Words key={other.language} words={other} page={language} />
      ))}
    </p>
  );
}

/** Beside the names in full these are a service: should they not come, nothing is said of it. */
function Spellings({ person: { id } }: PersonProps) {
  const { t } = useI18n();
  const { data: aliases } = useQuery(personAliasesQuery());
  const spellings = aliases?.get(id) ?? [];
  if (spellings.length === 0) return null;
  return (
    <p className="text-sm text-muted">
      {t("person.aliases", { spellings: spellings.join(t("person.aliases.separator")) })}
    </p>
  );
}

function yearsInWords({ t }: I18n, index: EventIndex, events: readonly number[]): string {
  const years = events.map((event) => String(index.year[event]));
  const from = years[0] ?? "";
  const to = years.at(-1) ?? "";
  return from === to ? from : t("person.years", { from, to });
}

function FilterButton({ person }: PersonProps) {
  const { t } = useI18n();
  const { view, setView } = useView();
  const isFilter = view.speaker === person.id;
  return (
    <Button
      className="sm:ml-auto"
      onClick={() => setView({ speaker: isFilter ? null : person.id, person: null })}
    >
      {isFilter ? t("person.unfilter") : t("person.filter")}
    </Button>
  );
}

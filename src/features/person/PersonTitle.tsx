import { pickText } from "#i18n/localText.ts";
import { type I18n, useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex, IndexPerson } from "#model/eventIndex.ts";
import { LANGUAGES } from "#model/vocabulary.ts";
import { useView } from "#state/useView.tsx";
import { Button } from "#ui/Button.tsx";
import { Swatch } from "#ui/Swatch.tsx";
import { Words } from "#ui/Words.tsx";

type PersonTitleProps = {
  readonly headingId: string;
  readonly index: EventIndex;
  readonly person: IndexPerson;
  readonly events: readonly number[];
};

/** The names in every script, the side, how often and when named, and the way to the person's events on the page. */
export function PersonTitle({ headingId, index, person, events }: PersonTitleProps) {
  const i18n = useI18n();
  const { t, tn, language } = i18n;
  const shown = pickText(person.name, language);
  const others = new Map(
    LANGUAGES.filter((other) => (other === "en") !== (shown?.language === "en")).flatMap(
      (other) => {
        const text = person.name[other];
        return text && text !== shown?.text ? [[text, { text, language: other }]] : [];
      },
    ),
  );
  return (
    <header className="mb-5 border-b border-ink pb-4">
      <h2 id={headingId} className="text-2xl leading-tight sm:text-3xl">
        <Words words={shown} page={language} />
      </h2>
      <p className="flex flex-wrap gap-x-4 text-muted sm:text-lg">
        {[...others.values()].map((name) => (
          <Words key={name.language} words={name} page={language} />
        ))}
      </p>
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

function yearsInWords({ t }: I18n, index: EventIndex, events: readonly number[]): string {
  const years = events.map((event) => String(index.year[event]));
  const from = years[0] ?? "";
  const to = years.at(-1) ?? "";
  return from === to ? from : t("person.years", { from, to });
}

function FilterButton({ person }: Pick<PersonTitleProps, "person">) {
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

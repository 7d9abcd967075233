import { useMemo } from "react";
import { fallbackWords } from "#i18n/fallbackWords.ts";
import { pickOtherScript } from "#i18n/localText.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import { useView } from "#state/useView.tsx";
import { InPageLink } from "#ui/InPageLink.tsx";
import { Swatch } from "#ui/Swatch.tsx";
import { Words } from "#ui/Words.tsx";
import { peopleMetMost, type PersonMet } from "./peopleMetMost.ts";
import { Section } from "./Section.tsx";

type PeopleMetProps = {
  readonly index: EventIndex;
  readonly code: number;
  readonly events: readonly number[];
};

const SHOWN = 10;

/** Those named most often at the same events, each a link to that person. */
export function PeopleMet({ index, code, events }: PeopleMetProps) {
  const { t, tn } = useI18n();
  const met = useMemo(() => peopleMetMost(index, code, events), [index, code, events]);
  return (
    <Section title={t("person.met")}>
      {met.length === 0 && <p className="text-sm text-muted">{t("person.met.none")}</p>}
      <ol className="text-sm">
        {met.slice(0, SHOWN).map((other) => (
          <PersonMetRow key={other.person} index={index} met={other} />
        ))}
      </ol>
      {met.length > SHOWN && (
        <p className="text-sm text-muted">{tn("person.met.more", met.length - SHOWN)}</p>
      )}
    </Section>
  );
}

function PersonMetRow({ index, met }: { readonly index: EventIndex; readonly met: PersonMet }) {
  const i18n = useI18n();
  const { t, tn, language } = i18n;
  const { hrefWith, setView } = useView();
  const person = index.people[met.person];
  if (!person) return null;
  return (
    <li className="flex items-baseline gap-2 border-t border-rule py-1">
      <Swatch tone={person.side} name={t(`side.${person.side}`)} />
      <InPageLink
        href={hrefWith({ person: person.id })}
        onFollow={() => setView({ person: person.id })}
        className="min-w-0"
      >
        <Words {...fallbackWords(i18n, person.name)} />{" "}
        <Words
          words={pickOtherScript(person.name, language)}
          page={language}
          className="text-muted"
        />
      </InPageLink>
      <span className="ml-auto whitespace-nowrap text-muted tabular-nums">
        {tn("person.count", met.events)}
      </span>
    </li>
  );
}

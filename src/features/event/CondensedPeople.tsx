import { fallbackWords } from "#i18n/fallbackWords.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Participation } from "#model/schema.ts";
import { Words } from "#ui/Words.tsx";
import { PersonLink } from "./PersonLink.tsx";
import { SourceMarker } from "./SourceMarker.tsx";

type CondensedPeopleProps = {
  readonly index: EventIndex;
  readonly people: readonly Participation[];
};

/** Those of whom only their attendance is reported, a line each. */
export function CondensedPeople({ index, people }: CondensedPeopleProps) {
  const i18n = useI18n();
  const { tn } = i18n;
  return (
    <div className="border-t border-rule pt-2 text-sm">
      <p className="text-muted">{tn("event.people.more", people.length)}</p>
      <ul>
        {people.map(({ person, title, source }) => (
          <li key={person}>
            <PersonLink index={index} id={person} />
            <SourceMarker source={source} />{" "}
            <Words {...fallbackWords(i18n, title)} className="text-muted" />
          </li>
        ))}
      </ul>
    </div>
  );
}

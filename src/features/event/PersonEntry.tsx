import { fallbackWords } from "#i18n/fallbackWords.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Participation } from "#model/schema.ts";
import { Tag } from "#ui/Tag.tsx";
import { Words } from "#ui/Words.tsx";
import { roleWords } from "./factWords.ts";
import { PersonLink } from "./PersonLink.tsx";
import { SourceMarker } from "./SourceMarker.tsx";

type PersonEntryProps = { readonly index: EventIndex; readonly participation: Participation };

/** Somebody at the event: what they did, their title then, and what they said. */
export function PersonEntry({ index, participation }: PersonEntryProps) {
  const i18n = useI18n();
  const { person, title, said, source } = participation;
  return (
    <li className="border-b border-rule py-2 text-sm last:border-b-0">
      <PersonLink index={index} id={person} /> <Tag>{roleWords(i18n, participation)}</Tag>
      <SourceMarker source={source} />
      <p className="text-muted">
        <Words {...fallbackWords(i18n, title)} />
      </p>
      {said && (
        <p className="mt-1">
          <Words {...fallbackWords(i18n, said)} />
        </p>
      )}
    </li>
  );
}

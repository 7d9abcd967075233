import { fallbackWords } from "#i18n/fallbackWords.ts";
import { pickOtherScript } from "#i18n/localText.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { PersonId } from "#model/schema.ts";
import { useView } from "#state/useView.tsx";
import { InPageLink } from "#ui/InPageLink.tsx";
import { Words } from "#ui/Words.tsx";

type PersonLinkProps = { readonly index: EventIndex; readonly id: PersonId };

/** The name of a person in the reader's script and the other; opens the person in place of the event. */
export function PersonLink({ index, id }: PersonLinkProps) {
  const i18n = useI18n();
  const { language } = i18n;
  const { hrefWith, setView } = useView();
  const person = index.people[index.codes.person.get(id) ?? Number.NaN];
  const patch = { person: id, event: null };
  return (
    <InPageLink href={hrefWith(patch)} onFollow={() => setView(patch)}>
      {person ? (
        <>
          <Words {...fallbackWords(i18n, person.name)} className="font-semibold" />{" "}
          <Words words={pickOtherScript(person.name, language)} page={language} />
        </>
      ) : (
        id
      )}
    </InPageLink>
  );
}

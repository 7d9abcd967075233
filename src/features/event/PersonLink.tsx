import { pickOtherScript, pickText } from "#i18n/localText.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { PersonId } from "#model/schema.ts";
import { useView } from "#state/useView.tsx";
import { InPageLink } from "#ui/InPageLink.tsx";
import { Words } from "#ui/Words.tsx";

type PersonLinkProps = { readonly index: EventIndex; readonly id: PersonId };

/** The name of a person in the reader's script and the other; opens the person in place of the event. */
export function PersonLink({ index, id }: PersonLinkProps) {
  const { language } = useI18n();
  const { hrefWith, setView } = useView();
  const person = index.people[index.codes.person.get(id) ?? Number.NaN];
  const patch = { person: id, event: null };
  return (
    <InPageLink href={hrefWith(patch)} onFollow={() => setView(patch)}>
      {person ? (
        <>
          <Words
            words={pickText(person.name, language)}
            page={language}
            className="font-semibold"
          />{" "}
          <Words words={pickOtherScript(person.name, language)} page={language} />
        </>
      ) : (
        id
      )}
    </InPageLink>
  );
}

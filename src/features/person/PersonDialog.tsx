import { useId, useMemo } from "react";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { PersonId } from "#model/schema.ts";
import { useView } from "#state/useView.tsx";
import { SideSheet } from "#ui/SideSheet.tsx";
import { AppearanceList } from "./AppearanceList.tsx";
import { AppearanceStrip } from "./AppearanceStrip.tsx";
import { LatestTitle } from "./LatestTitle.tsx";
import { personAppearances } from "./personAppearances.ts";
import { PersonActions } from "./PersonActions.tsx";
import { PersonError } from "./PersonError.tsx";
import { PersonTitle } from "./PersonTitle.tsx";
import { PeopleMet } from "./PeopleMet.tsx";
import { PlacesAndThemes } from "./PlacesAndThemes.tsx";
import { TitlesOverTime } from "./TitlesOverTime.tsx";
import { usePersonDetails } from "./usePersonDetails.ts";

type PersonDialogProps = { readonly index: EventIndex; readonly id: PersonId };

/** Everything the record says of one person: where the index knows it at once, the rest as the events' documents come. */
export function PersonDialog({ index, id }: PersonDialogProps) {
  const code = index.codes.person.get(id);
  const person = code === undefined ? undefined : index.people[code];
  if (code === undefined || !person) return null;
  return <KnownPerson key={id} index={index} code={code} person={person} />;
}

type KnownPersonProps = {
  readonly index: EventIndex;
  readonly code: number;
  readonly person: EventIndex["people"][number];
};

function KnownPerson({ index, code, person }: KnownPersonProps) {
  const { t } = useI18n();
  const { setView } = useView();
  const heading = useId();
  const appearances = useMemo(() => personAppearances(index, code), [index, code]);
  const details = usePersonDetails(index, person.id, appearances);
  const events = appearances.map(({ event }) => event);
  return (
    <SideSheet
      labelledBy={heading}
      closeLabel={t("action.close")}
      onClose={() => setView({ person: null })}
      toolbar={<PersonActions id={person.id} />}
    >
      <PersonTitle
        headingId={heading}
        index={index}
        person={person}
        events={events}
        title={<LatestTitle details={details} />}
      />
      <AppearanceStrip index={index} person={person} events={events} />
      <PersonError details={details} />
      <div className="grid gap-x-10 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <AppearanceList index={index} details={details} />
        <div className="grid content-start gap-x-8 sm:grid-cols-2 lg:grid-cols-1">
          <TitlesOverTime details={details} />
          <PeopleMet index={index} code={code} events={events} />
          <PlacesAndThemes index={index} events={events} />
        </div>
      </div>
    </SideSheet>
  );
}

import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { EventRecord, LocalText } from "#model/schema.ts";
import { Swatch } from "#ui/Swatch.tsx";
import { CondensedPeople } from "./CondensedPeople.tsx";
import { Notes } from "./Notes.tsx";
import { type ParticipantGroup, participantGroups } from "./participantGroups.ts";
import { PersonEntry } from "./PersonEntry.tsx";
import { Section } from "./Section.tsx";

type PeopleBySideProps = {
  readonly index: EventIndex;
  readonly record: EventRecord;
  readonly caveats: readonly LocalText[];
};

/** Everyone named, the two sides beside each other. */
export function PeopleBySide({ index, record, caveats }: PeopleBySideProps) {
  const { t } = useI18n();
  const groups = participantGroups(index, record.participants);
  return (
    <Section title={t("event.people")}>
      <Notes label={t("event.notes.people")} caveats={caveats} />
      {groups.length === 0 && <p className="text-sm text-muted">{t("event.people.none")}</p>}
      <div className="grid gap-x-8 gap-y-6 md:grid-cols-2">
        {groups.map((group) => (
          <SideGroup key={group.side} index={index} group={group} />
        ))}
      </div>
    </Section>
  );
}

type SideGroupProps = { readonly index: EventIndex; readonly group: ParticipantGroup };

function SideGroup({ index, group }: SideGroupProps) {
  const { t, number } = useI18n();
  const { side, size, full, condensed } = group;
  return (
    <section>
      <h4 className="flex items-center gap-2 border-b border-rule pb-1.5 font-sans text-sm font-semibold">
        <Swatch tone={side} />
        <span>
          {t(`side.${side}`)} <span className="font-normal text-muted">{number(size)}</span>
        </span>
      </h4>
      <ul>
        {full.map((participation) => (
          <PersonEntry key={participation.person} index={index} participation={participation} />
        ))}
      </ul>
      {condensed.length > 0 && <CondensedPeople index={index} people={condensed} />}
    </section>
  );
}

import { useI18n } from "#i18n/useI18n.tsx";
import { PARTICIPANT_ROLES, type ParticipantRole, type Side } from "#model/vocabulary.ts";
import { SearchInput } from "#ui/SearchInput.tsx";
import { SegmentedControl } from "#ui/SegmentedControl.tsx";

/** What narrows this table only; the rest of the page is not touched by it. */
export type SpeakerFilter = {
  readonly name: string;
  readonly side: Side | "all";
  readonly role: ParticipantRole | "all";
};

export const EVERYONE: SpeakerFilter = { name: "", side: "all", role: "all" };

type SpeakerFiltersProps = {
  readonly filter: SpeakerFilter;
  readonly onChange: (filter: SpeakerFilter) => void;
};

export function SpeakerFilters({ filter, onChange }: SpeakerFiltersProps) {
  const { t } = useI18n();
  return (
    <>
      <div className="w-44 max-w-full">
        <SearchInput
          label={t("speakers.filter")}
          placeholder={t("speakers.filter.placeholder")}
          value={filter.name}
          onChange={(name) => onChange({ ...filter, name })}
        />
      </div>
      <RoleSelect role={filter.role} onChange={(role) => onChange({ ...filter, role })} />
      <SegmentedControl<SpeakerFilter["side"]>
        label={t("speakers.side")}
        options={[
          { value: "all", label: t("speakers.side.all") },
          { value: "mainland", label: t("side.mainland") },
          { value: "taiwan", label: t("side.taiwan") },
        ]}
        value={filter.side}
        onChange={(side) => onChange({ ...filter, side })}
      />
    </>
  );
}

type RoleSelectProps = {
  readonly role: SpeakerFilter["role"];
  readonly onChange: (role: SpeakerFilter["role"]) => void;
};

function RoleSelect({ role, onChange }: RoleSelectProps) {
  const { t } = useI18n();
  return (
    <select
      aria-label={t("speakers.role")}
      value={role}
      onChange={({ target }) =>
        onChange(PARTICIPANT_ROLES.find((candidate) => candidate === target.value) ?? "all")
      }
      className="rounded-sm border border-rule bg-paper px-2 py-1 text-sm hover:border-control"
    >
      <option value="all">{t("speakers.role.all")}</option>
      {PARTICIPANT_ROLES.map((option) => (
        <option key={option} value={option}>
          {t(`role.${option}`)}
        </option>
      ))}
    </select>
  );
}

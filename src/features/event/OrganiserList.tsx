import { fallbackWords } from "#i18n/fallbackWords.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventRecord } from "#model/schema.ts";
import { Tag } from "#ui/Tag.tsx";
import { Words } from "#ui/Words.tsx";
import { Section } from "./Section.tsx";
import { AccountMarker } from "./SourceMarker.tsx";

/** Who held the event, and in which capacity. */
export function OrganiserList({ organisers }: Pick<EventRecord, "organisers">) {
  const i18n = useI18n();
  const { t } = i18n;
  if (organisers.length === 0) return null;
  return (
    <Section title={t("event.organisers")} marker={<AccountMarker />}>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {organisers.map(({ name, role }, i) => (
          <li key={i}>
            <Words {...fallbackWords(i18n, name)} /> <Tag>{t(`organiser.${role}`)}</Tag>
          </li>
        ))}
      </ul>
    </Section>
  );
}

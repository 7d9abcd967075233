import { useI18n } from "#i18n/useI18n.tsx";
import { Section } from "./Section.tsx";
import { SourceLine } from "./SourceLine.tsx";
import { useSourceEntries } from "./SourceMarker.tsx";

/** The reports the account rests on, with the numbers of the markers. */
export function SourceList() {
  const { t } = useI18n();
  const entries = useSourceEntries();
  return (
    <Section title={t("event.sources")}>
      {entries.length > 1 && (
        <p className="mb-2 max-w-3xl text-xs text-muted">{t("event.sources.note")}</p>
      )}
      <ol className="list-decimal space-y-1 pl-5 text-sm marker:text-muted marker:tabular-nums">
        {entries.map(({ source }) => (
          <li key={source.id}>
            <SourceLine source={source} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

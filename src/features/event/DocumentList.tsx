import { pickText } from "#i18n/localText.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventRecord } from "#model/schema.ts";
import { Words } from "#ui/Words.tsx";
import { Section } from "./Section.tsx";
import { SourceMarker } from "./SourceMarker.tsx";
import { textLanguage } from "./textLanguage.ts";

type EventDocument = EventRecord["documents"][number];

/** What was signed or issued on paper, of which kind and by whom. */
export function DocumentList({ documents }: { readonly documents: readonly EventDocument[] }) {
  const { t } = useI18n();
  if (documents.length === 0) return null;
  return (
    <Section title={t("event.documents")}>
      <ul className="border-t border-rule">
        {documents.map((document, i) => (
          <DocumentEntry key={i} document={document} />
        ))}
      </ul>
    </Section>
  );
}

function DocumentEntry({ document }: { readonly document: EventDocument }) {
  const { t, language } = useI18n();
  return (
    <li className="border-b border-rule py-2 text-sm">
      <Words words={pickText(document.title, language)} page={language} className="font-semibold" />
      <SourceMarker source={document.source} />
      <div className="text-muted">
        {t(`document.${document.type}`)}
        {document.parties.length > 0 && t("event.separator")}
        {document.parties.map((party, i) => (
          <span key={i}>
            {i > 0 && t("event.party.separator")}
            <Words words={{ text: party, language: textLanguage(party) }} page={language} />
          </span>
        ))}
      </div>
    </li>
  );
}

import { fallbackWords } from "#i18n/fallbackWords.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventRecord } from "#model/schema.ts";
import { Words } from "#ui/Words.tsx";
import { Section } from "./Section.tsx";
import { SourceMarker } from "./SourceMarker.tsx";
import { unlabelledText } from "./textLanguage.ts";

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
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <li className="border-b border-rule py-2 text-sm">
      <Words {...fallbackWords(i18n, document.title)} className="font-semibold" />
      <SourceMarker source={document.source} />
      <div className="text-muted">
        {t(`document.${document.type}`)}
        {document.parties.length > 0 && t("event.separator")}
        <Parties parties={document.parties} />
      </div>
    </li>
  );
}

/** Often many in one language: the last one says which for all. */
function Parties({ parties }: Pick<EventDocument, "parties">) {
  const i18n = useI18n();
  return parties.map((party, i) => {
    const words = fallbackWords(i18n, unlabelledText(party));
    return (
      <span key={i}>
        {i > 0 && i18n.t("event.party.separator")}
        <Words {...words} tag={i === parties.length - 1 ? words.tag : null} />
      </span>
    );
  });
}

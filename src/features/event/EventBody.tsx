import type { EventIndex } from "#model/eventIndex.ts";
import { fallbackWords } from "#i18n/fallbackWords.ts";
import { pickText } from "#i18n/localText.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventRecord } from "#model/schema.ts";
import { Words } from "#ui/Words.tsx";
import { caveatsAbout } from "./caveatsAbout.ts";
import type { CaveatTopic } from "./caveatTopic.ts";
import { DocumentList } from "./DocumentList.tsx";
import { EditionsAround } from "./EditionsAround.tsx";
import { FigureTable } from "./FigureTable.tsx";
import { Notes } from "./Notes.tsx";
import { OrganiserList } from "./OrganiserList.tsx";
import { PeopleBySide } from "./PeopleBySide.tsx";
import { Section } from "./Section.tsx";
import { SessionList } from "./SessionList.tsx";
import { SourceList } from "./SourceList.tsx";
import { AccountMarker } from "./SourceMarker.tsx";
import { ThemeLinks } from "./ThemeLinks.tsx";

type EventBodyProps = {
  readonly index: EventIndex;
  readonly event: number;
  readonly record: EventRecord;
};

/** The account of an event: summary, figures, documents, people, organisers and the reports it rests on. */
export function EventBody({ index, event, record }: EventBodyProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const about = (part: CaveatTopic) => caveatsAbout(record, part);
  return (
    <>
      <div className="max-w-3xl leading-relaxed">
        <Words {...fallbackWords(i18n, record.summary)} />
        <AccountMarker />
      </div>
      <Slogan slogan={record.slogan} />
      <ThemeLinks index={index} themes={record.themes} />
      <SessionList index={index} event={event} />
      {about("event").length > 0 && (
        <Section title={t("event.notes")}>
          <Notes label={t("event.notes")} caveats={about("event")} />
        </Section>
      )}
      <FigureTable index={index} record={record} caveats={about("figures")} />
      <EditionsAround index={index} event={event} record={record} />
      <DocumentList documents={record.documents} />
      <PeopleBySide index={index} record={record} caveats={about("people")} />
      <OrganiserList organisers={record.organisers} />
      <SourceList />
    </>
  );
}

function Slogan({ slogan }: Pick<EventRecord, "slogan">) {
  const { t, language } = useI18n();
  const words = slogan && pickText(slogan, language);
  if (!words) return null;
  return (
    <p className="mt-3 text-sm">
      <span className="text-muted">{t("event.slogan")}</span>{" "}
      <q lang={words.language === language ? undefined : words.language}>{words.text}</q>
    </p>
  );
}

import { fallbackWords } from "#i18n/fallbackWords.ts";
import { pickOtherScript } from "#i18n/localText.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import { type EventIndex, eventName, NONE } from "#model/eventIndex.ts";
import { Words } from "#ui/Words.tsx";
import { EventLink } from "./EventLink.tsx";

type EventTitleProps = {
  readonly headingId: string;
  readonly index: EventIndex;
  readonly event: number;
};

/** The name in the reader's script and the other, the edition, and what it is a session of. */
export function EventTitle({ headingId, index, event }: EventTitleProps) {
  const i18n = useI18n();
  const { t, language } = i18n;
  const name = eventName(index, event);
  const other = pickOtherScript(name, language);
  const edition = index.edition[event] ?? NONE;
  const parent = index.partOf[event] ?? NONE;
  return (
    <header className="mb-5 border-b border-ink pb-4">
      <h2 id={headingId} className="max-w-3xl text-2xl leading-tight sm:text-3xl">
        <Words {...fallbackWords(i18n, name)} />
      </h2>
      <p className="mt-1 max-w-3xl text-muted sm:text-lg">
        <Words words={other} page={language} />
        {other && edition !== NONE && t("event.separator")}
        {edition !== NONE && t("event.edition", { n: String(edition) })}
      </p>
      {parent !== NONE && (
        <p className="mt-2 text-sm">
          <span className="text-muted">{t("event.partOf")}</span>{" "}
          <EventLink index={index} event={parent} />
        </p>
      )}
    </header>
  );
}

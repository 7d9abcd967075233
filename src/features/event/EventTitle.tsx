import { pickOtherScript, pickText } from "#i18n/localText.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import { type EventIndex, eventName } from "#model/eventIndex.ts";
import type { EventRecord } from "#model/schema.ts";
import { Words } from "#ui/Words.tsx";
import { editionNeighbours } from "./editionNeighbours.ts";
import { EventLink } from "./EventLink.tsx";

type EventTitleProps = {
  readonly headingId: string;
  readonly index: EventIndex;
  readonly event: number;
  readonly record: EventRecord | undefined;
};

/** The name in the reader's script and the other, the edition, and what it is part of. */
export function EventTitle({ headingId, index, event, record }: EventTitleProps) {
  const { t, language } = useI18n();
  const name = eventName(index, event);
  const parent = record?.partOf ? index.codes.event.get(record.partOf) : undefined;
  const sameEdition = editionNeighbours(index, event).sameEdition.filter((at) => at !== parent);
  return (
    <header className="mb-5 border-b border-ink pb-4">
      <h2 id={headingId} className="max-w-3xl text-2xl leading-tight sm:text-3xl">
        <Words words={pickText(name, language)} page={language} />
      </h2>
      <p className="mt-1 max-w-3xl text-muted sm:text-lg">
        <Words words={pickOtherScript(name, language)} page={language} />
        {record?.edition && (
          <>
            {t("event.separator")}
            {t("event.edition", { n: String(record.edition) })}
          </>
        )}
      </p>
      {parent !== undefined && (
        <p className="mt-2 text-sm">
          <span className="text-muted">{t("event.partOf")}</span>{" "}
          <EventLink index={index} event={parent} />
        </p>
      )}
      {sameEdition.length > 0 && (
        <div className="mt-2 text-sm">
          <span className="text-muted">{t("event.sameTime")}</span>
          <ul>
            {sameEdition.map((other) => (
              <li key={other}>
                <EventLink index={index} event={other} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </header>
  );
}

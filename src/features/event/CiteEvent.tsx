import { citationTexts, eventCitation } from "#i18n/citations.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import { recordPage } from "#model/recordPages.ts";
import { isOnSite, wholeAddress } from "#state/wholeAddress.ts";
import { TextVariants } from "#ui/TextVariants.tsx";

type CiteEventProps = {
  readonly index: EventIndex;
  readonly event: number;
  /** The day, `YYYY-MM-DD`. */
  readonly accessed: string;
};

/** How to cite the event, with the address of its page. */
export function CiteEvent({ index, event, accessed }: CiteEventProps) {
  const i18n = useI18n();
  const { t, language } = i18n;
  const page = recordPage({ of: "events", id: index.id[event] ?? "" }, language);
  const citation = eventCitation(i18n, {
    index,
    event,
    address: isOnSite() ? wholeAddress(`${import.meta.env.BASE_URL}${page}`) : null,
    accessed,
  });
  return (
    <TextVariants
      label={t("cite.format")}
      variants={citationTexts(i18n, citation)}
      copyLabel={t("cite.copy")}
      copiedLabel={t("cite.copied")}
      failedLabel={t("cite.copyFailed")}
    />
  );
}

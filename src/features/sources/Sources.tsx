import type { ReactNode } from "react";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import { isOnSite } from "#state/wholeAddress.ts";
import { Region } from "#ui/Region.tsx";
import { Citation } from "./Citation.tsx";
import { Definitions } from "./Definitions.tsx";
import { Passage } from "./Passage.tsx";
import { RecordNumbers } from "./RecordNumbers.tsx";

type SourcesProps = {
  readonly index: EventIndex;
  readonly selection: Selection;
  /** The files of the whole record. */
  readonly files: ReactNode;
};

/** How the record is made, what its words mean, what it lacks, and how to have, cite and correct it. */
export function Sources({ index, selection, files }: SourcesProps) {
  const { t } = useI18n();
  return (
    <Region title={t("sources.title")} note={t("sources.note")}>
      <div className="gap-x-10 border-t border-rule pt-4 text-sm md:columns-2 2xl:columns-3">
        <Passage
          title={t("sources.made")}
          paragraphs={[
            t("sources.made.reports"),
            t("sources.made.missing"),
            t("sources.made.disagree"),
            t("sources.made.neutral"),
          ]}
        />
        <RecordNumbers index={index} />
        <Definitions />
        <Passage
          title={t("sources.amounts")}
          paragraphs={[t("sources.amounts.text"), t("sources.amounts.rates")]}
        />
        <Passage
          title={t("sources.gaps")}
          paragraphs={[
            t("sources.gaps.coverage"),
            t("sources.gaps.organisers"),
            t("sources.gaps.seen"),
            t("sources.gaps.names"),
          ]}
        />
        {isOnSite() && (
          <Passage title={t("takeaway.whole")} paragraphs={[t("takeaway.whole.hint")]}>
            {files}
          </Passage>
        )}
        <Citation index={index} selection={selection} />
        <Passage title={t("sources.correct")} paragraphs={[t("sources.correct.text")]} />
        <Passage title={t("sources.licence")} paragraphs={[t("sources.licence.text")]} />
      </div>
    </Region>
  );
}

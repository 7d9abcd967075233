import { useId, useState } from "react";
import { citationTexts, viewCitation } from "#i18n/citations.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import { activeFilters } from "#state/activeFilters.ts";
import { today } from "#state/today.ts";
import { useView } from "#state/useView.tsx";
import { sharedAddress } from "#state/wholeAddress.ts";
import { Button } from "#ui/Button.tsx";
import { TextVariants } from "#ui/TextVariants.tsx";

type CiteViewProps = {
  readonly index: EventIndex;
  /** How many events the page shows. */
  readonly shown: number;
};

/** Opens the citation of what the page shows now. */
export function CiteView({ index, shown }: CiteViewProps) {
  const { t } = useI18n();
  // The day it was opened.
  const [accessed, setAccessed] = useState<string | null>(null);
  const isOpen = accessed !== null;
  const id = useId();
  return (
    <>
      <Button
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setAccessed(isOpen ? null : today())}
      >
        {t("cite.view")}
      </Button>
      {isOpen && (
        <div id={id} className="mt-2">
          <ViewTexts index={index} shown={shown} accessed={accessed} />
        </div>
      )}
    </>
  );
}

type ViewTextsProps = CiteViewProps & { readonly accessed: string };

function ViewTexts({ index, shown, accessed }: ViewTextsProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { view, hrefWith } = useView();
  const citation = viewCitation(i18n, {
    index,
    shown,
    filters: activeFilters(view),
    address: sharedAddress(hrefWith({})),
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

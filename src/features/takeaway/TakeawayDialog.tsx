import { type ReactNode, useEffect, useId } from "react";
import { filterSentence } from "#i18n/filterSentence.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import { activeFilters } from "#state/activeFilters.ts";
import { useView } from "#state/useView.tsx";
import { isOnSite } from "#state/wholeAddress.ts";
import { Button } from "#ui/Button.tsx";
import { SideSheet } from "#ui/SideSheet.tsx";
import { preparePrint } from "#ui/usePrinting.ts";
import { EmbedSnippet } from "./EmbedSnippet.tsx";
import { SelectionFiles } from "./SelectionFiles.tsx";
import { WholeRecord } from "./WholeRecord.tsx";

type TakeawayDialogProps = {
  readonly index: EventIndex;
  readonly selection: Selection;
  readonly onClose: () => void;
};

/** The selection as data, a region to embed, a report to print, the whole record. */
export function TakeawayDialog({ index, selection, onClose }: TakeawayDialogProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { view } = useView();
  const id = useId();
  useEffect(preparePrint, []);
  const filters = filterSentence(i18n, index, activeFilters(view));
  const count = t("status.count", { n: selection.events.length, m: index.size });
  return (
    <SideSheet labelledBy={id} closeLabel={t("action.close")} onClose={onClose}>
      <h2 id={id} className="text-3xl">
        {t("takeaway.title")}
      </h2>
      <p className="mt-1 text-sm text-muted">{t("takeaway.note", { count, filters })}</p>
      <div className="mt-6 grid gap-x-10 gap-y-8 md:grid-cols-2">
        <Part title={t("takeaway.selection")} hint={t("takeaway.selection.hint")}>
          <SelectionFiles index={index} selection={selection} />
        </Part>
        {isOnSite() && (
          <Part title={t("takeaway.embed")} hint={t("takeaway.embed.hint")}>
            <EmbedSnippet />
          </Part>
        )}
        <Part title={t("takeaway.print")} hint={t("takeaway.print.hint")}>
          <Button
            onClick={() => {
              onClose();
              // Once the dialog is gone: what is open is printed.
              setTimeout(() => window.print());
            }}
          >
            {t("takeaway.print.button")}
          </Button>
        </Part>
        <Part title={t("takeaway.drawings")} hint={t("takeaway.drawings.hint")} />
        {isOnSite() && (
          <Part title={t("takeaway.whole")} hint={t("takeaway.whole.hint")}>
            <WholeRecord />
          </Part>
        )}
      </div>
    </SideSheet>
  );
}

type PartProps = {
  readonly title: string;
  readonly hint: string;
  readonly children?: ReactNode;
};

function Part({ title, hint, children }: PartProps) {
  return (
    <section className="min-w-0 border-t border-rule pt-3">
      <h3 className="text-lg">{title}</h3>
      <p className="mt-1 mb-3 text-sm text-muted">{hint}</p>
      {children}
    </section>
  );
}

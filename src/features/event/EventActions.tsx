import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import { recordPage } from "#model/recordPages.ts";
import { useView } from "#state/useView.tsx";
import { DEFAULT_VIEW } from "#state/viewState.ts";
import { isOnSite, wholeAddress } from "#state/wholeAddress.ts";
import { Button } from "#ui/Button.tsx";
import { CopyButton } from "#ui/CopyButton.tsx";
import { OutLink } from "#ui/OutLink.tsx";

type EventActionsProps = {
  readonly index: EventIndex;
  readonly event: number;
  readonly isCiting: boolean;
  readonly onCite: () => void;
};

/** Cite the event, copy its address, open its page. */
export function EventActions({ index, event, isCiting, onCite }: EventActionsProps) {
  const { t, language } = useI18n();
  const { view, hrefWith } = useView();
  const id = index.id[event];
  if (id === undefined) return null;
  return (
    <div className="-ml-1 flex flex-wrap items-baseline gap-x-3 gap-y-1 lg:ml-auto lg:shrink-0 lg:flex-nowrap">
      <Button look="quiet" aria-expanded={isCiting} onClick={onCite}>
        {t("cite.open")}
      </Button>
      <CopyButton
        look="quiet"
        label={t("cite.link")}
        copiedLabel={t("cite.link.copied")}
        failedLabel={t("cite.link.failed")}
        // The event alone: whoever gets the link need not have the filters of whoever sends it.
        textToCopy={() => wholeAddress(hrefWith({ ...DEFAULT_VIEW, lang: view.lang, event: id }))}
      />
      {isOnSite() && (
        <OutLink href={`${import.meta.env.BASE_URL}${recordPage({ of: "events", id }, language)}`}>
          {t("cite.page")}
        </OutLink>
      )}
    </div>
  );
}

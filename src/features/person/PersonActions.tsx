import { useI18n } from "#i18n/useI18n.tsx";
import { recordPage } from "#model/recordPages.ts";
import type { PersonId } from "#model/schema.ts";
import { useView } from "#state/useView.tsx";
import { DEFAULT_VIEW } from "#state/viewState.ts";
import { isOnSite, wholeAddress } from "#state/wholeAddress.ts";
import { CopyButton } from "#ui/CopyButton.tsx";
import { OutLink } from "#ui/OutLink.tsx";

/** Copy the address of the person, open their page. */
export function PersonActions({ id }: { readonly id: PersonId }) {
  const { t, language } = useI18n();
  const { view, hrefWith } = useView();
  return (
    <div className="flex flex-wrap items-center justify-end gap-x-3 gap-y-1">
      <CopyButton
        look="quiet"
        label={t("cite.link")}
        copiedLabel={t("cite.link.copied")}
        failedLabel={t("cite.link.failed")}
        textToCopy={() => wholeAddress(hrefWith({ ...DEFAULT_VIEW, lang: view.lang, person: id }))}
      />
      {isOnSite() && (
        <OutLink href={`${import.meta.env.BASE_URL}${recordPage({ of: "people", id }, language)}`}>
          {t("cite.page")}
        </OutLink>
      )}
    </div>
  );
}

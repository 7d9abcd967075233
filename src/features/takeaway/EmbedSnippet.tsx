import { useId, useState } from "react";
import type { MessageKey } from "#i18n/translate.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import { useView } from "#state/useView.tsx";
import { type Embed, EMBEDS } from "#state/viewState.ts";
import { wholeAddress } from "#state/wholeAddress.ts";
import { CopyButton } from "#ui/CopyButton.tsx";
import { SegmentedControl } from "#ui/SegmentedControl.tsx";
import { embedCode } from "./embedCode.ts";

const NAMES = {
  timeline: "timeline.title",
  investment: "investment.title",
  speakers: "speakers.title",
  "at-a-glance": "glance.title",
} as const satisfies Record<Embed, MessageKey>;

/** The markup that shows one region, with the filters as they are, in a page of the reader's own. */
export function EmbedSnippet() {
  const { t, language } = useI18n();
  const { hrefWith } = useView();
  const [region, setRegion] = useState<Embed>("timeline");
  const id = useId();
  const address = wholeAddress(
    hrefWith({ embed: region, event: null, person: null, compare: [], lang: language }),
  );
  const title = t("takeaway.embed.title", { region: t(NAMES[region]), site: t("site.title") });
  const code = embedCode({ region, address, title });
  return (
    <>
      <SegmentedControl
        label={t("takeaway.embed.region")}
        options={EMBEDS.map((value) => ({ value, label: t(NAMES[value]) }))}
        value={region}
        onChange={setRegion}
      />
      <label htmlFor={id} className="mt-3 mb-1 block text-xs text-muted">
        {t("takeaway.embed.code")}
      </label>
      <textarea
        id={id}
        readOnly
        rows={5}
        value={code}
        spellCheck={false}
        onFocus={(event) => event.target.select()}
        className="block w-full rounded-sm border border-rule bg-raised p-2 font-mono text-xs break-all"
      />
      <CopyButton
        label={t("takeaway.embed.copy")}
        copiedLabel={t("takeaway.embed.copied")}
        failedLabel={t("takeaway.embed.copyFailed")}
        textToCopy={() => code}
        className="mt-2"
      />
    </>
  );
}

import type { EventIndex } from "#model/eventIndex.ts";
import { fallbackWords } from "#i18n/fallbackWords.ts";
import { reportedAmount, reportedFigure } from "#i18n/reportedWords.ts";
import { type I18n, useI18n } from "#i18n/useI18n.tsx";
import type { EventRecord, Figure } from "#model/schema.ts";
import { Words } from "#ui/Words.tsx";
import { Conversion } from "./Conversion.tsx";
import { Fact } from "./Fact.tsx";
import { SourceMarker } from "./SourceMarker.tsx";

type HeadlineFactProps = { readonly index: EventIndex; readonly record: EventRecord };

/** The headline figure as it was reported, and what it covers. */
export function HeadlineFact({ index, record }: HeadlineFactProps) {
  const i18n = useI18n();
  const headline = record.figures.find((figure) => figure.headline);
  if (!headline)
    return (
      <Fact
        label={i18n.t("event.fact.stage.signed")}
        value={<span className="text-muted">{i18n.t("value.notReported")}</span>}
      />
    );
  return (
    <Fact
      label={i18n.t(`event.fact.stage.${headline.stage}`)}
      value={
        <>
          <span className={headline.amount === null ? undefined : "text-amount-ink"}>
            {reportedAmount(i18n, headline) ?? reportedFigure(i18n, headline)}
          </span>
          <SourceMarker source={headline.source} />
        </>
      }
      note={
        <>
          {qualifications(i18n, headline)}
          {i18n.t("event.separator")}
          <Words {...fallbackWords(i18n, headline.scope)} />
          <Conversion index={index} record={record} figure={headline} />
        </>
      }
    />
  );
}

function qualifications({ t, tn }: I18n, figure: Figure): string {
  const { kind, amount, projects } = figure;
  return [
    ...(kind === "investment" || kind === "count" ? [] : [t(`kind.${kind}`)]),
    ...(amount !== null && projects !== null ? [tn("event.projects", projects)] : []),
    t(`investors.${figure.investors}`),
    ...(figure.partial ? [t("value.partial")] : []),
  ].join(t("event.separator"));
}

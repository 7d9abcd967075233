import { fallbackWords } from "#i18n/fallbackWords.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { Words } from "#ui/Words.tsx";
import { Section } from "./Section.tsx";
import { titleSpans, type TitleSpan } from "./titleSpans.ts";
import type { AppearanceDetail } from "./usePersonDetails.ts";

/** The titles the reports gave, the latest first, with the years they were given in. */
export function TitlesOverTime({ details }: { readonly details: readonly AppearanceDetail[] }) {
  const { t, text } = useI18n();
  const spans = titleSpans(
    details.flatMap(({ year, detail }) =>
      detail.status === "loaded" && detail.participation
        ? [{ year, title: detail.participation.title }]
        : [],
    ),
    text,
  );
  const isLoading = details.some(({ detail }) => detail.status === "loading");
  return (
    <Section title={t("person.titles")}>
      {isLoading && <Skeleton className="h-24" />}
      {!isLoading && spans.length === 0 && (
        <p className="text-sm text-muted">{t("person.titles.none")}</p>
      )}
      {!isLoading && (
        <ol className="text-sm">
          {spans.map((span, i) => (
            <TitleRow key={i} span={span} />
          ))}
        </ol>
      )}
    </Section>
  );
}

function TitleRow({ span }: { readonly span: TitleSpan }) {
  const i18n = useI18n();
  const { t, tn } = i18n;
  const [from, to] = [String(span.from), String(span.to)];
  return (
    <li className="flex gap-3 border-t border-rule py-1.5">
      <span className="w-20 shrink-0 whitespace-nowrap text-muted tabular-nums">
        {from === to ? from : t("person.span", { from, to })}
      </span>
      <span>
        <Words {...fallbackWords(i18n, span.title)} />
        {span.events > 1 && (
          <span className="text-muted">
            {t("person.separator")}
            {tn("person.count", span.events)}
          </span>
        )}
      </span>
    </li>
  );
}

import { type I18n, useI18n } from "#i18n/useI18n.tsx";
import type { Source } from "#model/schema.ts";
import { Words } from "#ui/Words.tsx";
import { publishedSpan } from "./recordDates.ts";
import { textLanguage } from "./textLanguage.ts";

/** A report as it is cited: publisher, headline or description, date, language, whether a copy, and its address. */
export function SourceLine({ source }: { readonly source: Source }) {
  const i18n = useI18n();
  const { t, language } = i18n;
  const title = { text: source.title, language: textLanguage(source.title) };
  return (
    <div>
      <Words
        words={{ text: source.publisher, language: textLanguage(source.publisher) }}
        page={language}
        className="font-medium"
      />{" "}
      {source.titleIsDescription ? (
        <>
          <Words words={title} page={language} />{" "}
          <span className="text-muted">{t("event.source.description")}</span>
        </>
      ) : (
        <q lang={title.language === language ? undefined : title.language}>{source.title}</q>
      )}{" "}
      <span className="text-muted">{detailWords(i18n, source)}</span>{" "}
      {source.url && <ReportLink url={source.url} publisher={source.publisher} />}
    </div>
  );
}

function detailWords(i18n: I18n, source: Source): string {
  return [
    source.published === null
      ? i18n.t("event.source.noDate")
      : i18n.dates(publishedSpan(source.published)),
    languageWords(i18n, source.language),
    ...(source.republication ? [i18n.t("event.source.republication")] : []),
  ].join(i18n.t("event.separator"));
}

function languageWords({ t }: I18n, code: string): string {
  switch (code) {
    case "zh":
    case "en":
    case "ja":
    case "ko":
      return t(`event.language.${code}`);
    default:
      return t("event.language.other", { code });
  }
}

function ReportLink({ url, publisher }: { readonly url: string; readonly publisher: string }) {
  const { t } = useI18n();
  // The schema lets nothing else through; a link is too dangerous a place to rely on that alone.
  if (!/^https?:\/\//.test(url)) return null;
  return (
    <a
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={t("event.source.openName", { publisher })}
      className="whitespace-nowrap text-amount-ink underline decoration-amount/50 underline-offset-4 hover:decoration-current"
    >
      {t("event.source.open")}
    </a>
  );
}

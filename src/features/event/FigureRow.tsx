import type { EventIndex } from "#model/eventIndex.ts";
import type { ReactNode } from "react";
import { fallbackWords } from "#i18n/fallbackWords.ts";
import { reportedAmount } from "#i18n/reportedWords.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventRecord, Figure } from "#model/schema.ts";
import { Tag } from "#ui/Tag.tsx";
import { Words } from "#ui/Words.tsx";
import { Conversion } from "./Conversion.tsx";
import { SourceMarker } from "./SourceMarker.tsx";
import { textLanguage } from "./textLanguage.ts";

type FigureRowProps = {
  readonly index: EventIndex;
  readonly record: EventRecord;
  readonly figure: Figure;
};

/** One figure: a row, or on a phone a box with the name of each value beside it. */
export function FigureRow({ index, record, figure }: FigureRowProps) {
  const i18n = useI18n();
  const { t, language, number } = i18n;
  const amount = reportedAmount(i18n, figure);
  const wording = { text: figure.asReported, language: textLanguage(figure.asReported) };
  return (
    <tr role="row" className="border-t border-rule align-top max-md:block max-md:py-2">
      <th
        role="rowheader"
        scope="row"
        className="py-2 pr-3 text-left font-normal max-md:block max-md:py-0.5 max-md:font-semibold"
      >
        {t(`kind.${figure.kind}`)} <FigureTags figure={figure} />
      </th>
      <Cell label={t("event.figure.stage")}>
        <span className="whitespace-nowrap">{t(`stage.${figure.stage}`)}</span>
      </Cell>
      <Cell label={t("event.figure.scope")}>
        <Words {...fallbackWords(i18n, figure.scope)} />
      </Cell>
      <Cell label={t("event.figure.investors")}>{t(`investors.${figure.investors}`)}</Cell>
      <Cell label={t("event.figure.projects")} isNumber>
        {figure.projects === null ? <None /> : number(figure.projects)}
      </Cell>
      <Cell label={t("event.figure.amount")} isNumber>
        {amount === null ? (
          <None />
        ) : (
          <span className="whitespace-nowrap text-amount-ink">{amount}</span>
        )}
        <Conversion index={index} record={record} figure={figure} />
      </Cell>
      <Cell label={t("event.figure.asReported")}>
        <Words words={wording} page={language} className="text-muted" />
        <SourceMarker source={figure.source} />
      </Cell>
    </tr>
  );
}

function FigureTags({ figure }: { readonly figure: Figure }) {
  const { t } = useI18n();
  const tags = (["headline", "taiwanPart", "partial"] as const).filter((tag) => figure[tag]);
  return tags.map((tag) => <Tag key={tag}>{t(`event.figure.${tag}`)}</Tag>);
}

type CellProps = {
  readonly label: string;
  readonly isNumber?: boolean;
  readonly children: ReactNode;
};

function Cell({ label, isNumber = false, children }: CellProps) {
  return (
    <td
      role="cell"
      className={`py-2 pr-3 last:pr-0 max-md:flex max-md:gap-2 max-md:py-0.5 ${isNumber ? "tabular-nums md:text-right" : ""}`}
    >
      <span aria-hidden="true" className="w-24 shrink-0 text-muted md:hidden">
        {label}
      </span>
      <div>{children}</div>
    </td>
  );
}

/** Not reported: heard in words, seen as a dash. */
function None() {
  const { t } = useI18n();
  return (
    <span className="text-muted">
      <span aria-hidden="true">–</span>
      <span className="sr-only">{t("value.notReported")}</span>
    </span>
  );
}

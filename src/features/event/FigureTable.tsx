import type { EventIndex } from "#model/eventIndex.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventRecord, LocalText } from "#model/schema.ts";
import { FigureRow } from "./FigureRow.tsx";
import { Notes } from "./Notes.tsx";
import { Section } from "./Section.tsx";

type FigureTableProps = {
  readonly index: EventIndex;
  readonly record: EventRecord;
  readonly caveats: readonly LocalText[];
};

/** Every figure reported, with its stage, what it covers and the wording of the report. */
export function FigureTable({ index, record, caveats }: FigureTableProps) {
  const { t } = useI18n();
  const { figures } = record;
  const isSigned = figures.length === 0 || figures.some(({ stage }) => stage === "signed");
  return (
    <Section title={isSigned ? t("event.figures") : t("event.figures.other")}>
      <Notes label={t("event.notes.figures")} caveats={caveats} />
      {figures.length === 0 ? (
        <p className="text-sm text-muted">{t("event.figures.none")}</p>
      ) : (
        <table role="table" className="w-full text-sm max-md:block">
          <FigureHead />
          {/* The rows are boxes on a phone; the roles keep them a table for assistive technology. */}
          <tbody role="rowgroup" className="max-md:block">
            {headlineFirst(figures).map((figure, i) => (
              <FigureRow key={i} index={index} record={record} figure={figure} />
            ))}
          </tbody>
        </table>
      )}
      {figures.length > 1 && <p className="mt-2 text-xs text-muted">{t("event.figures.hint")}</p>}
    </Section>
  );
}

function FigureHead() {
  const { t } = useI18n();
  const columns = [
    "what",
    "stage",
    "scope",
    "investors",
    "projects",
    "amount",
    "asReported",
  ] as const;
  return (
    <thead role="rowgroup" className="text-left align-bottom text-xs text-muted max-md:sr-only">
      <tr role="row">
        {columns.map((column) => (
          <th
            key={column}
            role="columnheader"
            scope="col"
            className={`pr-3 pb-1.5 font-normal whitespace-nowrap last:pr-0 ${column === "projects" || column === "amount" ? "text-right" : ""}`}
          >
            {t(`event.figure.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function headlineFirst(figures: EventRecord["figures"]): EventRecord["figures"] {
  return [
    ...figures.filter(({ headline }) => headline),
    ...figures.filter(({ headline, taiwanPart }) => !headline && taiwanPart),
    ...figures.filter(({ headline, taiwanPart }) => !headline && !taiwanPart),
  ];
}

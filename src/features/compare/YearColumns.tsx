import { useI18n } from "#i18n/useI18n.tsx";

type YearColumnsProps = {
  readonly name: string;
  /** One a year. */
  readonly counts: readonly number[];
  readonly years: readonly number[];
  /** The height of the axis that all columns share. */
  readonly max: number;
};

const HEIGHT = 48;
/** Of the width of a year, what its bar leaves free. */
const GAP = 0.2;

/** The events of each year as small bars. */
export function YearColumns({ name, counts, years, max }: YearColumnsProps) {
  const { t } = useI18n();
  const [from = 0] = years;
  const to = years.at(-1) ?? 0;
  const most = Math.max(0, ...counts);
  const year = String(years[counts.indexOf(most)] ?? from);
  const span = { from: String(from), to: String(to) };
  const sentence =
    most === 0
      ? t("compare.perYear.none", { name, ...span })
      : t("compare.perYear.spoken", { name, ...span, year, n: most });
  return (
    <figure className="min-w-0">
      <figcaption className="flex flex-wrap justify-between gap-x-2 text-xs text-muted">
        <span>{t("compare.perYear")}</span>
        {most > 0 && <span>{t("compare.perYear.most", { year, n: most })}</span>}
      </figcaption>
      <svg
        role="img"
        aria-label={sentence}
        viewBox={`0 0 ${Math.max(1, years.length)} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="mt-1 block h-12 w-full border-b border-control"
      >
        {counts.map((count, at) => {
          const height = max === 0 ? 0 : (count / max) * HEIGHT;
          return (
            <rect
              key={years[at]}
              x={at + GAP / 2}
              width={1 - GAP}
              y={HEIGHT - height}
              height={height}
              className="fill-control"
            />
          );
        })}
      </svg>
      <p aria-hidden="true" className="flex justify-between text-xs text-muted tabular-nums">
        <span>{span.from}</span>
        {from !== to && <span>{span.to}</span>}
      </p>
    </figure>
  );
}

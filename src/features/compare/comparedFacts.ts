import type { I18n } from "#i18n/useI18n.tsx";
import type { AmountSum, Basis } from "#model/selection.ts";
import type { DisplayCurrency } from "#model/vocabulary.ts";
import type { ComparedRow } from "./compareRows.ts";
import type { CompareScales } from "./compareScales.ts";

/** What a piece of a bar stands for. */
export type BarLook = "plain" | "taiwan" | "all" | "unspecified";

/** A bar on the scale of all columns. */
export type FactBar = {
  readonly parts: readonly { readonly value: number; readonly look: BarLook }[];
  /** The value at the end of the axis that all columns share. */
  readonly max: number;
};

/** A number of one column, in words. */
export type ComparedFact = {
  readonly id: "events" | "signed" | "projects" | "attendance" | "people";
  readonly label: string;
  /** `null` where no report says, which is not zero. */
  readonly value: string | null;
  readonly bar: FactBar | null;
  /** How it is to be read, a line each. */
  readonly notes: readonly string[];
};

type FactOptions = {
  readonly scales: CompareScales;
  readonly currency: DisplayCurrency;
  readonly basis: Basis;
};

/** The numbers of a column from top to bottom, the same for the page and for files. */
export function comparedFacts(
  i18n: I18n,
  row: ComparedRow,
  { scales, currency, basis }: FactOptions,
): readonly ComparedFact[] {
  const { t, tn, number } = i18n;
  const { events, projects, people } = row;
  return [
    {
      id: "events",
      label: t("compare.events"),
      value: number(events),
      bar: { parts: [{ value: events, look: "plain" }], max: scales.events },
      notes: [],
    },
    signedFact(i18n, row, { scales, currency, basis }),
    {
      id: "projects",
      label: t(basis === "taiwan" ? "compare.projects.taiwan" : "compare.projects"),
      value: projects === null ? null : number(projects),
      bar: null,
      notes: events > 0 ? [tn("compare.of", events, { reported: row.projectsReported })] : [],
    },
    attendanceFact(i18n, row),
    { id: "people", label: t("compare.people"), value: number(people), bar: null, notes: [] },
  ];
}

/** The amount signed with its Taiwan-related part set off, or that part alone, and how much of it is known. */
function signedFact(
  i18n: I18n,
  { signed, events }: ComparedRow,
  { scales, currency, basis }: FactOptions,
): ComparedFact {
  const { t, tn, money } = i18n;
  const label = t(basis === "taiwan" ? "compare.signed.taiwanPart" : "compare.signed");
  const fact = { id: "signed", label } as const;
  const known = tn("compare.of", events, { reported: signed?.reported ?? 0 });
  if (!signed) return { ...fact, value: null, bar: null, notes: events > 0 ? [known] : [] };
  const { taiwan, partial } = signed;
  return {
    ...fact,
    value: money(signed.total, currency),
    bar: {
      parts: [
        { value: taiwan, look: "taiwan" },
        { value: signed.allInvestors, look: "all" },
        { value: signed.unspecified, look: "unspecified" },
      ],
      max: scales.signed,
    },
    notes: [
      known,
      ...(basis === "all" ? [taiwanWords(i18n, signed, currency)] : []),
      ...(partial > 0 ? [tn("compare.signed.partial", partial)] : []),
    ],
  };
}

function taiwanWords(
  { t, tn, money }: I18n,
  { taiwan, taiwanReported }: AmountSum,
  currency: DisplayCurrency,
): string {
  if (taiwanReported === 0) return t("compare.signed.taiwanUnknown");
  return tn("compare.signed.taiwan", taiwanReported, { amount: money(taiwan, currency) });
}

/** How large an event usually is; numbers of different things are not added up. */
function attendanceFact({ t, tn, number }: I18n, { attendance }: ComparedRow): ComparedFact {
  const fact = { id: "attendance", label: t("compare.attendance"), bar: null } as const;
  if (!attendance) return { ...fact, value: null, notes: [] };
  const { median, largest, reported } = attendance;
  return {
    ...fact,
    value: t("compare.attendance.median", { n: median }),
    notes: [tn("compare.attendance.of", reported, { largest: number(largest) })],
  };
}

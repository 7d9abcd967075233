import type { ReactNode } from "react";
import { useI18n } from "#i18n/useI18n.tsx";
import { CheckOption } from "#ui/CheckOption.tsx";

type FacetOptionProps = {
  readonly label: string;
  readonly count: number;
  readonly checked: boolean;
  readonly onToggle: () => void;
  readonly bar?: ReactNode;
  readonly swatch?: ReactNode;
};

export function FacetOption({ label, count, onToggle, ...rest }: FacetOptionProps) {
  const { t, tn, number } = useI18n();
  return (
    <CheckOption
      {...rest}
      label={label}
      name={t("filters.option", { name: label, count: tn("filters.count", count) })}
      count={number(count)}
      faint={count === 0}
      onChange={onToggle}
    />
  );
}

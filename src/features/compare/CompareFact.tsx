import type { ReactNode } from "react";
import { useI18n } from "#i18n/useI18n.tsx";

type CompareFactProps = {
  readonly label: string;
  /** `null` where no report says. */
  readonly value: string | null;
  readonly children?: ReactNode;
};

/** A number with what it counts above and how it is to be read below. */
export function CompareFact({ label, value, children }: CompareFactProps) {
  const { t } = useI18n();
  return (
    <dl className="min-w-0">
      <dt className="text-xs text-muted">{label}</dt>
      <dd className={`font-serif ${value === null ? "text-base text-muted" : "text-2xl"}`}>
        {value ?? t("value.notReported")}
      </dd>
      {children && <dd className="text-xs text-muted">{children}</dd>}
    </dl>
  );
}

import { useI18n } from "#i18n/useI18n.tsx";
import type { AttendanceSummary } from "./attendanceSummary.ts";
import { CompareFact } from "./CompareFact.tsx";

type AttendanceFactProps = { readonly attendance: AttendanceSummary | null };

/** How large an event usually is; numbers of different things are not added up. */
export function AttendanceFact({ attendance }: AttendanceFactProps) {
  const { t, tn, number } = useI18n();
  const label = t("compare.attendance");
  if (!attendance) return <CompareFact label={label} value={null} />;
  const { median, largest, reported } = attendance;
  return (
    <CompareFact label={label} value={t("compare.attendance.median", { n: median })}>
      {tn("compare.attendance.of", reported, { largest: number(largest) })}
    </CompareFact>
  );
}
